package org.parley.service;

import java.util.List;
import org.parley.model.Meeting;
import org.parley.model.UnlinkedResponse;

/** What stands around something selected: whole meetings, and responses that answer no claim. */
public record Surroundings(List<Meeting> meetings, List<UnlinkedResponse> unlinked) {
  public Surroundings {
    meetings = List.copyOf(meetings);
    unlinked = List.copyOf(unlinked);
  }
}
