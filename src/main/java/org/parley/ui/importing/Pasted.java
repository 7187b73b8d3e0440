package org.parley.ui.importing;

import java.util.Optional;

/** An article that was pasted, and what the editor knows of it. */
public record Pasted(String text, Optional<String> outlet, Optional<String> day, String editor) {
  /**
   * @param day of publication, as 2023-12-17
   */
  public Pasted {}
}
