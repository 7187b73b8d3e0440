package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who may see whom: imports go down, never up and never sideways. */
final class RankRules {

  /** One package, what it may see besides itself, and a few it must not that a fixture does see. */
  private record Rank(String name, List<String> sees, List<String> bites) {}

  private static final List<Rank> RANKS =
      List.of(
          rank("model", "", "text app"),
          rank("text", "model", "ledger json app"),
          rank("ledger", "model", "text json store"),
          rank("json", "model", "ledger text importer"),
          rank("importer", "model text", "extraction ledger json service"),
          rank("extraction", "model text", "matching store ui"),
          rank("matching", "model text", "extraction json ledger"),
          rank("store", "model ledger json", "importer text exporter service"),
          rank("archive", "model ledger json", "text store service"),
          rank("exporter", "model json", "store text ledger matching"),
          rank(
              "service",
              "model text ledger importer extraction matching archive exporter",
              "store json ui cli app"),
          rank("ui", "service model", "cli store ledger extraction app"),
          rank("cli", "service model", "ui store json app"));

  /** Packages of one rank, each with a pair that a fixture ties together. */
  private static final List<List<String>> PEERS =
      List.of(
          List.of("text", "ledger", "json"),
          List.of("importer", "extraction", "matching", "store", "archive", "exporter"),
          List.of("ui", "cli"));

  private RankRules() {}

  static List<Rule> under(String root) {
    var rules = new ArrayList<Rule>();
    RANKS.forEach(rank -> rules.add(seesOnlyItsRanks(root, rank)));
    PEERS.forEach(peers -> peers.forEach(peer -> rules.add(staysApart(root, peer, peers))));
    rules.add(knownPackagesOnly(root));
    rules.add(noCircles(root));
    rules.add(modelKnowsOnlyTheJdk(root));
    return rules;
  }

  private static Rank rank(String name, String sees, String bites) {
    return new Rank(name, words(sees), words(bites));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static Rule seesOnlyItsRanks(String root, Rank rank) {
    var allowed = Stream.concat(Stream.of(rank.name()), rank.sees().stream());
    var rule =
        classes()
            .that()
            .resideInAPackage(within(root, rank.name()))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(within(root, allowed)).or(not(resideInAPackage(root + ".."))))
            .as(rank.name() + " sees only " + (rank.sees().isEmpty() ? "itself" : rank.sees()));
    return new Rule(rule, rank.bites().stream().map(to -> arrow(root, rank.name(), to)).toList());
  }

  private static Rule staysApart(String root, String peer, List<String> peers) {
    var others = peers.stream().filter(other -> !other.equals(peer));
    var rule =
        noClasses()
            .that()
            .resideInAPackage(within(root, peer))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(within(root, others))
            .as(peer + " stays apart from its peers " + peers);
    return new Rule(rule, root + "." + peer + ".up.Climber");
  }

  private static Rule knownPackagesOnly(String root) {
    var names = Stream.concat(RANKS.stream().map(Rank::name), Stream.of("app"));
    var rule =
        classes()
            .should()
            .resideInAnyPackage(within(root, names))
            .as("every class lives in a package that has a rank");
    return new Rule(rule, root + ".stray.Stray");
  }

  private static Rule noCircles(String root) {
    var rule =
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .as("no circle of packages, not even between a package and its child");
    return new Rule(rule, "Slice extraction -> ", "Slice extraction.nlp -> ");
  }

  private static Rule modelKnowsOnlyTheJdk(String root) {
    var rule =
        classes()
            .that()
            .resideInAPackage(within(root, "model"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(within(root, "model"), "java..", "org.jspecify..")
            .as("model knows only the JDK");
    return new Rule(rule, root + ".model.Learned");
  }

  private static String arrow(String root, String from, String to) {
    return "<%s.%s.up.Climber.%s> has type <%s.%s.Marker>".formatted(root, from, to, root, to);
  }

  private static String within(String root, String name) {
    return root + "." + name + "..";
  }

  private static String[] within(String root, Stream<String> names) {
    return names.map(name -> within(root, name)).toArray(String[]::new);
  }
}
