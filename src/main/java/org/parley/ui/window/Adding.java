package org.parley.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import org.parley.ui.article.ArticleViewModel.Picked;
import org.parley.ui.editing.FromSelection;
import org.parley.ui.wording.ClaimWords;

/** Makes claims, responses and passages of words selected in an article. */
public final class Adding {
  private final Chosen chosen;
  private final FromSelection selecting;

  Adding(Chosen chosen, FromSelection selecting) {
    this.chosen = chosen;
    this.selecting = selecting;
  }

  /** Asks for what else a claim in the selected words needs. */
  public void claim(Optional<Picked> picked) {
    onWords(picked, selecting::claim);
  }

  /** Asks for what else a response in the selected words needs. */
  public void response(Optional<Picked> picked) {
    onWords(
        picked,
        words ->
            selecting.response(
                words,
                chosen.claim().map(entry -> entry.claim().id()),
                chosen.claim().map(entry -> ClaimWords.summary(entry.claim())).orElse("")));
  }

  /** Records the selected words as one more passage of what is selected in the ledger. */
  public void evidence(Optional<Picked> picked) {
    onWords(
        picked, words -> chosen.onTarget(target -> selecting.evidence(words, target.findingId())));
  }

  private void onWords(Optional<Picked> picked, Consumer<FromSelection.Selected> action) {
    picked.ifPresentOrElse(
        words ->
            action.accept(
                new FromSelection.Selected(
                    words.articleId(),
                    words.span(),
                    words.words(),
                    chosen.ledger().index().get().of(words.articleId()).parties())),
        () -> chosen.tell("selection.none"));
  }
}
