package org.parley.ui.window;

import static org.parley.ui.command.CommandGroup.ARTICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.parley.ui.command.Command;
import org.parley.ui.wording.Citation;
import org.parley.ui.wording.Text;

/** What can be done with the article and with words selected in it. */
final class SourceCommands {
  private final WindowViewModel model;
  private final WindowView view;

  SourceCommands(WindowViewModel model, WindowView view) {
    this.model = model;
    this.view = view;
  }

  /** The commands in the order of the menu. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    all.add(Command.of("select-sentence", ARTICLE, view::selectSentence, "S"));
    all.add(Command.of("new-claim", ARTICLE, this::claim, "Shift+C"));
    all.add(Command.of("new-response", ARTICLE, this::response, "Shift+R"));
    all.add(Command.of("new-evidence", ARTICLE, this::evidence, "Shift+E"));
    all.add(Command.of("cite", ARTICLE, this::cite, "Shortcut+Shift+C"));
    all.add(
        Command.of("cite-markdown", ARTICLE, () -> copy(Citation::markdown), "Shortcut+Shift+M"));
    all.add(Command.of("copy-link", ARTICLE, () -> copy(Citation::link), "Shortcut+Shift+L"));
    all.add(Command.of("go-to", ARTICLE, model.sources()::goTo, "Shortcut+G"));
    all.add(Command.of("explain", ARTICLE, model.sources()::explain, "Y"));
    all.add(Command.of("original", ARTICLE, model.sources()::showOriginal, "Shortcut+Shift+O"));
    return all;
  }

  void claim() {
    model.editing().adding().claim(model.article().picked());
  }

  void response() {
    model.editing().adding().response(model.article().picked());
  }

  void evidence() {
    model.editing().adding().evidence(model.article().picked());
  }

  void cite() {
    copy(Citation::plain);
  }

  private void copy(Function<Citation, String> form) {
    model
        .sources()
        .cite(
            citation -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(form.apply(citation));
              Clipboard.getSystemClipboard().setContent(content);
              model.notices().tell(Text.of("cite.done", form.apply(citation)));
            });
  }
}
