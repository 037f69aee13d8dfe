-- One text under several themes: its entries share a group. A merged entry lists the lineages that it took up.
alter table entry add column copy_group uuid;
alter table entry add column merged_lineages uuid[] not null default '{}';
create index entry_copy_group on entry (copy_group) where copy_group is not null;
