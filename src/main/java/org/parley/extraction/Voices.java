package org.parley.extraction;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.parley.extraction.Sourcing.Account;
import org.parley.extraction.attribution.Attribution;
import org.parley.extraction.attribution.Source;
import org.parley.extraction.entity.Entities;
import org.parley.extraction.entity.Entity;
import org.parley.model.PartyKind;

/** Tells the accounts of those who took part from hearsay. */
final class Voices {
  private final Entities entities;
  private final Attribution attribution;

  Voices(Entities entities, Attribution attribution) {
    this.entities = entities;
    this.attribution = attribution;
  }

  /** Whether the teller took part, or speaks for somebody who did. */
  boolean isOwn(Collection<Entity> parties, Account account) {
    if (attribution.isOwnOffice(
        account.mention().sentence(), account.mention().trigger(), parties)) {
      return true;
    }
    if (!account.sources().isEmpty() && parties.stream().anyMatch(Voices::isOwnMan)) {
      return true;
    }
    Optional<Entity> teller = account.sources().teller().flatMap(Source::entity);
    return teller.filter(t -> parties.stream().anyMatch(p -> isVoiceOf(t, p))).isPresent();
  }

  /** "said that one of its diplomats had met": the teller's own man. */
  private static boolean isOwnMan(Entity party) {
    return !party.isNamed() && party.name().matches("(?i)((one|two|some) of )?its .*");
  }

  private boolean isVoiceOf(Entity teller, Entity party) {
    boolean otherBody = isBody(teller) && isBody(party);
    return party.equals(teller)
        || !otherBody && !isSomebody(teller) && entities.speaksFor(teller.name(), party);
  }

  private static boolean isBody(Entity entity) {
    return entity.isNamed() && entity.kind() == PartyKind.ORGANISATION;
  }

  /** "a person close to the company": nobody's voice but their own. */
  private boolean isSomebody(Entity teller) {
    return !teller.isNamed()
        && !entities.isSpokesperson(teller)
        && teller.name().toLowerCase(Locale.ROOT).matches("(an?|one|two|three|some|several) .*");
  }
}
