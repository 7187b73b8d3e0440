-- One row: what this database is. Flyway's history holds the version of the tables.
CREATE TABLE ledger_format (
  application VARCHAR(20) NOT NULL PRIMARY KEY,
  chain_format INT NOT NULL
);
INSERT INTO ledger_format (application, chain_format) VALUES ('parley', 1);

-- payload is canonical JSON and the only source of what is shown; the columns beside it are for
-- finding and sorting. digest is the payload's SHA-256.
CREATE TABLE article (
  id ${id} NOT NULL PRIMARY KEY,
  file_name ${text} NOT NULL,
  outlet ${text},
  published DATE,
  language VARCHAR(35) NOT NULL,
  raw ${bytes} NOT NULL,
  canonical ${bytes} NOT NULL,
  canonical_digest ${id} NOT NULL,
  payload ${text} NOT NULL,
  digest ${id} NOT NULL
);

CREATE TABLE claim (
  id ${id} NOT NULL PRIMARY KEY,
  article ${id} NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  modality VARCHAR(20) NOT NULL,
  earliest DATE,
  latest DATE,
  payload ${text} NOT NULL,
  digest ${id} NOT NULL
);
CREATE INDEX claim_place ON claim (article, position, id);

CREATE TABLE response (
  id ${id} NOT NULL PRIMARY KEY,
  article ${id} NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  payload ${text} NOT NULL,
  digest ${id} NOT NULL
);
CREATE INDEX response_place ON response (article, position, id);

CREATE TABLE near_miss (
  article ${id} NOT NULL,
  ordinal INT NOT NULL,
  payload ${text} NOT NULL,
  digest ${id} NOT NULL,
  PRIMARY KEY (article, ordinal)
);

-- found_in is the article that holds both ends, empty for links between articles.
CREATE TABLE answer_link (
  response ${id} NOT NULL,
  claim ${id} NOT NULL,
  found_in ${id},
  payload ${text} NOT NULL,
  digest ${id} NOT NULL,
  PRIMARY KEY (response, claim)
);
CREATE INDEX answer_link_claim ON answer_link (claim);

CREATE TABLE meeting_link (
  claim_a ${id} NOT NULL,
  claim_b ${id} NOT NULL,
  payload ${text} NOT NULL,
  digest ${id} NOT NULL,
  PRIMARY KEY (claim_a, claim_b)
);
CREATE INDEX meeting_link_b ON meeting_link (claim_b);

CREATE TABLE log_entry (
  sequence BIGINT NOT NULL PRIMARY KEY,
  entry ${text} NOT NULL,
  digest ${id} NOT NULL
);

-- Last, so that each finds its index above and the database makes none of its own.
ALTER TABLE claim ADD CONSTRAINT claim_of_article
  FOREIGN KEY (article) REFERENCES article (id);
ALTER TABLE response ADD CONSTRAINT response_of_article
  FOREIGN KEY (article) REFERENCES article (id);
ALTER TABLE near_miss ADD CONSTRAINT near_miss_of_article
  FOREIGN KEY (article) REFERENCES article (id);
ALTER TABLE answer_link ADD CONSTRAINT answer_link_from_response
  FOREIGN KEY (response) REFERENCES response (id);
ALTER TABLE answer_link ADD CONSTRAINT answer_link_to_claim
  FOREIGN KEY (claim) REFERENCES claim (id);
ALTER TABLE meeting_link ADD CONSTRAINT meeting_link_from_claim
  FOREIGN KEY (claim_a) REFERENCES claim (id);
ALTER TABLE meeting_link ADD CONSTRAINT meeting_link_to_claim
  FOREIGN KEY (claim_b) REFERENCES claim (id);
