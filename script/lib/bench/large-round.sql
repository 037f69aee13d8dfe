-- An open round in every state: :members members x 5 themes x 2 kinds with :entries entries, of the council :council, looked after by :sub.
-- Ids of the council and the round are given, so that whoever runs this finds them.
insert into council (id, slug, name, table_title, initiative_label, challenge_label, initiative_nothing_text, challenge_nothing_text)
values (':council', 'large-:council', '大きな協議会', '大きな表', '①取組', '②課題', '取組事項無し', '把握事項無し');

insert into membership (id, sub, council_id, role, name) values (uuidv7(), ':sub', ':council', 'SECRETARIAT', '事務局');

insert into theme (id, council_id, number, name)
select uuidv7(), ':council', n, (array['賃金の引上げ', '働き方改革', '人材の確保', '若者の定着', '職場の安全'])[n] from generate_series(1, 5) n;

insert into member (id, council_id, name, position)
select uuidv7(), ':council', '大きな協議会の構成員' || n, n from generate_series(1, :members) n;

insert into membership (id, sub, council_id, member_id, role, name)
select uuidv7(), 'large-' || id || role, council_id, id, role, '担当者' || position from member
cross join (values ('EDITOR'), ('APPROVER')) roles(role) where council_id = ':council';

insert into round (id, council_id, fiscal_year, name, state, period_from, due_on, title, theme_heading, measure_heading,
    member_heading, initiative_label, challenge_label, initiative_nothing_text, challenge_nothing_text, opened_at)
values (':round', ':council', 2025, '令和7年度', 'OPEN', '2025-04-01', '2199-12-31', '大きな表', 'テーマ', '対応策',
    '構成員', '①取組', '②課題', '取組事項無し', '把握事項無し', now());

insert into round_theme (id, round_id, origin_id, number, name)
select uuidv7(), ':round', id, number, name from theme where council_id = ':council';

insert into round_member (id, round_id, origin_id, name, category_name, position)
select uuidv7(), ':round', id, name, '区分' || position % 4, position from member where council_id = ':council';

insert into submission (id, round_id, round_member_id, member_id, council_id, state, last_version, accepted_version, submitted_at, returned_whole)
select uuidv7(), round_id, id, origin_id, ':council', state, version,
    case state when 'ACCEPTED' then version end, case when version > 0 then now() end, state = 'RETURNED'
from (
    select *, (array['DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED'])[1 + position % 4] as state,
        (array[0, 2, 1, 1])[1 + position % 4] as version
    from round_member where round_id = ':round') members;

insert into cell (id, submission_id, round_theme_id, theme, kind)
select uuidv7(), s.id, t.id, t.number, k from submission s
join round_theme t on t.round_id = s.round_id cross join (values ('INITIATIVE'), ('CHALLENGE')) kinds(k)
where s.round_id = ':round';

insert into entry (id, row_version, lineage_id, cell_id, submission_id, rank, text, search_key, content_hash, created_at, updated_at, updated_by, updated_by_name)
select i, 0, i, cell_id, submission_id, rank, text, text, md5(text), now(), now(), 'large', '担当者' from (
    select uuidv7() as i, c.id as cell_id, c.submission_id, 'a' || lpad(n::text, 6, '0') as rank, '業務改善助成金の説明会を' || n || '回開催した。' as text
    from generate_series(0, :entries - 1) n
    join (select cell.*, row_number() over (order by cell.id) - 1 as place, count(*) over () as places
        from cell join submission s on s.id = cell.submission_id where s.round_id = ':round') c on c.place = n % c.places) rows;

insert into entry_revision (id, entry_id, submission_id, entry_version, action, content, at, by, by_name)
select uuidv7(), e.id, e.submission_id, 1, 'CREATE', '{}', now(), 'large', '担当者' from entry e
join submission s on s.id = e.submission_id where s.round_id = ':round';

insert into submission_version (id, submission_id, number, content, cell_digests, submitted_at, submitted_by, submitted_by_name)
select uuidv7(), s.id, n, '{"cells": []}', jsonb_build_object('1/INITIATIVE', n::text, '1/CHALLENGE', '0'), now(), 'large', '担当者'
from submission s cross join generate_series(1, s.last_version) n where s.round_id = ':round';
