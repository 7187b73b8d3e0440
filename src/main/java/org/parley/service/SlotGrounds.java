package org.parley.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.ArticleHeader;
import org.parley.model.ConstantWords;
import org.parley.model.Evidenced;
import org.parley.model.Explanation;
import org.parley.model.Ground;
import org.parley.model.Hop;
import org.parley.model.Known;
import org.parley.model.Party;
import org.parley.model.Passage;
import org.parley.model.Precision;
import org.parley.model.When;

/** The grounds of values that claims, responses and articles have in common. */
final class SlotGrounds {
  static final String TIME = "Time";
  private static final String UNKNOWN = "unknown";

  private SlotGrounds() {}

  /** How outlet, date and title are known. */
  static List<Ground> of(ArticleHeader article) {
    return List.of(
        evidenced("Outlet", article.outlet()),
        evidenced("Published", article.published()),
        evidenced("Title", article.title()));
  }

  private static Ground evidenced(String name, Evidenced<?> value) {
    boolean edited = value.known() == Known.EDITED;
    return new Ground(
        name,
        value.value().map(Object::toString).orElse(UNKNOWN),
        value.known(),
        edited ? Optional.empty() : value.rule(),
        value.passage().stream().toList(),
        edited ? value.rule().stream().toList() : List.of());
  }

  /** Somebody named or described, by the words that stand in the given sentences if any do. */
  static Ground party(String name, Party party, List<Passage> told) {
    List<Passage> near =
        party.mentions().stream()
            .filter(m -> told.stream().anyMatch(t -> t.span().contains(m.span())))
            .toList();
    List<String> remarks = new ArrayList<>();
    if (!party.aliases().isEmpty()) {
      remarks.add("also called " + String.join(", ", party.aliases()));
    }
    if (near.isEmpty()) {
      remarks.add("the sentence only points to them; these words are elsewhere in the article");
    }
    return new Ground(
        name,
        party.name() + " (" + lower(party.kind()) + ")",
        near.isEmpty() ? Known.INFERRED : Known.STATED,
        Optional.empty(),
        near.isEmpty() ? party.mentions().stream().limit(1).toList() : near,
        remarks);
  }

  static Ground time(When when, List<String> remarks) {
    List<String> all = new ArrayList<>();
    when.anchor().ifPresent(day -> all.add("counted from " + day));
    if (when.isDated()) {
      all.add(
          when.earliest().map(Object::toString).orElse("open")
              + " to "
              + when.latest().map(Object::toString).orElse("open")
              + (when.precision() == Precision.INTERVAL
                  ? ""
                  : ", exact to the " + lower(when.precision())));
    }
    all.addAll(remarks);
    boolean unknown = when.words().isEmpty() && when.edtf().isEmpty();
    boolean counted = when.anchor().isPresent();
    Known told = counted ? Known.INFERRED : Known.STATED;
    return new Ground(
        TIME,
        unknown ? UNKNOWN : words(when),
        unknown ? Known.UNKNOWN : told,
        when.rule(),
        when.passage().stream().toList(),
        all);
  }

  private static String words(When when) {
    String words = when.words().map(said -> "“" + said + "”").orElse("");
    String resolved = when.edtf().orElse("not resolved");
    return words.isEmpty() ? resolved : words + " = " + resolved;
  }

  static Ground source(Hop hop) {
    List<String> remarks = new ArrayList<>();
    hop.cue().ifPresent(cue -> remarks.add("by the words “" + cue + "”"));
    if (!hop.positive()) {
      remarks.add("says that it did not happen");
    }
    if (hop.inherited()) {
      remarks.add("taken over from another sentence on the event");
    }
    return new Ground(
        "Source",
        hop.name() + " (" + lower(hop.kind()) + ", says it as " + lower(hop.certainty()) + ")",
        hop.inherited() ? Known.INFERRED : Known.STATED,
        Optional.empty(),
        hop.passage().stream().toList(),
        remarks);
  }

  /** The remarks of an explanation on one slot, without its name. */
  static List<String> remarks(Explanation why, String slot) {
    String head = slot + ": ";
    return why.remarks().stream()
        .filter(remark -> remark.startsWith(head))
        .map(remark -> remark.substring(head.length()))
        .toList();
  }

  static String lower(Enum<?> word) {
    return ConstantWords.spaced(word);
  }
}
