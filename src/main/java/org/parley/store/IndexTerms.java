package org.parley.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexTerm;
import org.parley.ledger.IndexText;

/** Asks the tables of the index of which findings a term holds. */
final class IndexTerms {
  private static final int FEW = 4_000;

  private final Handle handle;

  IndexTerms(Handle handle) {
    this.handle = handle;
  }

  Numbers of(IndexTerm term) {
    return term.match(
        is -> having(is.field(), "=", is.folded()),
        begins -> having(begins.field(), "LIKE", "%" + begins.folded() + "%"),
        says -> says(says.folded().strip()),
        before -> numbers("SELECT no FROM finding_row WHERE first_day < :day", before.day()),
        from -> numbers("SELECT no FROM finding_row WHERE last_day >= :day", from.day()));
  }

  private Numbers numbers(String sql, long day) {
    return numbers(handle.createQuery(sql).bind("day", day));
  }

  private static Numbers numbers(Query query) {
    return Numbers.of(query.mapTo(Integer.class).list());
  }

  private Numbers having(IndexField field, String how, String folded) {
    return numbers(
        handle
            .createQuery(
                """
                SELECT v.finding FROM index_value d JOIN finding_value v ON v.value_no = d.no
                WHERE d.field = :field AND d.folded <how> :folded
                """)
            .define("how", how)
            .bind("field", field.name())
            .bind("folded", folded));
  }

  /** One word is looked up among all words; of several, the text must hold the whole. */
  private Numbers says(String said) {
    List<String> words = IndexText.words(said);
    if (words.size() < 2) {
      return having(IndexField.WORD, "LIKE", "%" + said + "%");
    }
    Numbers all = having(IndexField.WORD, "LIKE", "%" + words.get(0));
    for (String word : words.subList(1, words.size() - 1)) {
      all = all.and(having(IndexField.WORD, "=", " " + word));
    }
    String last = " " + words.get(words.size() - 1) + "%";
    return saying(said, all.and(having(IndexField.WORD, "LIKE", last)));
  }

  private Numbers saying(String said, Numbers among) {
    if (among.size() > FEW) {
      return numbers(text("words LIKE :said", said)).and(among);
    }
    return Numbers.of(
        Batches.of(
            among.stream().boxed().toList(),
            some ->
                text("no IN (<some>) AND words LIKE :said", said)
                    .bindList("some", some)
                    .mapTo(Integer.class)
                    .list()));
  }

  private Query text(String condition, String said) {
    return handle
        .createQuery("SELECT no FROM finding_text WHERE " + condition)
        .bind("said", "%" + said + "%");
  }
}
