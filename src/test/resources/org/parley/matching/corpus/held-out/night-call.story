=== a
( October 24, 2022 / Danube Daily)

Serbian President Dragan Milosavljević spoke by phone with Kosovo's Prime Minister Arben Krasniqi on Saturday, a European diplomat told the Danube Daily. The call lasted forty minutes.

=== b
( October 25, 2022 / Bosphorus Review)

Dragan Milosavljevic and Arben Krasnichi held a telephone conversation on Saturday, the Danube Daily reported. The two men had not exchanged a word since spring.

=== c
( October 26, 2022 / Adria Journal)

Kosovo's government denied that Prime Minister Arben Krasniqi had spoken by phone with Serbian President Dragan Milosavljević.

=== d
( November 15, 2022 / Danube Daily)

Serbian President Dragan Milosavljević met Arben Krasniqi in Brussels on Monday, an EU spokesman said. A photograph shows them at two ends of a long table.

=== expected
meeting call | a "spoke by phone" | b "telephone conversation" | c "spoken by phone"
roots call | 1
answer call | c | DENIAL | "denied that Prime Minister"
meeting brussels | d "met Arben Krasniqi"
roots brussels | 1
name Dragan Milosavljević; Dragan Milosavljevic
name Arben Krasniqi; Arben Krasnichi
