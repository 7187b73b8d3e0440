package org.parley.exporter;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements as a stream: UTF-8, everything escaped, nothing in it that XML cannot hold. */
public final class XmlText {
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;

  /** Writes to {@code out}, which is flushed by {@link #end()} but not closed. */
  public XmlText(OutputStream out) {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  private XmlText(Writer out) {
    try {
      xml = WRITERS.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** A part of a document, as the text that stands in a value of another format. */
  public static String part(Consumer<XmlText> content) {
    StringWriter out = new StringWriter();
    XmlText part = new XmlText(out);
    content.accept(part);
    part.write(part.xml::flush);
    return out.toString();
  }

  /** What stands in front of the first element, as it is. */
  public XmlText prologue(String text) {
    return write(() -> xml.writeDTD(text));
  }

  /** An element with what {@code content} writes into it; names and values of its attributes. */
  public XmlText element(String name, Runnable content, String... attributes) {
    write(() -> xml.writeStartElement(name));
    attributes(attributes);
    content.run();
    return write(xml::writeEndElement);
  }

  /** An element that holds a text. */
  public XmlText element(String name, String text, String... attributes) {
    return element(name, () -> text(text), attributes);
  }

  /** An element that can hold nothing. */
  public XmlText empty(String name, String... attributes) {
    write(() -> xml.writeEmptyElement(name));
    return attributes(attributes);
  }

  /** A text that is there, as an element. */
  public XmlText optional(String name, Optional<String> text, String... attributes) {
    text.ifPresent(present -> element(name, present, attributes));
    return this;
  }

  public XmlText text(String text) {
    return write(() -> xml.writeCharacters(Legible.text(text)));
  }

  /** Ends the document. */
  public void end() {
    write(() -> xml.writeCharacters("\n"));
    write(xml::flush);
  }

  private XmlText attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = Legible.text(attributes[i + 1]);
      write(() -> xml.writeAttribute(name, value));
    }
    return this;
  }

  private XmlText write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static ExportFailure failure(XMLStreamException cause) {
    return new ExportFailure("the document could not be written: " + cause.getMessage(), cause);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
