package org.parley.ui.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.model.Passage;
import org.parley.model.Span;
import org.parley.service.LedgerService;
import org.parley.ui.finding.ArticleFindings;
import org.parley.ui.finding.FindingsIndex;
import org.parley.ui.finding.Target;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;

/** The article shown, what is emphasised in it, and the way back to the claim it answers. */
public final class ArticleViewModel {
  private final LedgerService ledger;
  private final Background background;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Optional<ShownArticle>> article =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Origin>> origin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Span>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<String> words = List.of();
  private FindingsIndex index = new FindingsIndex();
  private boolean outdated;
  private Optional<Target> shown = Optional.empty();
  private String wanted = "";

  /** The claim that is answered from another article, and its own article in words. */
  public record Origin(Target target, String source) {}

  /** An article as it lies before the reader. */
  public record Page(ShownArticle article, List<Span> emphasis, List<Span> found) {
    /**
     * @param emphasis the displayed passages of what is selected; the first is the one to bring
     *     into view
     * @param found the displayed places of the words that were searched for
     */
    public Page {
      emphasis = List.copyOf(emphasis);
      found = List.copyOf(found);
    }

    /** The text with the parts that its paragraphs have. */
    DisplayText text() {
      return article.text();
    }
  }

  public ArticleViewModel(LedgerService ledger, Background background, Notices notices) {
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<Optional<ShownArticle>> article() {
    return article.getReadOnlyProperty();
  }

  /** The article with what is set apart in it. */
  public ReadOnlyObjectProperty<Optional<Page>> page() {
    return page.getReadOnlyProperty();
  }

  /** The way back from an answer in another article to its claim; empty for all else. */
  public ReadOnlyObjectProperty<Optional<Origin>> origin() {
    return origin.getReadOnlyProperty();
  }

  /** The displayed place that is selected, empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<Span>> selection() {
    return selection.getReadOnlyProperty();
  }

  /** Takes the displayed place that the reader selected. */
  public void select(int start, int end) {
    selection.set(start < end ? Optional.of(new Span(start, end)) : Optional.empty());
  }

  /** Selects the sentence at an offset; where something is selected, the next one with it. */
  public void selectSentence(int caret) {
    article
        .get()
        .map(ShownArticle::text)
        .filter(text -> !text.text().isEmpty())
        .ifPresent(text -> selection.set(Optional.of(grown(text, caret))));
  }

  private Span grown(DisplayText text, int caret) {
    if (selection.get().isEmpty()) {
      return text.sentence(caret);
    }
    Span now = selection.get().get();
    int next = now.end();
    while (next < text.text().length() && Character.isWhitespace(text.text().charAt(next))) {
      next++;
    }
    return next >= text.text().length() ? now : now.cover(text.sentence(next));
  }

  /** The selected words in their article, empty when none are. */
  public Optional<Picked> picked() {
    return article
        .get()
        .flatMap(
            one ->
                selection
                    .get()
                    .flatMap(place -> one.text().canonical(place))
                    .map(span -> new Picked(one.id(), span, words(one))));
  }

  private String words(ShownArticle one) {
    return selection.get().map(place -> place.in(one.text().text())).orElse("").strip();
  }

  /** Words of an article and their place in its canonical text. */
  public record Picked(String articleId, Span span, String words) {}

  /** Looks for words, case ignored, in this and every later article. */
  public void find(List<String> wanted) {
    words = List.copyOf(wanted);
    page.get().ifPresent(one -> lay(one.article(), one.emphasis()));
  }

  /** Takes a new reading of the ledger; the article is highlighted anew when it is next shown. */
  public void use(FindingsIndex newIndex) {
    index = newIndex;
    outdated = true;
  }

  /** Shows no article. */
  public void close() {
    shown = Optional.empty();
    wanted = "";
    origin.set(Optional.empty());
    place(Optional.empty(), List.of());
  }

  /** Opens the target's article, unless it is open already, and emphasises its passages. */
  public void show(Target target) {
    origin.set(originOf(target));
    shown = Optional.of(target);
    wanted = target.articleId();
    if (!outdated && article.get().filter(one -> one.id().equals(target.articleId())).isPresent()) {
      article.get().ifPresent(one -> lay(one, passages(one, target)));
      return;
    }
    FindingsIndex used = index;
    ArticleFindings findings = used.of(target.articleId());
    background.run(
        () -> ledger.article(target.articleId()).map(one -> ShownArticle.of(one, findings)),
        loaded -> loaded(target, loaded, used),
        failure -> notices.fail(Text.of("article.failed"), failure));
  }

  /** Opens an article with nothing emphasised. */
  public void open(String articleId) {
    open(articleId, Optional.empty());
  }

  /**
   * Opens an article and selects words of it.
   *
   * @param words their place in the canonical text
   */
  public void open(String articleId, Optional<Span> words) {
    origin.set(Optional.empty());
    shown = Optional.empty();
    wanted = articleId;
    ArticleFindings findings = index.of(articleId);
    background.run(
        () -> ledger.article(articleId).map(one -> ShownArticle.of(one, findings)),
        loaded -> {
          if (wanted.equals(articleId)) {
            place(loaded, List.of());
            outdated = true;
            selection.set(loaded.flatMap(one -> words.flatMap(one.text()::displayed)));
          }
        },
        failure -> notices.fail(Text.of("article.failed"), failure));
  }

  /** Brings a passage of the shown article into view and emphasises it. */
  public void locate(Passage passage) {
    article
        .get()
        .ifPresent(
            one -> {
              List<Span> places = one.places(List.of(passage));
              if (!places.isEmpty()) {
                lay(one, places);
              }
            });
  }

  private Optional<Origin> originOf(Target target) {
    return target
        .claimId()
        .flatMap(index::claim)
        .filter(entry -> !entry.article().id().equals(target.articleId()))
        .map(entry -> new Origin(Target.of(entry), SourceWords.article(entry.article())));
  }

  private void loaded(Target target, Optional<ShownArticle> loaded, FindingsIndex used) {
    if (!shown.equals(Optional.of(target))) {
      return;
    }
    outdated = used != index;
    List<Span> passages = loaded.map(one -> passages(one, target)).orElse(List.of());
    if (loaded.equals(article.get())) {
      loaded.ifPresent(one -> lay(one, passages));
    } else {
      place(loaded, passages);
    }
  }

  /** Takes another article, with nothing selected in it. */
  private void place(Optional<ShownArticle> loaded, List<Span> emphasis) {
    selection.set(Optional.empty());
    article.set(loaded);
    loaded.ifPresentOrElse(one -> lay(one, emphasis), () -> page.set(Optional.empty()));
  }

  private void lay(ShownArticle one, List<Span> emphasis) {
    page.set(Optional.of(new Page(one, emphasis, one.text().places(words))));
  }

  private List<Span> passages(ShownArticle one, Target target) {
    ArticleFindings all = index.of(target.articleId());
    return one.places(
        target.responseId().isPresent()
            ? all.responses().stream()
                .filter(response -> target.responseId().get().equals(response.id()))
                .flatMap(response -> response.passages().stream())
                .toList()
            : all.claims().stream()
                .filter(claim -> target.claimId().equals(Optional.of(claim.id())))
                .flatMap(claim -> claim.passages().stream())
                .toList());
  }

  /** The claim or response at an offset of the displayed text; the shortest passage wins. */
  public Optional<Target> findingAt(int offset) {
    return highlights()
        .filter(one -> one.span().start() <= offset && offset < one.span().end())
        .min(Comparator.comparing(one -> one.span().length()))
        .flatMap(one -> index.target(one.findingId()));
  }

  /** The claim or response whose passage follows, or for -1 precedes, the emphasised one. */
  public Optional<Target> neighbour(int step) {
    List<Highlight> passages = highlights().filter(one -> one.kind().isPassage()).toList();
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    String now = shown.map(Target::findingId).orElse("");
    List<String> ids = passages.stream().map(Highlight::findingId).distinct().toList();
    int next = Math.max(0, Math.min(ids.size() - 1, ids.indexOf(now) + step));
    return index.target(ids.get(next));
  }

  private Stream<Highlight> highlights() {
    return article.get().stream().flatMap(one -> one.highlights().stream());
  }
}
