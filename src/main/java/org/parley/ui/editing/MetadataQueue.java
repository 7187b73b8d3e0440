package org.parley.ui.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.Article;
import org.parley.model.ArticleHeader;
import org.parley.model.Known;
import org.parley.service.LedgerService;
import org.parley.service.ReviewService;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Text;

/** Asks for the outlet and date of one article after the other, while each stands open. */
public final class MetadataQueue {
  private static final int OUTLETS = 6;
  private static final int DAYS = 4;
  private static final int AT_ONCE = 400;

  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final FormViewModel forms;
  private final Recorder recorder;
  private final ArticleEditing editing;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<String>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int total;

  private record Asked(ArticleHeader article, ArticleEditing.Proposals proposals) {}

  public MetadataQueue(
      LedgerService ledger,
      ReviewService reviews,
      Background background,
      Notices notices,
      FormViewModel forms,
      Recorder recorder) {
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
    this.forms = forms;
    this.recorder = recorder;
    this.editing = new ArticleEditing(reviews);
    forms
        .open()
        .addListener(
            (form, old, now) -> {
              if (now.filter(one -> one.id().equals("metadata")).isEmpty()) {
                current.set(Optional.empty());
              }
            });
  }

  /** The article that is asked about, empty when none is. */
  public ReadOnlyObjectProperty<Optional<String>> current() {
    return current.getReadOnlyProperty();
  }

  /** The articles among these whose outlet or date nobody knows; blocks. */
  public List<String> needing(List<String> articleIds) {
    return ledger.articles(articleIds).stream()
        .filter(
            one ->
                one.outlet().known() == Known.UNKNOWN || one.published().known() == Known.UNKNOWN)
        .map(ArticleHeader::id)
        .toList();
  }

  /** All of them, a few hundred at a time, so that no large ledger is read into memory. */
  private List<String> needing() {
    List<String> all = ledger.articleIds();
    List<String> needing = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      needing.addAll(needing(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
    return needing;
  }

  /** Asks about every article on file that needs it. */
  public void startAll() {
    background.run(this::needing, this::start, this::failed);
  }

  /** Asks about these articles, one after the other. */
  public void start(List<String> articleIds) {
    waiting.clear();
    waiting.addAll(articleIds);
    total = articleIds.size();
    if (articleIds.isEmpty()) {
      notices.tell(Text.of("meta.none"));
    } else {
      next();
    }
  }

  private void next() {
    Optional.ofNullable(waiting.poll()).ifPresentOrElse(this::ask, this::finish);
  }

  private void finish() {
    if (total > 1) {
      notices.tell(Text.of("meta.finished"));
    }
  }

  private void ask(String id) {
    background.run(
        () -> read(id), asked -> asked.ifPresentOrElse(this::ask, this::next), this::failed);
  }

  private void failed(RuntimeException failure) {
    notices.fail(Text.of("meta.failed"), failure);
  }

  private Optional<Asked> read(String id) {
    Optional<Article> article = ledger.article(id);
    return article.map(
        one ->
            new Asked(
                one.header(),
                new ArticleEditing.Proposals(
                    ledger.outlets(OUTLETS), DaysInText.of(one.text(), DAYS))));
  }

  private void ask(Asked asked) {
    ArticleHeader article = asked.article();
    String title =
        total > 1 ? Text.of("meta.of", total - waiting.size(), total) : Text.of("meta.one");
    Form form =
        editing
            .form(title, article, asked.proposals(), this::recorded)
            .withRemark(article.title().value().orElse(article.fileName()));
    forms.ask(
        total > 1
            ? form.withExtra(
                new Form.Extra(Text.of("meta.skip"), Text.of("meta.skip.hint"), this::next))
            : form);
    current.set(Optional.of(article.id()));
  }

  private void recorded(ArticleEditing.Recorded recorded) {
    recorder.tell(recorded.last(), recorded.words(), Recorder.After.stay());
    next();
  }
}
