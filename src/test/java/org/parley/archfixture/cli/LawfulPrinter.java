package org.parley.archfixture.cli;

/** Talks to the terminal in a package that may. */
final class LawfulPrinter {
  void out() {
    System.out.println();
  }
}
