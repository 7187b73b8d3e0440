package org.parley.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.Article;
import org.parley.model.Ground;
import org.parley.model.Grounds;
import org.parley.model.RawDocument;
import org.parley.model.Span;
import org.parley.service.ExplainService;
import org.parley.service.LedgerService;
import org.parley.ui.article.ArticleViewModel;
import org.parley.ui.finding.Target;
import org.parley.ui.form.Form;
import org.parley.ui.form.FormViewModel;
import org.parley.ui.form.Sheet;
import org.parley.ui.form.SheetViewModel;
import org.parley.ui.form.TextEntry;
import org.parley.ui.ledger.LedgerViewModel;
import org.parley.ui.notice.Notices;
import org.parley.ui.task.Background;
import org.parley.ui.wording.Citation;
import org.parley.ui.wording.DeepLink;
import org.parley.ui.wording.SourceWords;
import org.parley.ui.wording.Text;
import org.parley.ui.wording.Words;

/** Why something is on file, its original, and how to cite it and find it again. */
public final class Sources {
  private static final int MOST_LETTERS = 400_000;

  private final LedgerService service;
  private final ExplainService explaining;
  private final Background background;
  private final Notices notices;
  private final LedgerViewModel ledger;
  private final ArticleViewModel article;
  private final FormViewModel forms;
  private final SheetViewModel sheets = new SheetViewModel();

  Sources(
      DeskServices services,
      Background background,
      Notices notices,
      LedgerViewModel ledger,
      ArticleViewModel article,
      FormViewModel forms) {
    this.service = services.ledger();
    this.explaining = services.explaining();
    this.background = background;
    this.notices = notices;
    this.ledger = ledger;
    this.article = article;
    this.forms = forms;
  }

  /** What is open to be read over the ledger. */
  public SheetViewModel sheets() {
    return sheets;
  }

  /** Opens why the selected claim or response is on file, with the near misses beside it. */
  public void explain() {
    onTarget(
        target ->
            background.run(
                () -> explaining.of(target.findingId()),
                grounds -> sheets.show(sheet(grounds)),
                failure -> notices.fail(Text.of("why.failed"), failure)));
  }

  private static Sheet sheet(Grounds grounds) {
    List<Sheet.Part> parts = new ArrayList<>();
    grounds
        .why()
        .ifPresent(
            why ->
                parts.add(
                    new Sheet.Part(
                        Text.of("why.found"),
                        List.of(
                            new Sheet.Line(
                                Text.of("fact.why.rule", why.rule()),
                                "",
                                String.join("\n", why.remarks()),
                                why.trigger().stream().toList())))));
    parts.add(
        new Sheet.Part(
            Text.of("why.values"), grounds.grounds().stream().map(Sources::line).toList()));
    if (!grounds.nearMisses().isEmpty()) {
      parts.add(
          new Sheet.Part(
              Text.of("why.near", grounds.nearMisses().size()),
              grounds.nearMisses().stream()
                  .map(
                      miss ->
                          new Sheet.Line(
                              Words.capital(miss.reason()),
                              Text.of("fact.why.rule", miss.rule()),
                              "",
                              List.of(miss.passage())))
                  .toList()));
    }
    return new Sheet(
        Text.of("why.title"), SourceWords.article(grounds.article()), parts, Optional.empty());
  }

  private static Sheet.Line line(Ground ground) {
    String known = Words.capital(Words.of(ground.known()));
    return new Sheet.Line(
        ground.name() + ": " + ground.value(),
        ground.rule().map(rule -> Text.of("why.known", known, rule)).orElse(known),
        String.join("\n", ground.remarks()),
        ground.words());
  }

  /** Opens the file of the article as it was taken in, letter by letter. */
  public void showOriginal() {
    onTarget(
        target ->
            background.run(
                () -> service.document(target.articleId()),
                found ->
                    found.ifPresent(
                        document -> sheets.show(original(document, target.articleId()))),
                failure -> notices.fail(Text.of("original.failed"), failure)));
  }

  private static Sheet original(RawDocument document, String id) {
    byte[] bytes = document.bytes();
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Sheet(
        document.fileName(),
        Text.of("original.remark", bytes.length, id),
        List.of(),
        Optional.of(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + " …" : text));
  }

  /** Makes a citation of the selected words, or of the quote of what is selected. */
  public void cite(Consumer<Citation> taker) {
    onTarget(
        target ->
            background.run(
                () -> service.article(target.articleId()),
                found -> found.ifPresent(one -> taker.accept(citation(one, target))),
                failure -> notices.fail(Text.of("cite.failed"), failure)));
  }

  private Citation citation(Article one, Target target) {
    Optional<ArticleViewModel.Picked> picked =
        article.picked().filter(words -> words.articleId().equals(one.id()));
    if (picked.isPresent()) {
      Span span = picked.get().span();
      return new Citation(span.in(one.text()), one.header(), DeepLink.toWords(one.id(), span));
    }
    return new Citation(quote(target), one.header(), link(target));
  }

  private String quote(Target target) {
    return ledger.index().get().of(target.articleId()).quote(target.findingId()).orElse("");
  }

  private static String link(Target target) {
    return target
        .responseId()
        .map(DeepLink::toResponse)
        .orElseGet(() -> DeepLink.toClaim(target.findingId()));
  }

  /** Asks for a link or the beginning of an id, and goes there. */
  public void goTo() {
    TextEntry line = TextEntry.line("link", Text.of("goto.line"), "");
    forms.ask(
        Form.plain(
                "goto",
                Text.of("goto.title"),
                List.of(line),
                () -> {
                  String words = line.words();
                  return by -> () -> goTo(words);
                })
            .withReading(
                () ->
                    DeepLink.read(line.words().toLowerCase(Locale.ROOT)).isPresent()
                        ? Form.Reading.nothing()
                        : Form.Reading.wrong(Text.of("goto.wrong"))));
  }

  private void goTo(String words) {
    Optional<DeepLink> link = DeepLink.read(words.toLowerCase(Locale.ROOT));
    link.ifPresent(
        one ->
            background.run(
                () -> service.find(one.id()),
                found ->
                    found.<Boolean>match(
                        claim -> show(claim.entry().claim().id()),
                        response -> show(response.response().id()),
                        file -> open(file.article(), one.words()),
                        several -> tell("goto.several"),
                        nothing -> tell("goto.nothing")),
                failure -> notices.fail(Text.of("goto.failed"), failure)));
  }

  private boolean show(String id) {
    ledger.selectFinding(id);
    return true;
  }

  private boolean open(Article one, Optional<Span> words) {
    article.open(one.id(), words.filter(span -> span.end() <= one.text().length()));
    return true;
  }

  private boolean tell(String key) {
    notices.tell(Text.of(key));
    return true;
  }

  private void onTarget(Consumer<Target> action) {
    ledger
        .selected()
        .get()
        .ifPresentOrElse(action, () -> notices.tell(Text.of("review.select-first")));
  }
}
