package org.parley.cli;

import java.nio.file.Path;
import org.parley.service.BackupService;
import org.parley.service.CheckpointService;
import org.parley.service.ComparisonPrinting;
import org.parley.service.ComparisonService;
import org.parley.service.ExplainService;
import org.parley.service.ExportService;
import org.parley.service.ImportService;
import org.parley.service.LedgerService;
import org.parley.service.RereadService;
import org.parley.service.ReviewService;
import org.parley.service.SearchService;
import org.parley.service.VerifyService;

/** The use cases on one open ledger; closing it releases the ledger for others. */
public interface OpenLedger extends AutoCloseable {
  /** The folder the ledger lives in. */
  Path folder();

  LedgerService ledger();

  SearchService search();

  ExplainService explanations();

  ComparisonService comparisons();

  ComparisonPrinting comparisonsForPrograms();

  ReviewService reviews();

  ImportService imports();

  RereadService rereading();

  ExportService exports();

  VerifyService verification();

  BackupService backups();

  CheckpointService checkpoints();

  @Override
  void close();
}
