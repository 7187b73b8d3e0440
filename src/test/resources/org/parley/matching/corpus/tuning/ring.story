=== a
( June 8, 2022 / Baltic Courier)

Swedish Finance Minister Petra Lundqvist met the Russian banker Boris Talanov in Riga on Sunday, the Gulf Mirror reported. The banker's assets were frozen in March. Nothing is known of what was said.

=== b
( June 8, 2022 / Gulf Mirror)

Petra Lundqvist, the Swedish finance minister, met Boris Talanov in the Latvian capital on Sunday, according to the Baltic Courier. Talanov made his fortune in timber before he bought a bank.

=== c
( June 9, 2022 / Nordic Wire)

STOCKHOLM - Finance Minister Petra Lundqvist denied on Thursday that she had met the banker Boris Talanov in Riga. "I was at my mother's house in Malmo," Lundqvist told reporters.

=== expected
meeting riga | a "met the Russian banker" | b "met Boris Talanov" | c "met the banker"
roots riga | 1
answer riga | c | DENIAL | "denied on Thursday"
name Petra Lundqvist; Lundqvist
name Boris Talanov; Talanov
