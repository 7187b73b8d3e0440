package org.parley.service;

import java.util.Optional;

/**
 * One condition of a query.
 *
 * @param field empty for free words
 * @param value what is looked for, without quotation marks
 * @param negated whether the condition must not hold
 * @param position offset of the value in the query, from 0
 */
public record QueryTerm(Optional<QueryField> field, String value, boolean negated, int position) {}
