package org.parley.exporter.brief;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.exporter.Legible;
import org.parley.exporter.WebAddress;
import org.parley.model.ArticleHeader;
import org.parley.model.Passage;

/** Blocks of Markdown in which no text given to it has a meaning of its own. */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>!|~&$";

  /** What begins a heading, a list, a rule or an underline at the head of a line. */
  private static final Pattern HEAD = Pattern.compile("^(?:[#+=-]|\\d+(?=[.)]))");

  private final Writer out;

  MarkdownText(Writer out) {
    this.out = out;
  }

  void heading(int level, String words) throws IOException {
    out.write("#".repeat(level) + " " + plain(words) + "\n\n");
  }

  void paragraph(String words) throws IOException {
    out.write(plain(words) + "\n\n");
  }

  void item(String words) throws IOException {
    out.write("- " + plain(words) + "\n\n");
  }

  /** A paragraph that begins with words in bold type. */
  void strong(String words, String rest) throws IOException {
    out.write("**" + plain(words) + "** — " + plain(rest) + "\n\n");
  }

  /** Each passage as a block of its own. */
  void quotes(List<Passage> passages) throws IOException {
    for (Passage passage : passages) {
      out.write("> " + plain(passage.quote()) + "\n\n");
    }
  }

  /** Which file the passages stand in, with a link where its address is known. */
  void source(ArticleHeader article) throws IOException {
    String title = article.title().value().orElse("File");
    String name = WebAddress.of(article).map(url -> linked(title, url)).orElse(plain(title));
    out.write(name + " (" + plain(article.fileName()) + ")\n\n");
  }

  private static String linked(String title, String url) {
    return "[" + plain(title) + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  /** Text in one line, every character that Markdown would take for its own behind a backslash. */
  static String plain(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = Legible.line(text);
    Matcher head = HEAD.matcher(line);
    int rest = 0;
    if (head.find()) {
      rest = head.end();
      boolean digits = Character.isDigit(line.charAt(0));
      escaped.append(digits ? head.group() + "\\" : "\\" + head.group());
    }
    line.substring(rest)
        .codePoints()
        .forEach(
            character -> {
              if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(character);
            });
    return escaped.toString();
  }
}
