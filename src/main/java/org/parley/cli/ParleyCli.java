package org.parley.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.parley.model.ClaimKind;
import org.parley.model.Modality;
import org.parley.model.ParleyException;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import org.parley.service.ClaimSort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: finds the command that the arguments name and runs it. */
public final class ParleyCli {
  private static final Logger LOG = LoggerFactory.getLogger(ParleyCli.class);

  private final Console console;
  private final Path log;
  private final CommandLine commands;

  /**
   * @param log the file that unexpected failures are written to
   */
  public ParleyCli(Workbench workbench, Console console, Path log) {
    this.console = console;
    this.log = log;
    this.commands = new CommandLine(new ParleyCommand(workbench, console));
    commands.addSubcommand(new ImportCommand(workbench, console));
    commands.addSubcommand(new RereadCommand(workbench, console));
    commands.addSubcommand(new ClaimsCommand(workbench, console));
    commands.addSubcommand(new ShowCommand(workbench, console));
    commands.addSubcommand(new ExplainCommand(workbench, console));
    commands.addSubcommand(new LinksCommand(workbench, console));
    commands.addSubcommand(new RootsCommand(workbench, console));
    commands.addSubcommand(new ContradictionsCommand(workbench, console));
    commands.addSubcommand(new SilentCommand(workbench, console));
    commands.addSubcommand(new NamesCommand(workbench, console));
    commands.addSubcommand(new AsKnownOnCommand(workbench, console));
    commands.addSubcommand(new WithoutCommand(workbench, console));
    commands.addSubcommand(new ExportCommand(workbench, console));
    commands.addSubcommand(new VerifyCommand(workbench, console));
    commands.addSubcommand(new BackupCommand(workbench, console));
    commands.addSubcommand(new CheckpointCommand(workbench, console));
    commands.addSubcommand(new NewKeyCommand(console));
    commands.addSubcommand(new RestoreCommand(workbench, console));
    commands.addSubcommand(new ExtractCommand(workbench, console));
    commands.addSubcommand(new ReviewCommand(workbench, console));
    HelpPages.addTo(commands, workbench.version());
    convert(commands);
    commands.setOut(writer(console.out()));
    commands.setErr(writer(console.err()));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    commands.setUsageHelpWidth(Math.max(HelpPages.NARROWEST, console.width()));
    commands.setParameterExceptionHandler(this::wrongUsage);
    commands.setExecutionExceptionHandler(this::failed);
  }

  /** Runs the command and returns its exit code. */
  public int run(String... args) {
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError | LinkageError | StackOverflowError e) {
      return failed(e, commands.getCommandName());
    }
  }

  private static void convert(CommandLine commands) {
    commands.registerConverter(ClaimKind.class, new WordConverter<>(ClaimKind.class));
    commands.registerConverter(Modality.class, new WordConverter<>(Modality.class));
    commands.registerConverter(ResponseKind.class, new WordConverter<>(ResponseKind.class));
    commands.registerConverter(ReviewState.class, new WordConverter<>(ReviewState.class));
    commands.registerConverter(ClaimSort.class, new WordConverter<>(ClaimSort.class));
    commands.registerConverter(LocalDate.class, new DayConverter());
  }

  private int wrongUsage(ParameterException wrong, String[] args) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(command + ": " + wrong.getMessage());
    console.tell("See " + command + " --help");
    return ExitCode.USAGE;
  }

  private int failed(Exception failure, CommandLine command, ParseResult parsed) {
    return failed(failure, command.getCommandSpec().qualifiedName());
  }

  private int failed(Throwable failure, String name) {
    LOG.warn("{} failed", name, failure);
    if (isOutOfMemory(failure)) {
      console.tell(name + ": there is not enough memory; start Java with -Xmx1500m or more");
    } else if (failure instanceof ParleyException) {
      console.tell(name + ": " + failure.getMessage());
    } else {
      console.tell(
          name + ": this should not have happened (" + failure + "); details are in " + log);
    }
    return ExitCode.FAILED;
  }

  private static boolean isOutOfMemory(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof OutOfMemoryError)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
