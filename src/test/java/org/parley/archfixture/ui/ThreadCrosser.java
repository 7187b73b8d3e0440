package org.parley.archfixture.ui;

/** Deliberately crosses threads outside the task package. */
final class ThreadCrosser {
  Thread thread;
  java.util.Timer timer;
  java.util.concurrent.Executor executor;
  java.util.concurrent.ExecutorService service;
  java.util.concurrent.Future<String> future;
  java.util.concurrent.CompletableFuture<String> completable;
  java.util.concurrent.ForkJoinPool pool;
  javafx.concurrent.Task<String> task;

  void later(Runnable work) {
    javafx.application.Platform.runLater(work);
  }
}
