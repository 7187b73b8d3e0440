package org.parley.model;

/** The bytes of an article as they were found, and the name of the file they came from. */
public final class RawDocument {
  private final String fileName;
  private final byte[] bytes;

  public RawDocument(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes.clone();
  }

  public String fileName() {
    return fileName;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
