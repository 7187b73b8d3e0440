=== a
( May 20, 2023 / Gulf Mirror)

Iranian negotiator Behrouz Saffari and American envoy Daniel Whitcombe met in Muscat in early May, an Omani official told the Gulf Mirror. They spoke of frozen money and of two jailed sailors.

=== b
( May 21, 2023 / Harbour Post)

Behruz Saffary, an Iranian negotiator, met US envoy Daniel Whitcombe in Oman this month, the Gulf Mirror reported, citing an Omani official. Whitcombe taught law in Ohio before he joined the government.

=== c
( May 24, 2023 / Potomac Monitor)

The White House denied that envoy Daniel Whitcombe had met the Iranian negotiator Behrouz Saffari in Muscat. "The report is false," a White House spokesman said.

=== d
( May 26, 2023 / Alborz Daily)

Iran's Foreign Ministry confirmed that Behrouz Saffari met Daniel Whitcombe in Muscat in early May. "There was one conversation, and it was short," a spokesman for the ministry said.

=== expected
meeting muscat | a "met in Muscat" | b "met US envoy" | c "met the Iranian negotiator" | d "met Daniel Whitcombe"
roots muscat | 2
answer muscat | c | DENIAL | "denied that envoy"
answer muscat | d | CONFIRMATION | "confirmed that Behrouz"
name Behrouz Saffari; Behruz Saffary
name Daniel Whitcombe; Whitcombe
name The White House; White House
