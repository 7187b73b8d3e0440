=== a
( July 9, 2024 / Tropic Times)

Mexican Foreign Minister Inés Zubiría visited Havana on Sunday, the Cuban government said. She laid a wreath and left before dark.

=== b
( July 9, 2024 / Andes Herald)

Ines Zubiria, Mexico's foreign minister, travelled to Cuba on Sunday and met Cuban President Raúl Cordero, the Cuban government said.

=== c
( July 30, 2024 / Tropic Times)

Cuban President Raul Cordero met Mexican Foreign Minister Inés Zubiría in Mexico City on Saturday, the Mexican government said. Oil was the first thing they spoke of, and the last.

=== expected
meeting havana | a "visited Havana" | b "travelled to Cuba"
roots havana | 1
meeting mexico | c "met Mexican Foreign Minister"
roots mexico | 1
name Inés Zubiría; Ines Zubiria
name Raúl Cordero; Raul Cordero
