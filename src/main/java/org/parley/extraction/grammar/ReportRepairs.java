package org.parley.extraction.grammar;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.Token;

/** Mends reports that the parser takes for verbs, and verbs of saying that it overlooks. */
final class ReportRepairs {
  private static final Set<String> REPORTS = Set.of("reports", "claims", "rumours", "rumors");
  private static final Set<String> SAYS = Set.of("says", "say", "said", "states", "reads");

  private ReportRepairs() {}

  /** "criticised him over reports the company declined a meeting": reports are no verb here. */
  static ParsedSentence reportsAsVerb(ParsedSentence s) {
    for (Token reports : s.tokens()) {
      boolean verb = reports.pos().equals("VBZ") && REPORTS.contains(reports.text());
      if (!verb || reports.head() < reports.index() || s.children(reports, "case").isEmpty()) {
        continue;
      }
      Token clause = s.token(reports.head());
      if (clause.isVerb() && clause.head() >= 0 && clause.head() < reports.index()) {
        Tree tree = new Tree(s);
        tree.retag(reports, reports.text().substring(0, reports.text().length() - 1), "NNS");
        tree.attach(reports, clause.head(), "obl");
        tree.attach(clause, reports.index(), "acl");
        return tree.sentence();
      }
    }
    return s;
  }

  /** "were spotted having lunch, a witness tells the paper": what was done hangs on the seeing. */
  static ParsedSentence closingReport(ParsedSentence s) {
    for (Token report : s.tokens()) {
      boolean closing =
          report.isVerb()
              && report.is("dep")
              && report.head() >= 0
              && report.head() < report.index();
      Optional<Token> comma = closing ? commaBefore(s, report) : Optional.empty();
      if (comma.isEmpty() || comma.get().index() < report.head()) {
        continue;
      }
      Tree tree = new Tree(s);
      s.children(report, "dep", "xcomp", "advcl").stream()
          .filter(done -> done.isVerb() && done.index() < comma.get().index())
          .filter(done -> done.index() > report.head())
          .forEach(done -> tree.attach(done, report.head(), "xcomp"));
      return tree.sentence();
    }
    return s;
  }

  /** The comma in front of whoever reports. */
  private static Optional<Token> commaBefore(ParsedSentence s, Token report) {
    return Clause.ownSubject(s, report)
        .map(who -> s.subtree(who).get(0).index())
        .filter(first -> first > 0 && first < report.index())
        .map(first -> s.token(first - 1))
        .filter(before -> before.text().equals(","));
  }

  /** "A letter obtained by X says Y met Z": the verb of saying is no auxiliary of "met". */
  static ParsedSentence saysAsAuxiliary(ParsedSentence s) {
    for (Token says : s.tokens()) {
      boolean auxiliary = says.is("aux") && says.head() > says.index();
      if (!auxiliary || !SAYS.contains(says.text())) {
        continue;
      }
      Token verb = s.token(says.head());
      Tree tree = new Tree(s);
      tree.attach(says, verb.head(), verb.relation());
      tree.attach(verb, says.index(), "ccomp");
      s.children(verb, "nsubj").stream()
          .filter(subject -> subject.index() < says.index())
          .forEach(subject -> tree.attach(subject, says.index(), "nsubj"));
      return tree.sentence();
    }
    return s;
  }
}
