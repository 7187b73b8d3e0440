=== a
( March 12, 2019 / Steppe Herald)

Japanese diplomat Kenji Morita met North Korean official Ri Chol-min in Ulaanbaatar on Saturday, a Mongolian official said. The two countries have no embassies with each other.

=== b
( March 13, 2019 / Kanto Daily)

Kenji Morita, a senior Japanese diplomat, held secret talks with Ri Chol Min of North Korea in the Mongolian capital on March 9, the Steppe Herald reported. Morita once served in Beijing.

=== c
( April 16, 2019 / Steppe Herald)

Japanese diplomat Kenji Morita met North Korean official Ri Chol-min in Ulaanbaatar on Sunday, a Mongolian official said. It was their second meeting this year.

=== d
( April 17, 2019 / Nordic Wire)

A Japanese diplomat, Kenji Morita, met Ri Chol-min of North Korea in Mongolia on April 14, Japan's Foreign Ministry said. They spoke about families that wait for news of their children.

=== expected
meeting march | a "met North Korean official" | b "held secret talks"
roots march | 1
meeting april | c "met North Korean official" | d "met Ri Chol-min"
roots april | 2
name Kenji Morita; Morita
name Ri Chol-min; Ri Chol Min
