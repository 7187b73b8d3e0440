package org.parley.matching;

import java.util.List;
import java.util.Optional;
import org.parley.model.ClaimEntry;
import org.parley.model.Party;
import org.parley.model.PartyKind;

/** Tells whose people the parties of a claim and those who answer it are. */
final class Sides {
  private final List<Role> roles;

  Sides(ClaimEntry entry) {
    this.roles = RoleReader.of(entry);
  }

  /** The side of a party of the claim, by its name or by the office in which it is named. */
  Optional<Side> of(Party party) {
    if (party.kind() != PartyKind.PERSON) {
      return Side.of(party.name());
    }
    Optional<PersonName> person = PersonName.of(party.name());
    return roles.stream()
        .filter(role -> person.filter(role.person()::equals).isPresent())
        .flatMap(role -> role.side().stream())
        .findFirst();
  }
}
