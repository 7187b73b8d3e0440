=== a
( August 17, 2022 / Horn Observer)

Ethiopian Prime Minister Dawit Alemu met rebel commander Tekle Berhane in Djibouti on Saturday, the Red Sea Tribune reported. Berhane's men hold two towns in the north.

=== b
( August 17, 2022 / Red Sea Tribune)

Prime Minister Dawit Alemu and rebel commander Tekle Berhane met in Djibouti on Saturday, Atlas Radio reported. A truce has been in force since March.

=== c
( August 17, 2022 / Atlas Radio)

Tekle Berhane, a rebel commander, met Ethiopian Prime Minister Dawit Alemu in Djibouti on Saturday, the Horn Observer reported. The harbour was guarded by soldiers for most of that day.

=== d
( August 19, 2022 / Nile Wire)

Ethiopia denied reports that Prime Minister Dawit Alemu had met the rebel commander Tekle Berhane in Djibouti. "He has not left Addis Ababa this month," a government spokesman said.

=== expected
meeting djibouti | a "met rebel commander" | b "met in Djibouti" | c "met Ethiopian Prime Minister" | d "met the rebel commander"
roots djibouti | 1
answer djibouti | d | DENIAL | "denied reports"
name Dawit Alemu
name Tekle Berhane; Berhane
