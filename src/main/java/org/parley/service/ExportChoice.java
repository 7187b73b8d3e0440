package org.parley.service;

import java.util.List;

/** A format to choose, with what an export in it would hold and leave out. */
public record ExportChoice(
    String format,
    String ending,
    String meaning,
    int meetings,
    int claims,
    List<String> omissions,
    List<String> losses,
    List<String> missing) {
  /**
   * @param ending of file names, without the dot
   * @param meaning what the format is for, in a phrase
   * @param omissions what the filter leaves out, each in words
   * @param losses what the format has no room for, each in words
   * @param missing those omissions that part claims from their answers or hedges
   */
  public ExportChoice {
    omissions = List.copyOf(omissions);
    losses = List.copyOf(losses);
    missing = List.copyOf(missing);
  }
}
