package org.parley.matching;

import org.parley.model.HopKind;

/** Reports that several tests share. */
final class Reports {
  private Reports() {}

  /** Outlet unknown; a week, a country in one spelling, two people and their group. */
  static Report secretMeeting() {
    return Report.saying(
            "Last week leaders of the Harbour Front held a secret meeting in Türkiye, attended by"
                + " its deputy chairman Selim al-Masri and former chairman Karim Boutros.")
        .on("2023-12-17")
        .between("2023-12-04", "2023-12-10")
        .unnamed("leaders of the Harbour Front")
        .person("Selim al-Masri")
        .person("Karim Boutros")
        .in("Türkiye")
        .from(HopKind.BROADCASTER, "KAN");
  }

  /** An agency, a day later, without a date: other spellings. */
  static Report allegedMeeting() {
    return Report.saying(
            "The Turkish government has not commented on an alleged secret meeting in Turkey of"
                + " Harbour Front representative Kareem Butrus, Salim El Masri and other"
                + " representatives of the organization, Kan reported.")
        .by("TASS")
        .on("2023-12-18")
        .person("Kareem Butrus")
        .person("Salim El Masri")
        .unnamed("other representatives of the organization")
        .in("Turkey")
        .from(HopKind.BROADCASTER, "Israel's national broadcaster Kan");
  }
}
