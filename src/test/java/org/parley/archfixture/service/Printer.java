package org.parley.archfixture.service;

/** Deliberately talks to the terminal. */
final class Printer {
  void out() {
    System.out.println();
  }

  void err() {
    System.err.println();
  }

  void trace(Exception e) {
    e.printStackTrace();
  }
}
