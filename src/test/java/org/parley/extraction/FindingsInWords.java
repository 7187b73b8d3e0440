package org.parley.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.AnswerLink;
import org.parley.model.Claim;
import org.parley.model.Extraction;
import org.parley.model.Hop;
import org.parley.model.Party;
import org.parley.model.Place;
import org.parley.model.Response;
import org.parley.model.When;

/** What a reading found, written so that a person can check it against the article. */
final class FindingsInWords {
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  private FindingsInWords() {}

  static String of(Extraction extraction) {
    FindingsInWords words = new FindingsInWords();
    extraction.claims().forEach(words::add);
    extraction.responses().forEach(response -> words.add(response, extraction.answers()));
    return words.lines.isEmpty() ? "nothing\n" : String.join("\n", words.lines) + "\n";
  }

  private void add(Claim claim) {
    numbers.put(claim.id(), numbers.size() + 1);
    String marks = (claim.implicit() ? " implicit" : "") + (claim.generic() ? " generic" : "");
    lines.add(numbers.size() + ". " + claim.kind() + " " + claim.modality() + marks);
    lines.add("  who: " + list(claim.parties().stream().map(Party::name).toList()));
    lines.add("  where: " + list(claim.places().stream().map(Place::name).toList()));
    lines.add("  when: " + inWords(claim.when()));
    lines.add("  says: " + chain(claim));
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "-" : String.join("; ", names);
  }

  /** EDTF where the time resolves, else the words in quotes. */
  private static String inWords(When when) {
    return when.edtf().or(() -> when.words().map(words -> '"' + words + '"')).orElse("-");
  }

  private static String chain(Claim claim) {
    List<Hop> hops = claim.attribution().hops();
    return hops.isEmpty()
        ? "the outlet"
        : String.join(" < ", hops.stream().map(FindingsInWords::hop).toList());
  }

  private static String hop(Hop hop) {
    return hop.name() + (hop.inherited() ? " (inherited)" : "");
  }

  private void add(Response response, List<AnswerLink> links) {
    List<String> answered =
        links.stream()
            .filter(link -> link.responseId().equals(response.id()))
            .map(link -> String.valueOf(numbers.get(link.claimId())))
            .sorted()
            .toList();
    lines.add(response.kind() + " by " + response.speaker().name() + " to " + list(answered));
  }
}
