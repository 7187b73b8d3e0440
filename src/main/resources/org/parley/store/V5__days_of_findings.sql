-- Searches for what was before or from a day on look at nothing but these.
CREATE INDEX finding_row_first_day ON finding_row (first_day, no);
CREATE INDEX finding_row_last_day ON finding_row (last_day, no);
