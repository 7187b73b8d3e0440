package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.service.CheckpointService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key that signs checkpoints. */
@Command(
    name = "new-key",
    description = {
      "Make a key that signs checkpoints.",
      "It prints the public half, which others need to check them; the file is for nobody else."
    })
final class NewKeyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "Who signs, without spaces: desk.example.org")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "A new file for the key.")
  private Path out = Path.of("key.pem");

  NewKeyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String verifier = CheckpointService.newKey(name, out);
    console.print("Key written to " + out + "; whoever has it can sign in your name.");
    console.print("Public key, for --signed-by:");
    console.print(verifier);
    return ExitCode.DONE;
  }
}
