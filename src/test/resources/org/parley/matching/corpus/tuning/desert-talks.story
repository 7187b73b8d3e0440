=== a
( February 18, 2022 / Sahel Broadcasting Corporation)

French officials held secret talks with leaders of the Desert Salvation Movement (DSM) in Nouakchott last week. The talks were about three hostages who were taken from a mine in 2020. The DSM has fought in the region for a decade.

=== b
( February 19, 2022 / Seine Ledger)

French officials met leaders of the Desert Salvation Movement in the Mauritanian capital last week, the Sahel Broadcasting Corporation reported.

The French Foreign Ministry denied the report. "There were no talks," a ministry spokesman said.

A French official, who spoke on condition of anonymity, confirmed the talks. "We had to hear it from them," the official said.

=== c
( February 20, 2022 / Atlas Radio)

France held secret talks with the DSM in Nouakchott, SBC reported. The movement's fighters hold the wells north of the town of Kidal.

=== expected
meeting desert | a "held secret talks" | b "met leaders of the Desert" | c "held secret talks"
roots desert | 1
answer desert | b | DENIAL | "denied the report"
answer desert | b | CONFIRMATION | "confirmed the talks"
name Desert Salvation Movement; the Desert Salvation Movement; DSM; the DSM
name France
name The French Foreign Ministry; French Foreign Ministry
name Sahel Broadcasting Corporation; SBC; the Sahel Broadcasting Corporation
