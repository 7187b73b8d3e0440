-- Derived from log_entry and made again from it at any time; no digest covers these tables.
-- How far each derived table has come.
CREATE TABLE derived (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  reached BIGINT NOT NULL
);
INSERT INTO derived (name, reached) VALUES ('log', 0);

-- The entries on a claim, response or article.
CREATE TABLE log_subject (
  subject ${id} NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (subject, sequence)
);

-- Actions: of which kind each is, whether it stands, and the number of the entry that said so last.
CREATE TABLE log_action (
  sequence BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  place BIGINT NOT NULL,
  standing BOOLEAN NOT NULL
);
CREATE INDEX log_action_place ON log_action (standing, place);
