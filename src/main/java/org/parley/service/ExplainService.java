package org.parley.service;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.parley.exporter.GroundsExporter;
import org.parley.ledger.Ledger;
import org.parley.model.AnswerLink;
import org.parley.model.ArticleHeader;
import org.parley.model.Claim;
import org.parley.model.ClaimEntry;
import org.parley.model.Grounds;
import org.parley.model.NearMiss;
import org.parley.model.Response;

/** Says why a claim or a response is on file as it is; every call blocks. */
public final class ExplainService {
  private final Ledger ledger;
  private final GroundsExporter exporter;

  /**
   * @param exporter writes an explanation for programs
   */
  public ExplainService(Ledger ledger, GroundsExporter exporter) {
    this.ledger = ledger;
    this.exporter = exporter;
  }

  /**
   * Explains the claim, the response or the article with this id.
   *
   * @throws ServiceException when nothing on file has this id
   */
  public Grounds of(String id) {
    return new LedgerService(ledger)
        .find(id)
        .match(
            found -> claim(found.entry()),
            found -> response(found.response(), found.article(), found.links()),
            found -> article(found.article().header()),
            several -> {
              throw unknown(id);
            },
            nothing -> {
              throw unknown(id);
            });
  }

  /** The claim's rule, the words behind each of its slots, and what was refused beside it. */
  public Grounds claim(ClaimEntry entry) {
    Claim claim = entry.claim();
    ArticleHeader article = entry.article();
    Optional<Claim> original = new OnFile(ledger).readByMachine(claim.id());
    return new Grounds(
        Grounds.Subject.CLAIM,
        claim.id(),
        article,
        claim.passages(),
        Optional.of(claim.why()),
        new ClaimGrounds(claim, original, article).all(),
        nearMisses(article.id()));
  }

  /** The response's rule, the words behind its slots, and why it answers what it answers. */
  public Grounds response(Response response, ArticleHeader article, List<AnswerLink> links) {
    boolean byMachine = new OnFile(ledger).isByMachine(response.id());
    return new Grounds(
        Grounds.Subject.RESPONSE,
        response.id(),
        article,
        response.passages(),
        Optional.of(response.why()),
        new ResponseGrounds(response, article, links, byMachine).all(),
        nearMisses(article.id()));
  }

  /** How outlet, date and title of the article are known, and what was refused in it. */
  public Grounds article(ArticleHeader article) {
    return new Grounds(
        Grounds.Subject.ARTICLE,
        article.id(),
        article,
        List.of(),
        Optional.empty(),
        SlotGrounds.of(article),
        nearMisses(article.id()));
  }

  /** Writes an explanation as JSON to a stream, which stays open. */
  public void print(Grounds grounds, OutputStream out) {
    exporter.export(grounds, out);
  }

  private List<NearMiss> nearMisses(String articleId) {
    return ledger.findings().nearMisses(articleId);
  }

  private static ServiceException unknown(String id) {
    return new ServiceException("no claim, response or article on file has the id " + id);
  }
}
