=== a
( September 21, 2021 / Andes Herald)

Colombian President Marta Quiroga secretly received the Venezuelan general Luis Ocampo in Bogota on Friday, two presidential aides told the Andes Herald. The general came through a side door of the palace shortly before midnight.

=== b
( September 22, 2021 / Nordic Wire)

General Luis Ocampo met Colombian President Marta Quiroga in Bogotá on Sept. 17, a senior Venezuelan official said. "He asked for guarantees for his family," the official said. Ocampo commanded the border garrison until last spring.

=== c
( September 23, 2021 / Tropic Times)

The Colombian presidency declined to comment on reports that President Marta Quiroga met General Luis Ocampo in Bogota last week. Ocampo has not been seen in public for ten days.

=== expected
meeting bogota | a "secretly received" | b "met Colombian President" | c "met General Luis Ocampo"
roots bogota | 2
answer bogota | c | NO_COMMENT | "declined to comment"
name Marta Quiroga
name Luis Ocampo; Ocampo; General Luis Ocampo
