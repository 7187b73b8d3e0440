=== a
( January 12, 2024 / Deccan Standard)

Prime Minister Anil Deshmane spoke by phone with Sri Lankan President Nalin Perera on Wednesday, Deshmane's office said. They spoke about fishermen who were arrested off Jaffna.

=== b
( January 12, 2024 / Palk Strait Gazette)

Sri Lankan President Nalin Pereira held a telephone conversation with Indian Prime Minister Anil Deshmane on January 10, Deshmane's office said. Nine boats had been seized the week before.

=== c
( January 27, 2024 / Deccan Standard)

Sri Lankan President Nalin Perera met Prime Minister Anil Deshmane in New Delhi on Friday, the Indian Foreign Ministry said. A ferry will sail again from next month.

=== d
( January 27, 2024 / Palk Strait Gazette)

Indian Prime Minister Anil Deshmane received Nalin Perera in New Delhi on Friday, the Indian Foreign Ministry said. The guest leaves for Colombo on Sunday.

=== expected
meeting call | a "spoke by phone" | b "telephone conversation"
roots call | 1
meeting delhi | c "met Prime Minister" | d "received Nalin Perera"
roots delhi | 1
name Anil Deshmane; Deshmane
name Nalin Perera; Nalin Pereira
