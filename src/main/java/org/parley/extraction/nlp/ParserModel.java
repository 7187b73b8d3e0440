package org.parley.extraction.nlp;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of the library's dependency parser, as its model file tells them.
 *
 * <p>Words, tags and relations share one numbering; each number has a row in {@link #embeddings()}.
 */
final class ParserModel {
  /** Stands where the sentence has no word, and for the relation of no word. */
  static final String NOTHING = "-NULL-";

  static final String ROOT = "-ROOT-";
  private static final String UNKNOWN = "-UNKNOWN-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> relations;
  private final List<String> relationNames;
  private final float[][] embeddings;
  private final float[][] hidden;
  private final float[] bias;
  private final float[] output;

  private ParserModel(BufferedReader file) throws IOException {
    int[] sizes = new int[7];
    for (int i = 0; i < sizes.length; i++) {
      String line = line(file);
      sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }
    int width = sizes[3];
    embeddings = new float[sizes[0] + sizes[1] + sizes[2]][width];
    words = numbers(named(file, sizes[0], 0), 0);
    tags = numbers(named(file, sizes[1], sizes[0]), sizes[0]);
    relationNames = named(file, sizes[2], sizes[0] + sizes[1]);
    relations = numbers(relationNames, sizes[0] + sizes[1]);
    hidden = new float[width * sizes[5]][sizes[4]];
    for (float[] row : hidden) {
      fill(row, line(file), 0);
    }
    bias = new float[sizes[4]];
    fill(bias, line(file), 0);
    int moves = 2 * sizes[2] - 1;
    output = new float[sizes[4] * moves];
    float[] row = new float[moves];
    for (int i = 0; i < sizes[4]; i++) {
      fill(row, line(file), 0);
      System.arraycopy(row, 0, output, i * moves, moves);
    }
  }

  /** Reads a model from the class path. */
  static ParserModel load(String path) {
    try (BufferedReader file = IOUtils.readerFromString(path)) {
      return new ParserModel(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the parser model cannot be read", e);
    }
  }

  private static String line(BufferedReader file) throws IOException {
    String line = file.readLine();
    if (line == null) {
      throw new EOFException("the parser model ends too early");
    }
    return line;
  }

  private List<String> named(BufferedReader file, int count, int from) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = line(file);
      int end = line.indexOf(' ');
      names.add(line.substring(0, end));
      fill(embeddings[from + i], line, end + 1);
    }
    return names;
  }

  private static Map<String, Integer> numbers(List<String> names, int from) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), from + i);
    }
    return numbers;
  }

  private static void fill(float[] row, String line, int from) {
    int at = from;
    for (int i = 0; i < row.length; i++) {
      int end = line.indexOf(' ', at);
      row[i] = Float.parseFloat(end < 0 ? line.substring(at) : line.substring(at, end));
      at = end + 1;
    }
  }

  int word(String word) {
    return number(words, word);
  }

  int tag(String tag) {
    return number(tags, tag);
  }

  int relation(String relation) {
    return number(relations, relation);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    return number == null ? numbers.getOrDefault(UNKNOWN, 0) : number;
  }

  /** The names of the relations in the order of their numbers, behind that of no relation. */
  List<String> relations() {
    return relationNames.subList(1, relationNames.size());
  }

  /** One row for each number; not to be changed. */
  float[][] embeddings() {
    return embeddings;
  }

  /** Weights from each element of the input to the hidden layer; not to be changed. */
  float[][] hidden() {
    return hidden;
  }

  /** What the hidden layer has without any input; not to be changed. */
  float[] bias() {
    return bias;
  }

  /** Weights to all moves, for one hidden element after the other; not to be changed. */
  float[] output() {
    return output;
  }
}
