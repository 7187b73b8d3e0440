-- Derived from the findings and the log and made again from them at any time; no digest covers
-- these tables. What reached holds for 'findings' is the version of the rows.
INSERT INTO derived (name, reached) VALUES ('findings', 0);

-- A claim, or a response that answers no claim on file. Claims are numbered upwards from 1,
-- responses downwards from -1. The columns by_... are keys to sort by.
CREATE TABLE finding_row (
  no INT NOT NULL PRIMARY KEY,
  id ${id} NOT NULL,
  article ${id} NOT NULL,
  meeting ${id} NOT NULL,
  first_day BIGINT NOT NULL,
  last_day BIGINT NOT NULL,
  by_meeting ${key} NOT NULL,
  by_event ${key} NOT NULL,
  by_published ${key} NOT NULL,
  by_contest ${key} NOT NULL,
  by_uncertainty ${key} NOT NULL,
  by_review ${key} NOT NULL,
  digest ${id} NOT NULL
);
CREATE UNIQUE INDEX finding_row_id ON finding_row (id);
CREATE INDEX finding_row_meeting ON finding_row (meeting, id);
CREATE UNIQUE INDEX finding_row_by_meeting ON finding_row (by_meeting);
CREATE UNIQUE INDEX finding_row_by_event ON finding_row (by_event);
CREATE UNIQUE INDEX finding_row_by_published ON finding_row (by_published);
CREATE UNIQUE INDEX finding_row_by_contest ON finding_row (by_contest);
CREATE UNIQUE INDEX finding_row_by_uncertainty ON finding_row (by_uncertainty);
CREATE UNIQUE INDEX finding_row_by_review ON finding_row (by_review);

-- All that is said beside a finding, folded.
CREATE TABLE finding_text (
  no INT NOT NULL PRIMARY KEY,
  words ${text} NOT NULL
);

-- Every value of every field once, as it is shown and folded.
CREATE TABLE index_value (
  no INT NOT NULL PRIMARY KEY,
  field VARCHAR(10) NOT NULL,
  shown ${name} NOT NULL,
  folded ${name} NOT NULL
);
CREATE UNIQUE INDEX index_value_shown ON index_value (field, shown);
CREATE INDEX index_value_folded ON index_value (field, folded);

-- Which findings have which values.
CREATE TABLE finding_value (
  finding INT NOT NULL,
  value_no INT NOT NULL,
  PRIMARY KEY (finding, value_no)
);
CREATE UNIQUE INDEX finding_value_value ON finding_value (value_no, finding);
