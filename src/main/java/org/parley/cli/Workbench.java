package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.service.ExtractService;
import org.parley.service.RestoreService;
import org.parley.service.TimelineVerifyService;

/** What the commands need from the application around them. */
public interface Workbench {
  /**
   * Opens the ledger in a folder, an empty one where there is none yet.
   *
   * @param folder empty for the user's own ledger
   */
  OpenLedger open(Optional<Path> folder);

  /**
   * Opens the ledger in a folder and fails where there is none.
   *
   * @param folder empty for the user's own ledger
   */
  OpenLedger openExisting(Optional<Path> folder);

  ExtractService extraction();

  TimelineVerifyService timelineVerification();

  RestoreService restoring();

  /** The folder of example articles that came with the application, where it is found. */
  Optional<Path> seeds();

  /**
   * Shows a ledger in the review window and waits until the window is closed.
   *
   * @return why there is no window, in one sentence; empty when it was shown
   */
  Optional<String> showWindow(OpenLedger ledger);

  /** Whether the user asked to stop. */
  boolean isInterrupted();

  /** What to type in a shell to run this program with other arguments. */
  String commandLine(String arguments);

  /** The version of the application. */
  String version();
}
