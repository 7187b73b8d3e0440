package org.parley.extraction.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.extraction.lexicon.Words;
import org.parley.extraction.nlp.ParsedSentence;
import org.parley.extraction.nlp.ParsedText;

/** Mends what the parser regularly gets wrong in sentences about meetings. */
public final class Repairs {
  private static final List<UnaryOperator<ParsedSentence>> ALL =
      List.of(
          WordRepairs::surnameAsVerb,
          WordRepairs::chiefBeforeVerb,
          WordRepairs::gerundBeforeName,
          WordRepairs::dayBeforeSubject,
          WordRepairs::getTogether,
          WordRepairs::nounBehindDid,
          HyphenRepairs::noun,
          ReportRepairs::reportsAsVerb,
          ReportRepairs::saysAsAuxiliary,
          ReportRepairs::closingReport,
          SourceRepairs::showAsNoun,
          SourceRepairs::releasedDocument,
          SourceRepairs::dailyBeforeName,
          SourceRepairs::onDay,
          SideRepairs::namesInOne,
          SideRepairs::secondInFirst,
          ClauseRepairs::secondBehindDescription,
          ClauseRepairs::companyBeforePurpose,
          FiniteRepairs::onlyVerb,
          FiniteRepairs::verbBehindPurpose,
          FiniteRepairs::nameAtTheEnd,
          FiniteRepairs::subjectBehindGerund,
          FiniteRepairs::withoutHaving,
          ClauseRepairs::participleBeforeVerb,
          ClauseRepairs::participleBehindObject,
          FiniteRepairs::pastOfRoot,
          ClauseRepairs::sayerAtTheEnd,
          RelativeRepairs::verbBehindClause,
          SeatRepairs::neighbour,
          CompanyRepairs::attributedAtTheEnd,
          CompanyRepairs::faceToFace,
          CompanyRepairs::companyOfMeal,
          FiniteRepairs::described,
          CompanyRepairs::companyBehindTime);

  private Repairs() {}

  /** The same text with its trees mended; words and coreference chains stay. */
  public static ParsedText of(ParsedText text, Words words) {
    Set<String> companies = CompanyNames.in(text.sentences(), words);
    return new ParsedText(
        text.sentences().stream()
            .map(s -> of(WordRepairs.firstNoun(CompanyNames.mend(s, companies), words)))
            .toList(),
        text.chains());
  }

  private static ParsedSentence of(ParsedSentence s) {
    ParsedSentence mended = s;
    for (UnaryOperator<ParsedSentence> repair : ALL) {
      mended = repair.apply(mended);
    }
    return mended;
  }
}
