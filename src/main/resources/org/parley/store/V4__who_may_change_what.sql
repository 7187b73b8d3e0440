-- The user that Parley works as may add to what is on file and never change or remove it; it may
-- change links between articles, which are suggestions, and what can be made again at any time.
GRANT SELECT ON ledger_format TO ${desk};
GRANT SELECT, INSERT ON article, claim, response, near_miss, log_entry TO ${desk};
GRANT SELECT, INSERT, DELETE ON answer_link, meeting_link TO ${desk};
GRANT SELECT, INSERT, UPDATE, DELETE
  ON derived, log_subject, log_action, finding_row, finding_text, index_value, finding_value
  TO ${desk};
