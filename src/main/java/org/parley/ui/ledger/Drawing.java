package org.parley.ui.ledger;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What all rows of the list are drawn by.
 *
 * @param em height of normal text in pixels
 */
record Drawing(
    Supplier<CardStyle> style, DoubleSupplier em, DrawingTurns turns, RowHeights heights) {}
