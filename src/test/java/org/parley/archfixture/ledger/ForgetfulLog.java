package org.parley.archfixture.ledger;

/** Deliberately a log that can be changed after the fact. */
public interface ForgetfulLog {
  String append(String entry);

  void deleteLast();

  boolean amend(String entry);

  void shorten(int length);
}
