/**
 * Deliberate violations, laid out like the real packages. They show that every rule of {@link
 * org.parley.ArchitectureRules} bites; nothing else uses them.
 */
package org.parley.archfixture;
