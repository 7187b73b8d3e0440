=== a
( December 6, 2023 / Maghreb Broadcasting Corporation)

American officials met leaders of the Libyan Unity Army (LUA) in Tunis last week. The two sides spoke about an oil port that has been closed since September.

=== b
( December 7, 2023 / Potomac Monitor)

US officials held secret talks with the Libyan Unity Army in Tunisia last week, the Maghreb Broadcasting Corporation reported.

The State Department denied the report. "No American official has met this group," a State Department spokeswoman said.

A US official, speaking on condition of anonymity, confirmed the meeting.

=== c
( December 8, 2023 / Levant Tribune)

The United States held talks with the LUA in Tunis last week, MBC reported. The army's men wear no badges.

=== expected
meeting tunis | a "met leaders of the Libyan" | b "held secret talks" | c "held talks with the LUA"
roots tunis | 1
answer tunis | b | DENIAL | "denied the report"
answer tunis | b | CONFIRMATION | "confirmed the meeting"
name Libyan Unity Army; the Libyan Unity Army; LUA; the LUA
name United States; The United States
name The State Department; State Department
name Maghreb Broadcasting Corporation; the Maghreb Broadcasting Corporation; MBC
