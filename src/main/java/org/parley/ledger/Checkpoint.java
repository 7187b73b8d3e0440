package org.parley.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log held at some time, to be kept elsewhere: a text of few lines in the form of the tlog
 * checkpoints of C2SP, signed or not.
 */
public record Checkpoint(String origin, TreeHead head, List<String> more, List<Mark> signatures) {
  private static final String ORIGIN = "parley-ledger/";
  private static final int LINES = 3;
  private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");
  private static final Pattern ROOT = Pattern.compile("[A-Za-z0-9+/]{43}=");
  private static final Pattern SIGNATURE =
      Pattern.compile("— (?<name>[^\\s+]+) (?<bytes>[A-Za-z0-9+/]+={0,2})");

  /**
   * @param origin which ledger: {@code parley-ledger/} and the digest of its first entry
   * @param more further lines that the signatures cover
   */
  public Checkpoint {
    more = List.copyOf(more);
    signatures = List.copyOf(signatures);
  }

  /**
   * Who signed, and the signature.
   *
   * @param bytes Base64 of the four bytes that name the key and of the signature
   */
  public record Mark(String name, String bytes) {}

  /**
   * An unsigned checkpoint.
   *
   * @param log rows by sequence whose chain holds; not empty
   * @param more further lines, none of them empty
   */
  public static Checkpoint of(List<StoredEntry> log, List<String> more) {
    return new Checkpoint(origin(log), TreeHead.of(log), more, List.of());
  }

  /** How the checkpoints of the ledger with this log begin. */
  public static String origin(List<StoredEntry> log) {
    return ORIGIN + log.get(0).digest();
  }

  /** The same checkpoint with one signature more. */
  public Checkpoint signedBy(CheckpointKey key) {
    List<Mark> marks = new ArrayList<>(signatures);
    marks.add(new Mark(key.verifier().name(), key.sign(body())));
    return new Checkpoint(origin, head, more, marks);
  }

  /** What the signatures cover. */
  public String body() {
    StringBuilder body = new StringBuilder();
    body.append(origin).append('\n').append(head.size()).append('\n').append(head.root());
    more.forEach(line -> body.append('\n').append(line));
    return body.append('\n').toString();
  }

  /** The whole text, as it is written to a file. */
  public String text() {
    StringBuilder text = new StringBuilder(body()).append('\n');
    signatures.forEach(
        mark ->
            text.append("— ").append(mark.name()).append(' ').append(mark.bytes()).append('\n'));
    return text.toString();
  }

  /**
   * Reads such a text.
   *
   * @throws CheckpointException when it is none
   */
  public static Checkpoint read(String text) {
    String plain = text.replace("\r\n", "\n");
    int end = plain.indexOf("\n\n");
    List<String> body = end < 0 ? List.of() : plain.substring(0, end).lines().toList();
    if (body.size() < LINES
        || !SIZE.matcher(body.get(1)).matches()
        || !ROOT.matcher(body.get(2)).matches()) {
      throw new CheckpointException(
          "this is no checkpoint: the ledger, the number of entries and the root should stand on"
              + " its first three lines, above an empty one");
    }
    return new Checkpoint(
        body.get(0),
        new TreeHead(Long.parseLong(body.get(1)), body.get(2)),
        body.subList(LINES, body.size()),
        plain.substring(end + 2).lines().map(Checkpoint::mark).toList());
  }

  private static Mark mark(String line) {
    Matcher matcher = SIGNATURE.matcher(line);
    if (!matcher.matches()) {
      throw new CheckpointException("\"" + line + "\" below the checkpoint is no signature");
    }
    return new Mark(matcher.group("name"), matcher.group("bytes"));
  }

  /** The bytes of a signature line. */
  static byte[] bytes(Mark mark) {
    try {
      return Base64.getDecoder().decode(mark.bytes());
    } catch (IllegalArgumentException e) {
      throw new CheckpointException("the signature of " + mark.name() + " is cut off", e);
    }
  }
}
