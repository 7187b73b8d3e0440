=== a
( October 3, 2023 / Bosphorus Review)

A Turkish delegation led by Deputy Foreign Minister Cemal Ardıç visited Yerevan on Monday, the Armenian Foreign Ministry said. The border between the two neighbours has been shut for thirty years.

=== b
( October 3, 2023 / Caucasus Telegraph)

Turkish Deputy Foreign Minister Cemal Ardic arrived in the Armenian capital on Monday for talks with Armenian officials, the Armenian Foreign Ministry said. They spoke of trains, trucks and a bridge that fell down in 1994.

=== c
( November 7, 2023 / Bosphorus Review)

A Turkish delegation led by Deputy Foreign Minister Cemal Ardıç visited Yerevan on Monday for the second time this autumn, the Armenian Foreign Ministry said. Engineers looked at the bridge.

=== d
( November 8, 2023 / Danube Daily)

Cemal Ardic, the Turkish deputy foreign minister, visited Yerevan on Monday, Armenian officials said. It was the second visit within five weeks.

=== expected
meeting october | a "visited Yerevan" | b "arrived in the Armenian capital"
roots october | 1
meeting november | c "visited Yerevan" | d "visited Yerevan"
roots november | 2
name Cemal Ardıç; Cemal Ardic
