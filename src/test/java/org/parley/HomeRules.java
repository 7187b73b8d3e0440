package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** Every library has a home: the few packages that may know it. */
final class HomeRules {

  /** Java packages of one library, the Parley packages that may know them, and fixture fields. */
  private record Home(String pattern, List<String> packages, String bite) {}

  private static final List<String> WINDOW = List.of("ui..", "app..");
  private static final List<String> STORE = List.of("store..", "app..");
  private static final List<String> JSON = List.of("json..", "importer..");
  private static final List<String> LANGUAGE = List.of("extraction.nlp..");
  private static final List<String> COMMANDS = List.of("cli..", "app..");

  private static final List<Home> HOMES =
      List.of(
          new Home("javafx..", WINDOW, "javafx"),
          new Home("com.sun.javafx..", WINDOW, "javafxInside"),
          new Home("atlantafx..", WINDOW, "theme"),
          new Home("org.fxmisc..", WINDOW, "richText"),
          new Home("org.reactfx..", WINDOW, "events"),
          new Home("org.kordamp..", WINDOW, "icon"),
          new Home("java.sql..", STORE, "connection"),
          new Home("javax.sql..", STORE, "source"),
          new Home("org.h2..", STORE, "h2"),
          new Home("org.postgresql..", STORE, "postgresql"),
          new Home("org.jdbi..", STORE, "jdbi"),
          new Home("org.flywaydb..", STORE, "flyway"),
          new Home("com.fasterxml.jackson..", JSON, "json"),
          new Home("com.networknt..", JSON, "schema"),
          new Home("edu.stanford.nlp..", LANGUAGE, "label"),
          new Home("org.ejml..", LANGUAGE, "matrix"),
          new Home("picocli..", COMMANDS, "commandLine"));

  private HomeRules() {}

  static List<Rule> under(String root) {
    return HOMES.stream().map(home -> staysHome(root, home)).toList();
  }

  private static Rule staysHome(String root, Home home) {
    var homes = home.packages().stream().map(name -> root + "." + name).toArray(String[]::new);
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(home.pattern())
            .as(home.pattern() + " is known only in " + home.packages());
    return new Rule(rule, "<" + root + ".text.Omnivore." + home.bite() + "> has type");
  }
}
