package org.parley.ui.window;

import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleField;
import org.parley.service.ReviewService;
import org.parley.ui.editing.MetadataQueue;
import org.parley.ui.importing.ImportViewModel;
import org.parley.ui.importing.Pasted;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.wording.Text;

/** What the window does after an import. */
final class ImportAftermath implements ImportViewModel.Aftermath {
  private final ReviewService reviews;
  private final MetadataQueue queue;
  private final LedgerViewModel ledger;

  ImportAftermath(ReviewService reviews, MetadataQueue queue, LedgerViewModel ledger) {
    this.reviews = reviews;
    this.queue = queue;
    this.ledger = ledger;
  }

  @Override
  public List<String> needing(List<String> articleIds) {
    return queue.needing(articleIds);
  }

  @Override
  public void describe(String articleId, Pasted pasted) {
    set(articleId, ArticleField.OUTLET, pasted.outlet(), pasted.editor());
    set(articleId, ArticleField.PUBLISHED, pasted.day(), pasted.editor());
  }

  private void set(String id, ArticleField field, Optional<String> value, String editor) {
    if (value.isPresent()) {
      reviews.describeArticles(List.of(id), field, value, Text.of("paste.reason"), editor);
    }
  }

  @Override
  public void ask(List<String> articleIds) {
    queue.start(articleIds);
  }

  @Override
  public void finished() {
    ledger.refresh();
  }
}
