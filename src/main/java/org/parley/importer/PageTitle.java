package org.parley.importer;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ParagraphKind;
import org.parley.text.OutletRegistry;

/** A headline that ends or begins with the outlet's name, as the titles of pages do. */
final class PageTitle {
  private static final int SHORTEST_HEADLINE = 15;
  private static final Pattern END =
      Pattern.compile("(?s)(?<headline>.+)\\s+(?<bar>[|–—-])\\s+(?<name>[^|]{2,40})");

  private static final Pattern START =
      Pattern.compile(
          "(?s)(?<name>[^|]{2,30}?)(?:\\s+\\|\\s+[^|]{2,25}){0,4}\\s+\\|\\s+(?<headline>[^|]{15,})");

  private final OutletRegistry outlets;

  PageTitle(OutletRegistry outlets) {
    this.outlets = outlets;
  }

  /**
   * Where the headline of paragraph {@code index} ends and the outlet's name begins. What stands
   * after a dash may also be who is quoted; then the story names it.
   */
  OptionalInt cut(Draft draft, int index) {
    Matcher title = END.matcher(draft.block(index).words());
    if (title.matches()) {
      String name = title.group("name");
      boolean outlet = OutletForm.isSure(name) || outlets.find(name).isPresent();
      boolean sure = title.group("bar").equals("|") || isFullNameNotInStory(draft, name);
      boolean longEnough = title.end("headline") >= SHORTEST_HEADLINE;
      return outlet && sure && longEnough
          ? OptionalInt.of(title.end("headline"))
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** Where the headline begins in words that begin with the outlet's name, as old pages do. */
  OptionalInt cutStart(Draft draft, int index) {
    Matcher title = START.matcher(draft.block(index).words());
    return title.matches() && outlets.find(title.group("name")).isPresent()
        ? OptionalInt.of(title.start("headline"))
        : OptionalInt.empty();
  }

  private static boolean isFullNameNotInStory(Draft draft, String name) {
    String bare = name.replaceFirst("^The ", "");
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, ParagraphKind.BODY) && draft.block(i).words().contains(bare)) {
        return false;
      }
    }
    return name.contains(" ");
  }
}
