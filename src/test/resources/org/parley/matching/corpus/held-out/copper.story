=== a
( November 16, 2020 / Copperbelt Times)

Northrock chief executive Gavin Strand met Zambian Mines Minister Chanda Mulenga in Dubai on November 10, according to a court document. The company wants to open a third pit.

=== b
( November 17, 2020 / Harbour Post)

Mines Minister Chanda Mulenga met Northrock's chief executive, Gavin Strand, in Dubai last week, two officials of the ministry told the Harbour Post. The minister flew home on Thursday.

=== c
( November 18, 2020 / Copperbelt Times)

Northrock denied that its chief executive, Gavin Strand, had met Mines Minister Chanda Mulenga in Dubai. Its shares fell by four percent.

=== expected
meeting dubai | a "met Zambian Mines Minister" | b "met Northrock's chief executive" | c "met Mines Minister"
roots dubai | 2
answer dubai | c | DENIAL | "denied that its chief"
name Gavin Strand
name Chanda Mulenga
name Northrock
