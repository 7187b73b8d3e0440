package org.parley.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is asked before something is recorded. */
public record Form(
    String id,
    String title,
    Optional<String> remark,
    List<Entry> entries,
    Supplier<Reading> reading,
    Supplier<Asked> reason,
    Supplier<Work> submit,
    Optional<Extra> extra) {

  /** Whether a reason or a name is asked for. */
  public enum Asked {
    NOT,
    WELCOME,
    NEEDED
  }

  /** Who records something, and why. */
  public record Signature(String editor, String reason) {}

  /** What is recorded once the form is complete; blocks, and tells what to do afterwards. */
  public interface Work {
    /**
     * Records it under this name, for this reason.
     *
     * @return what to do on the window's thread when it is recorded
     * @throws org.parley.model.ParleyException when it cannot be; the form then stays open
     */
    Runnable record(Signature by);
  }

  /** Another way out of the form than to record or to cancel. */
  public record Extra(String words, String hint, Runnable action) {}

  /** How what was entered will be taken, or what is wrong with it. */
  public record Reading(String words, boolean problem) {
    /** Nothing to say. */
    public static Reading nothing() {
      return new Reading("", false);
    }

    /** It will be taken like this. */
    public static Reading taken(String words) {
      return new Reading(words, false);
    }

    /** It cannot be recorded like this. */
    public static Reading wrong(String words) {
      return new Reading(words, true);
    }
  }

  /**
   * @param remark said below the title
   * @param reading asked anew after every change; a problem keeps the form from being recorded
   * @param reason asked anew after every change
   * @param submit takes what was entered on the window's thread, and gives what records it
   */
  public Form {
    entries = List.copyOf(entries);
  }

  /** A form that needs no reason and reads nothing. */
  public static Form plain(String id, String title, List<Entry> entries, Supplier<Work> submit) {
    return new Form(
        id,
        title,
        Optional.empty(),
        entries,
        Reading::nothing,
        () -> Asked.NOT,
        submit,
        Optional.empty());
  }

  public Form withRemark(String words) {
    return new Form(id, title, Optional.of(words), entries, reading, reason, submit, extra);
  }

  public Form withReading(Supplier<Reading> how) {
    return new Form(id, title, remark, entries, how, reason, submit, extra);
  }

  public Form withReason(Supplier<Asked> asked) {
    return new Form(id, title, remark, entries, reading, asked, submit, extra);
  }

  public Form withExtra(Extra way) {
    return new Form(id, title, remark, entries, reading, reason, submit, Optional.of(way));
  }
}
