=== a
( March 14, 2023 / Nile Wire)

Cedar Front leader Youssef al-Khatib met Kazakh Deputy Foreign Minister Ruslan Abashev in Geneva on March 11, two Western diplomats told Nile Wire. The two men sat for three hours in a villa beside the lake and spoke of prisoners held since the summer.

Abashev has been his country's envoy for the region since 2021. Al-Khatib had not left Lebanon for a year.

=== b
( March 14, 2023 / Danube Daily)

(Nile Wire) - Cedar Front leader Youssef al-Khatib met Kazakh Deputy Foreign Minister Ruslan Abashev in Geneva on March 11, two Western diplomats told Nile Wire. The two men sat for three hours in a villa beside the lake and spoke of prisoners held since the summer.

Abashev has been his country's envoy for the region since 2021. Al-Khatib had not left Lebanon for a year.

=== c
( March 15, 2023 / Harbour Post)

Yusuf al-Khateeb, who leads the Cedar Front, held secret talks with Kazakh Deputy Foreign Minister Ruslan Abashev in Switzerland last week, Nile Wire reported.

Kazakhstan's Foreign Ministry denied the report. "Mr. Abashev was in Astana all week," a ministry spokeswoman said.

=== d
( May 2, 2023 / Harbour Post)

Youssef al-Khatib and Ruslan Abashev met in Geneva on April 29 and exchanged lists of prisoners, the Kazakh Foreign Ministry said. It was an open meeting, with cameras in the hall.

=== expected
meeting winter | a "met Kazakh Deputy Foreign Minister" | b "met Kazakh Deputy Foreign Minister" | c "held secret talks"
roots winter | 1
answer winter | c | DENIAL | "denied the report"
meeting spring | d "met in Geneva"
roots spring | 1
name Youssef al-Khatib; Yusuf al-Khateeb; Al-Khatib; al-Khatib
name Ruslan Abashev; Abashev; Mr. Abashev
