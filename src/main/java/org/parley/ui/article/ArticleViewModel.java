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
  private final ReadOnlyObjectWrapper<List<Span>> emphasis = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Origin>> origin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Span>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Span>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<String> words = List.of();
  private FindingsIndex index = new FindingsIndex();
  private Optional<Target> shown = Optional.empty();
  private String wanted = "";

  /** The claim that is answered from another article, and its own article in words. */
  public record Origin(Target target, String source) {}

  public ArticleViewModel(LedgerService ledger, Background background, Notices notices) {
    this.ledger = ledger;
    this.background = background;
    this.notices = notices;
  }

  public ReadOnlyObjectProperty<Optional<ShownArticle>> article() {
    return article.getReadOnlyProperty();
  }

  /** The displayed passages of what is selected; the first is the one to bring into view. */
  public ReadOnlyObjectProperty<List<Span>> emphasis() {
    return emphasis.getReadOnlyProperty();
  }

  /** The way back from an answer in another article to its claim; empty for all else. */
  public ReadOnlyObjectProperty<Optional<Origin>> origin() {
    return origin.getReadOnlyProperty();
  }

  /** The displayed places of the words that were searched for. */
  public ReadOnlyObjectProperty<List<Span>> found() {
    return found.getReadOnlyProperty();
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
    found.set(article.get().map(one -> one.text().places(words)).orElse(List.of()));
  }

  /** Takes a new reading of the ledger; the article is highlighted anew when it is next shown. */
  public void use(FindingsIndex newIndex) {
    index = newIndex;
    article.set(Optional.empty());
    emphasis.set(List.of());
  }

  /** Opens the target's article, unless it is open already, and emphasises its passages. */
  public void show(Target target) {
    origin.set(originOf(target));
    shown = Optional.of(target);
    wanted = target.articleId();
    if (article.get().filter(one -> one.id().equals(target.articleId())).isPresent()) {
      emphasise(target);
      return;
    }
    ArticleFindings findings = index.of(target.articleId());
    background.run(
        () -> ledger.article(target.articleId()).map(one -> ShownArticle.of(one, findings)),
        loaded -> loaded(target, loaded),
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
            place(loaded);
            selection.set(loaded.flatMap(one -> words.flatMap(one.text()::displayed)));
          }
        },
        failure -> notices.fail(Text.of("article.failed"), failure));
  }

  /** Brings a passage of the shown article into view and emphasises it. */
  public void locate(Passage passage) {
    article
        .get()
        .map(one -> one.places(List.of(passage)))
        .filter(places -> !places.isEmpty())
        .ifPresent(emphasis::set);
  }

  private Optional<Origin> originOf(Target target) {
    return target
        .claimId()
        .flatMap(index::claim)
        .filter(entry -> !entry.article().id().equals(target.articleId()))
        .map(entry -> new Origin(Target.of(entry), SourceWords.article(entry.article())));
  }

  private void loaded(Target target, Optional<ShownArticle> loaded) {
    if (!shown.equals(Optional.of(target))) {
      return;
    }
    place(loaded);
    emphasise(target);
  }

  private void place(Optional<ShownArticle> loaded) {
    emphasis.set(List.of());
    selection.set(Optional.empty());
    found.set(loaded.map(one -> one.text().places(words)).orElse(List.of()));
    article.set(loaded);
  }

  private void emphasise(Target target) {
    List<Passage> passages =
        target.responseId().isPresent()
            ? index.of(target.articleId()).responses().stream()
                .filter(one -> target.responseId().get().equals(one.id()))
                .flatMap(one -> one.passages().stream())
                .toList()
            : index.of(target.articleId()).claims().stream()
                .filter(one -> target.claimId().equals(Optional.of(one.id())))
                .flatMap(one -> one.passages().stream())
                .toList();
    emphasis.set(article.get().map(one -> one.places(passages)).orElse(List.of()));
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
