package org.parley.service;

import org.parley.model.Party;
import org.parley.model.ResponseKind;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * A response that an editor read in an article and the machine did not.
 *
 * @param quote where it stands in the article's canonical text
 */
public record NewResponse(
    String articleId, Span quote, ResponseKind kind, Party speaker, When when) {}
