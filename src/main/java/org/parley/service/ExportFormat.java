package org.parley.service;

/**
 * A format to choose from.
 *
 * @param name as on the command line
 * @param ending of file names, without the dot
 * @param meaning what it is for, in a phrase
 */
public record ExportFormat(String name, String ending, String meaning) {}
