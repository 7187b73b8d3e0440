package org.parley.archfixture.ui.task;

/** Crosses threads in the one package that may. */
final class LawfulCrosser {
  Thread thread;
}
