package org.parley.service;

/** An export was stopped by whoever asked for it. */
public final class ExportCancelledException extends ServiceException {
  private static final long serialVersionUID = 1L;

  ExportCancelledException() {
    super("the export was stopped; an older file was kept");
  }
}
