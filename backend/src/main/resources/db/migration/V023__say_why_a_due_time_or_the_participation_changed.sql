-- Why one member has a due time of its own, and why it does not take part; both are shown to the member.
alter table submission add column due_reason text;
alter table submission add column not_participating_reason text;
