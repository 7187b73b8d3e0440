package org.parley.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.ArticleField;
import org.parley.model.Claim;
import org.parley.model.Decision;
import org.parley.model.Decision.ArticleDescribed;
import org.parley.model.Evidenced;
import org.parley.model.Known;
import org.parley.model.Redated;
import org.parley.model.Response;
import org.parley.model.When;

/** Decisions on what an article's outlet, date and title are. */
final class ArticleDecisions {
  private final OnFile file;
  private final Redating redating;

  ArticleDecisions(OnFile file, Redating redating) {
    this.file = file;
    this.redating = redating;
  }

  /** Empty when the value is this one already. */
  Optional<Decision> describe(
      String articleId, ArticleField field, Optional<String> value, String reason) {
    Article article = file.article(articleId);
    Optional<String> after = value.map(String::strip).filter(one -> !one.isEmpty());
    Evidenced<?> before = value(article, field);
    if (before.value().map(Object::toString).equals(after)) {
      return Optional.empty();
    }
    if (reason.isBlank() && before.known() != Known.UNKNOWN && before.known() != Known.EDITED) {
      throw new ReasonMissingException(
          "the %s of article %s, which its text tells, cannot be changed"
              .formatted(field.name().toLowerCase(Locale.ROOT), articleId));
    }
    List<Redated> redated =
        field == ArticleField.PUBLISHED ? redated(article, after.map(this::day)) : List.of();
    return Optional.of(
        new ArticleDescribed(
            articleId,
            field,
            before.value().map(Object::toString),
            after,
            redated,
            reason.strip()));
  }

  private static Evidenced<?> value(Article article, ArticleField field) {
    return switch (field) {
      case OUTLET -> article.outlet();
      case PUBLISHED -> article.published();
      case TITLE -> article.title();
    };
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ServiceException("“" + text + "” is no day; write it as 2023-12-17", e);
    }
  }

  /** Times as the machine or an earlier date of the article has them; corrections stay above. */
  private List<Redated> redated(Article article, Optional<LocalDate> day) {
    List<Redated> redated = new ArrayList<>();
    for (Claim claim : file.claimsOf(article.id())) {
      add(redated, article, claim.id(), file.state(claim.id()).time(claim.id(), claim.when()), day);
    }
    for (Response response : file.responsesOf(article.id())) {
      add(
          redated,
          article,
          response.id(),
          file.state(response.id()).time(response.id(), response.when()),
          day);
    }
    return redated;
  }

  private void add(
      List<Redated> redated, Article article, String id, When when, Optional<LocalDate> day) {
    redating
        .reread(article, when, day)
        .ifPresent(after -> redated.add(new Redated(id, when, after)));
  }
}
