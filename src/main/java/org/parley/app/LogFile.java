package org.parley.app;

import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Sends what every library logs to one file and nothing to the terminal. */
final class LogFile {
  private LogFile() {}

  /** Must be called before the first logger is made. */
  static void use(Path file) {
    System.setProperty("parley.log", file.toString());
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new Forwarding());
  }

  /** Hands records of the JDK's own logging on. */
  private static final class Forwarding extends Handler {
    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        String name = String.valueOf(entry.getLoggerName());
        LoggerFactory.getLogger(name).warn(entry.getMessage(), entry.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
