package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.ClaimKind;
import org.parley.model.ClaimQuery;
import org.parley.model.Modality;
import org.parley.model.ResponseKind;
import org.parley.model.ReviewState;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which claims a command shows; every filter given must hold. */
final class Filters {
  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Words in quotes, parties, places and sources.")
  private Optional<String> text = Optional.empty();

  @Option(names = "--party", paramLabel = "NAME", description = "Part of a party's name or alias.")
  private Optional<String> party = Optional.empty();

  @Option(names = "--place", paramLabel = "NAME", description = "Part of a place's name.")
  private Optional<String> place = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the outlet's name.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "One of meeting, visit, talks, contact, planned.")
  private Optional<ClaimKind> kind = Optional.empty();

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "One of asserted, alleged, planned, hypothetical, negated.")
  private Optional<Modality> modality = Optional.empty();

  @Option(
      names = "--answered",
      paramLabel = "KIND",
      description =
          "Only claims answered by this kind of response: one of denial, partial, doubt,"
              + " no-comment, confirmation.")
  private Optional<ResponseKind> answered = Optional.empty();

  @Option(
      names = "--review",
      paramLabel = "STATE",
      description = "One of unreviewed, confirmed, disputed, rejected.")
  private Optional<ReviewState> review = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "Events that may have happened on or after this day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Events that may have happened on or before this day.")
  private Optional<LocalDate> to = Optional.empty();

  ClaimQuery query(CommandSpec spec) {
    notBlank(spec, "--text", text);
    notBlank(spec, "--party", party);
    notBlank(spec, "--place", place);
    notBlank(spec, "--outlet", outlet);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new ParameterException(
          spec.commandLine(), "--from " + from.get() + " is after --to " + to.get());
    }
    return new ClaimQuery(text, party, place, outlet, kind, modality, answered, review, from, to);
  }

  private static void notBlank(CommandSpec spec, String option, Optional<String> value) {
    if (value.isPresent() && value.get().isBlank()) {
      throw new ParameterException(spec.commandLine(), option + " needs something to look for");
    }
  }
}
