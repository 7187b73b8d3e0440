package org.parley.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ClaimEntry;
import org.parley.model.Party;
import org.parley.model.PartyKind;
import org.parley.model.Passage;

/** The parties of a meeting: those of all its claims, each once, under the fullest name. */
final class SharedParties {
  private final List<PartyProfile> parties = new ArrayList<>();

  private SharedParties() {}

  static List<Party> of(List<ClaimEntry> claims) {
    SharedParties shared = new SharedParties();
    for (ClaimEntry entry : claims) {
      entry.claim().parties().forEach(shared::add);
    }
    return shared.parties.stream().map(PartyProfile::party).toList();
  }

  private void add(Party party) {
    PartyProfile added = PartyProfile.byName(party);
    Optional<PartyProfile> known = parties.stream().filter(one -> isSame(one, added)).findFirst();
    if (known.isPresent()) {
      int place = parties.indexOf(known.get());
      parties.set(place, PartyProfile.byName(merged(known.get().party(), party)));
    } else {
      parties.add(added);
    }
  }

  /** "Other officials" of one claim are told from those of another only where somebody says so. */
  private static boolean isSame(PartyProfile one, PartyProfile other) {
    return one.isSame(other) || (one.isVague() && other.isVague());
  }

  private static Party merged(Party one, Party other) {
    boolean otherIsFuller =
        one.kind() == PartyKind.PERSON
            && Spelling.words(other.name()).size() > Spelling.words(one.name()).size();
    String name = otherIsFuller ? other.name() : one.name();
    Set<String> aliases = new LinkedHashSet<>(one.aliases());
    aliases.add(one.name());
    aliases.add(other.name());
    aliases.addAll(other.aliases());
    aliases.remove(name);
    Set<Passage> mentions = new LinkedHashSet<>(one.mentions());
    mentions.addAll(other.mentions());
    return new Party(name, List.copyOf(aliases), one.kind(), List.copyOf(mentions));
  }
}
