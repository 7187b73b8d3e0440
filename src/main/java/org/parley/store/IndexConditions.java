package org.parley.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.parley.ledger.IndexField;
import org.parley.ledger.IndexQuery;
import org.parley.ledger.IndexText;

/** The conditions of a query in SQL, with a named parameter for every value. */
final class IndexConditions {
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final String sql;

  IndexConditions(IndexQuery query) {
    List<String> all = new ArrayList<>();
    if (query.claimsOnly()) {
      all.add("no > :" + value(0));
    }
    query.conditions().forEach(one -> all.add(condition(one)));
    sql = all.isEmpty() ? "no <> :" + value(0) : String.join(" AND ", all);
  }

  /** What follows WHERE; the table's column of numbers is called no. */
  String sql() {
    return sql;
  }

  /** Gives a statement the values. */
  Query bind(Query statement) {
    values.forEach((name, value) -> statement.bind(name, value));
    return statement;
  }

  private String condition(IndexQuery.Condition condition) {
    String any =
        condition.terms().stream()
            .map(
                term ->
                    term.match(
                        is -> having(is.field(), "=", is.folded()),
                        begins -> having(begins.field(), "LIKE", "%" + begins.folded() + "%"),
                        says -> says(says.folded().strip()),
                        before -> "first_day < :" + value(before.day()),
                        from -> "last_day >= :" + value(from.day())))
            .collect(Collectors.joining(" OR ", "(", ")"));
    return condition.negated() ? "NOT " + any : any;
  }

  private String having(IndexField field, String how, String folded) {
    return """
        no IN (SELECT v.finding FROM index_value d JOIN finding_value v ON v.value_no = d.no
          WHERE d.field = :%s AND d.folded %s :%s)
        """
        .formatted(value(field.name()), how, value(folded));
  }

  /** One word is looked up among all words; of several, the text must hold the whole. */
  private String says(String said) {
    List<String> words = IndexText.words(said);
    if (words.size() < 2) {
      return having(IndexField.WORD, "LIKE", "%" + said + "%");
    }
    List<String> all = new ArrayList<>();
    all.add(having(IndexField.WORD, "LIKE", "%" + words.get(0)));
    for (String word : words.subList(1, words.size() - 1)) {
      all.add(having(IndexField.WORD, "=", " " + word));
    }
    all.add(having(IndexField.WORD, "LIKE", " " + words.get(words.size() - 1) + "%"));
    return "no IN (SELECT no FROM finding_text WHERE "
        + String.join(" AND ", all)
        + " AND words LIKE :"
        + value("%" + said + "%")
        + ")";
  }

  private String value(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }
}
