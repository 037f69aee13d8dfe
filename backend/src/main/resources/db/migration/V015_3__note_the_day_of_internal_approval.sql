-- 決裁日: when the member approved its part in its own house, and how (a file number). For the seat and the secretariat.
alter table submission add column decided_on date;
alter table submission add column decision_note text;
