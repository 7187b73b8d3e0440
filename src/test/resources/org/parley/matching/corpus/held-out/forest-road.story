=== a
( April 6, 2021 / Vistula Post)

Polish intelligence chief Janusz Kolczak met his Belarusian counterpart Ihar Matskevich in Vilnius on April 2, a Lithuanian official told the Vistula Post. They agreed to nothing, the official said, except to speak again. The city's airport was closed to the press that evening.

=== b
( April 6, 2021 / Baltic Courier)

(Vistula Post) - Polish intelligence chief Janusz Kolczak met his Belarusian counterpart Ihar Matskevich in Vilnius on April 2, a Lithuanian official told the Vistula Post. They agreed to nothing, the official said, except to speak again.

=== c
( April 6, 2021 / Danube Daily)

Polish intelligence chief Janusz Kolczak met his Belarusian counterpart Ihar Matskevich in Vilnius on April 2, a Lithuanian official told the Vistula Post. They agreed to nothing, the official said, except to speak again. The city's airport was closed to the press that evening. (Vistula Post)

=== d
( April 7, 2021 / Nordic Wire)

Janusz Kolczak, the head of Polish intelligence, met Igor Matskevich of Belarus in the Lithuanian capital last week, the Vistula Post reported.

Belarus denied the report. A spokesman for the Polish government declined to comment on it.

=== expected
meeting vilnius | a "met his Belarusian counterpart" | b "met his Belarusian counterpart" | c "met his Belarusian counterpart" | d "met Igor Matskevich"
roots vilnius | 1
answer vilnius | d | DENIAL | "denied the report"
answer vilnius | d | NO_COMMENT | "declined to comment"
name Janusz Kolczak
name Ihar Matskevich; Igor Matskevich
