package org.parley.archfixture.text;

/** Deliberately uses one type of every library that has a home elsewhere. */
final class Omnivore {
  javafx.beans.property.StringProperty javafx;
  com.sun.javafx.tk.Toolkit javafxInside;
  atlantafx.base.theme.Theme theme;
  org.fxmisc.richtext.InlineCssTextArea richText;
  org.reactfx.EventStream<String> events;
  org.kordamp.ikonli.Ikon icon;
  java.sql.Connection connection;
  javax.sql.DataSource source;
  org.h2.Driver h2;
  org.postgresql.Driver postgresql;
  org.jdbi.v3.core.Jdbi jdbi;
  org.flywaydb.core.Flyway flyway;
  com.fasterxml.jackson.databind.JsonNode json;
  com.networknt.schema.Schema schema;
  edu.stanford.nlp.ling.CoreLabel label;
  org.ejml.simple.SimpleMatrix matrix;
  picocli.CommandLine commandLine;
}
