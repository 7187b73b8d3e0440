package org.parley.store;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of the findings that have one value, in their order. */
final class Postings {
  private int[] numbers = new int[4];
  private int size;

  void add(int no) {
    int at = Arrays.binarySearch(numbers, 0, size, no);
    if (at >= 0) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    int place = -at - 1;
    System.arraycopy(numbers, place, numbers, place + 1, size - place);
    numbers[place] = no;
    size++;
  }

  void remove(int no) {
    int at = Arrays.binarySearch(numbers, 0, size, no);
    if (at >= 0) {
      System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
      size--;
    }
  }

  IntStream stream() {
    return Arrays.stream(numbers, 0, size);
  }

  /** How many of them are among some others. */
  int among(Numbers others) {
    return (int) stream().filter(others::has).count();
  }
}
