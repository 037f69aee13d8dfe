-- A council far larger than any real one: 2,000 members x 5 themes x 2 kinds x 10 entries = 200,000 entries, written here.
insert into council (id, slug, name, table_title, initiative_label, challenge_label, initiative_nothing_text, challenge_nothing_text)
values ('00000000-0000-7000-9000-000000000001', 'bench', '測定用協議会', '測定用の表', '①取組', '②課題', '取組事項無し', '特記事項無し');

insert into membership (id, sub, council_id, role, name)
values (uuidv7(), '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-9000-000000000001', 'SECRETARIAT', '測定');

insert into theme (id, council_id, number, name)
select uuidv7(), '00000000-0000-7000-9000-000000000001', n, (array['脱炭素', '防災', '子育て', '交通', 'デジタル'])[n]
from generate_series(1, 5) n;

insert into member (id, council_id, name, position)
select uuidv7(), '00000000-0000-7000-9000-000000000001', '会員自治体' || n, n from generate_series(1, 2000) n;

insert into round (id, council_id, fiscal_year, name, state, period_from, due_on, title, theme_heading, measure_heading,
    member_heading, initiative_label, challenge_label, initiative_nothing_text, challenge_nothing_text)
values ('00000000-0000-7000-9000-000000000002', '00000000-0000-7000-9000-000000000001', 2025, '令和7年度', 'OPEN', '2025-04-01', '2199-12-31',
    '測定用の表', 'テーマ', '対応策', '構成員', '①取組', '②課題', '取組事項無し', '特記事項無し');

insert into round_theme (id, round_id, origin_id, number, name)
select uuidv7(), '00000000-0000-7000-9000-000000000002', id, number, name from theme
where council_id = '00000000-0000-7000-9000-000000000001';

insert into round_member (id, round_id, origin_id, name, position)
select uuidv7(), '00000000-0000-7000-9000-000000000002', id, name, position from member
where council_id = '00000000-0000-7000-9000-000000000001';

insert into submission (id, round_id, round_member_id, member_id, council_id)
select uuidv7(), round_id, id, origin_id, '00000000-0000-7000-9000-000000000001' from round_member
where round_id = '00000000-0000-7000-9000-000000000002';

insert into cell (id, submission_id, round_theme_id, theme, kind)
select uuidv7(), s.id, t.id, t.number, k from submission s
join round_theme t on t.round_id = s.round_id cross join (values ('INITIATIVE'), ('CHALLENGE')) as kinds(k)
where s.round_id = '00000000-0000-7000-9000-000000000002';

insert into entry (id, row_version, lineage_id, cell_id, submission_id, rank, text, search_key, content_hash, created_at, updated_at, updated_by, updated_by_name)
select i, 0, i, cell_id, submission_id, rank, text, text, md5(text), now(), now(), 'bench', '測定'
from (
    select uuidv7() as i, c.id as cell_id, c.submission_id, 'a' || n as rank,
        (array['公共施設の屋上に太陽光パネルを置く計画', '避難所となる体育館の空調の更新', '学童保育の受入時間の見直し',
            '予約制の乗合タクシーの試行', '窓口の申請書の電子化'])[1 + (n + c.theme) % 5]
        || 'を進めました。残る問題は' || (array['財源', '担い手', '周知', '調整', '維持費'])[1 + n % 5]
        || 'です。整理番号' || md5(c.id::text || n) as text
    from cell c join submission s on s.id = c.submission_id cross join generate_series(0, 9) n
    where s.round_id = '00000000-0000-7000-9000-000000000002'
) made;

analyze;
