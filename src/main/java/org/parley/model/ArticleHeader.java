package org.parley.model;

import java.time.LocalDate;
import java.util.Optional;

/** An article without its text: what lists and exports show of it. */
public record ArticleHeader(
    String id,
    String fileName,
    Evidenced<String> outlet,
    Evidenced<LocalDate> published,
    Evidenced<String> title,
    Optional<String> url,
    String language) {}
