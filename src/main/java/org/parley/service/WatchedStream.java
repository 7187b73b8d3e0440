package org.parley.service;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a listener how much was written, and stops where it says so. */
final class WatchedStream extends FilterOutputStream {
  private static final long STEP = 64L * 1024;

  private final ExportListener listener;
  private long written;
  private long told;

  WatchedStream(OutputStream out, ExportListener listener) {
    super(out);
    this.listener = listener;
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    count(1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    count(length);
  }

  private void count(int bytes) {
    written += bytes;
    if (written - told < STEP) {
      return;
    }
    told = written;
    if (listener.isCancelled()) {
      throw new ExportCancelledException();
    }
    listener.written(written);
  }
}
