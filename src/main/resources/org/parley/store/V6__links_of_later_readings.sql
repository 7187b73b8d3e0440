-- What a later reading of an article finds for the first time stands in the log and in no table,
-- and yet it can be linked.
ALTER TABLE answer_link DROP CONSTRAINT IF EXISTS answer_link_from_response;
ALTER TABLE answer_link DROP CONSTRAINT IF EXISTS answer_link_to_claim;
ALTER TABLE meeting_link DROP CONSTRAINT IF EXISTS meeting_link_from_claim;
ALTER TABLE meeting_link DROP CONSTRAINT IF EXISTS meeting_link_to_claim;
