-- What people put right about a number is proposed again in the next round, with its dates read anew.
alter table figure add column carried boolean not null default false;
