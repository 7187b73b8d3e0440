package org.parley.matching;
import java.nio.file.*; import java.time.*; import java.util.*;
import org.junit.jupiter.api.Test;
import org.parley.extraction.SharedReader; import org.parley.importer.PlainTextImporter; import org.parley.ledger.Ledger;
import org.parley.model.*; import org.parley.service.*; import org.parley.store.MemoryLedger;
final class SeedPrintTest {
  @Test void print() {
    Ledger ledger = new MemoryLedger(Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC));
    new ImportService(ledger, List.of(new PlainTextImporter()), SharedReader.READER).importPaths(List.of(Path.of("seeds")), ImportListener.silent());
    Map<String,String> files = new HashMap<>();
    ledger.articles().headers().forEach(h -> { files.put(h.id(), h.fileName().substring(0,3)); System.out.println(h.fileName()+" "+h.outlet().value()+" "+h.published().value()); });
    LedgerService s = new LedgerService(ledger);
    for (Meeting m : s.meetings(ClaimQuery.all())) {
      System.out.println("MEETING " + m.id().substring(0,8) + " " + m.when().edtf() + " " + m.parties().stream().map(Party::name).toList() + m.places().stream().map(Place::name).toList());
      m.links().forEach(l -> System.out.println("   link " + l.claimA().substring(0,6)+" "+l.claimB().substring(0,6)+" "+l.score()+" "+l.reasons()));
      m.roots().roots().forEach(r -> System.out.println("   root " + r));
      for (ClaimEntry e : m.claims()) { Claim c = e.claim();
        System.out.println("  C " + c.id().substring(0,6)+" "+files.get(c.articleId())+" "+c.kind()+" "+c.modality()+(c.implicit()?" IMPL":"")+(c.generic()?" GEN":"")+" when="+c.when());
        c.parties().forEach(p -> System.out.println("     P " + p.name()+"/"+p.kind()+" "+p.aliases()+" "+p.mentions().stream().map(Passage::quote).toList()));
        System.out.println("     at " + c.places().stream().map(Place::name).toList()+ " hops " + c.attribution().hops().stream().map(h -> h.name()+"/"+h.kind()+"/"+h.cue()).toList());
        System.out.println("     \"" + c.quote().quote() + "\"");
        e.answers().forEach(a -> System.out.println("     A " + files.get(a.article().id())+" "+a.response().kind()+" by "+a.response().speaker().name()+" when "+a.response().when().edtf()+" state "+a.link().state()+" "+a.link().score()+" "+a.link().reasons() + " | " + a.response().quote().quote())); }
    }
    s.unlinkedResponses().forEach(u -> System.out.println("UNLINKED " + files.get(u.response().articleId()) + " " + u.response().kind() + " " + u.response().speaker().name() + " | " + u.response().quote().quote()));
  }
}
