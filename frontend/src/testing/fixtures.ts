import type { Finding, FindingSummary } from '../api/findings';

import type { RoundGuide, RoundSelection } from '../api/rounds';
import type {
  Category,
  Cell,
  Council,
  Edition,
  Entry,
  EntryKind,
  Me,
  Member,
  Program,
  Round,
  Submission,
} from '../api/types';
import type { TableCell, TableModel } from '../lib/table-model';

/** A small invented council: enough of everything that a screen can show. */
export const ids = {
  council: '00000000-0000-7000-8000-000000000001',
  round: '00000000-0000-7000-8000-000000000002',
  member: '00000000-0000-7000-8000-000000000003',
  submission: '00000000-0000-7000-8000-000000000004',
  edition: '00000000-0000-7000-8000-000000000005',
  entry: '00000000-0000-7000-8000-000000000006',
};
const kinds: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];
const themeNames = [
  '賃金の引上げ',
  '非正規雇用労働者の処遇改善',
  '長時間労働の是正',
  '多様で柔軟な働き方',
  'その他',
];
export const memberNames = ['みさき労働局', 'みさき県', 'みさき県商工団体連合会', 'みさき銀行協会'];

export const council: Council = {
  id: ids.council,
  slug: 'misaki',
  name: 'みさき県働き方協議会',
  table_title: '取組状況表',
  table_caption: '令和6年度以降の取組について',
  legend: '主な支援策は赤、主な支援機関は青',
  theme_heading: 'テーマ',
  measure_heading: '対応策',
  member_heading: '構成員における取組',
  initiative_label: '①実施されている取組内容（結果）',
  challenge_label: '②把握されている県内企業の課題等',
  initiative_nothing_text: '取組事項無し',
  challenge_nothing_text: '把握事項無し',
  absent_wording: null,
  color_mode: 'ALL',
  editors_may_submit: true,
  contact: 'みさき県働き方協議会事務局\n電話 000-000-0000',
  version: 1,
};

const seat = { id: ids.member, name: 'みさき県' };
const membershipCouncil = { id: ids.council, slug: council.slug, name: council.name };

export const editor: Me = {
  sub: 'a3',
  name: '記入 花子',
  email: 'editor@example.jp',
  authenticated: true,
  system_admin: false,
  memberships: [{ id: 'm1', role: 'EDITOR', council: membershipCouncil, member: seat }],
};

export const secretariat: Me = {
  ...editor,
  sub: 'a2',
  name: '事務 一郎',
  email: 'secretariat@example.jp',
  memberships: [{ id: 'm2', role: 'SECRETARIAT', council: membershipCouncil, member: null }],
};

export const categories: Category[] = [
  {
    id: 'c1',
    council_id: ids.council,
    position: 1,
    name: '行政',
    printed_label: '',
    valid_from: null,
    valid_to: null,
    version: 1,
  },
  {
    id: 'c2',
    council_id: ids.council,
    position: 2,
    name: '使用者団体',
    printed_label: '使用者団体',
    valid_from: null,
    valid_to: null,
    version: 1,
  },
];

export const members: Member[] = memberNames.map((name, index) => ({
  id: index === 1 ? ids.member : `member-${index}`,
  council_id: ids.council,
  organization_id: null,
  category: { id: index < 2 ? 'c1' : 'c2', name: index < 2 ? '行政' : '使用者団体', printed_label: '' },
  name,
  position: index + 1,
  valid_from: '2024-04-01',
  valid_to: null,
  version: 1,
}));

export const allowed = (name: string) => ({ name, allowed: true, blockers: [], warnings: [] });
export const blocked = (name: string, code: string, message: string) => ({
  name,
  allowed: false,
  blockers: [{ code, message }],
  warnings: [],
});

export const round: Round = {
  id: ids.round,
  council_id: ids.council,
  fiscal_year: 2025,
  fiscal_year_text: '令和7年度',
  name: '令和7年度',
  state: 'OPEN',
  period_from: '2024-04-01',
  period_to: null,
  period_text: '令和6年度以降',
  instructions: '令和6年度以降に実施した取組と、把握している課題を記入してください。',
  due_on: '2025-11-28',
  as_of: null,
  title: 'みさき県働き方協議会 取組状況表',
  caption: '令和6年度以降の取組について',
  legend: council.legend,
  theme_heading: 'テーマ',
  measure_heading: '対応策',
  member_heading: '構成員における取組',
  absent_wording: null,
  color_mode: 'ALL',
  editors_may_submit: true,
  last_editor_may_submit: true,
  draft_readers: 'MEMBERS',
  initiative_label: council.initiative_label,
  challenge_label: council.challenge_label,
  initiative_nothing_text: '取組事項無し',
  challenge_nothing_text: '把握事項無し',
  opened_at: '2025-10-01T09:00:00+09:00',
  closed_at: null,
  published_at: null,
  themes: themeNames.map((name, index) => ({
    number: index + 1,
    name,
    theme_id: `theme-${index + 1}`,
    response_measures:
      index === 4 ? [] : [{ id: `measure-${index + 1}`, position: 1, name: `${name}に向けた支援` }],
  })),
  actions: [allowed('close')],
  version: 3,
};

const statuses = ['COMPLETED', 'IN_PROGRESS', 'EMPTY', 'NOTHING_TO_REPORT'] as const;

export const cells: Cell[] = round.themes.flatMap((theme) =>
  kinds.map((kind, offset) => {
    const status = statuses[(theme.number + offset - 1) % statuses.length] ?? 'EMPTY';
    const counted = status === 'COMPLETED' || status === 'IN_PROGRESS';
    return {
      theme: theme.number,
      kind,
      status,
      entry_count: counted ? 2 : 0,
      nothing_to_report: status === 'NOTHING_TO_REPORT',
      declared_by_name: status === 'NOTHING_TO_REPORT' ? editor.name : null,
      declared_at: status === 'NOTHING_TO_REPORT' ? '2025-11-10T10:00:00+09:00' : null,
      completed: status === 'COMPLETED',
      returned: false,
      return_reason: null,
      reply: null,
      editable: true,
      changed_since_last_version: false,
      version: 1,
    };
  }),
);

export const submission: Submission = {
  id: ids.submission,
  round: {
    id: ids.round,
    name: round.name,
    fiscal_year: 2025,
    state: 'OPEN',
    council_id: ids.council,
    due_on: round.due_on,
  },
  member: seat,
  state: 'DRAFT',
  due_at: '2025-11-28T23:59:59+09:00',
  due_extended: false,
  due_reason: null,
  return_reason: null,
  reply: null,
  not_participating: false,
  not_participating_reason: null,
  on_behalf_reason: null,
  last_version: 0,
  accepted_version: null,
  submitted_at: null,
  decided_on: null,
  decision_note: null,
  cells,
  actions: [allowed('edit'), blocked('submit', 'cell_not_completed', 'テーマ1の②が記入中です。')],
  version: 4,
};

export const entries: Entry[] = [
  {
    id: ids.entry,
    lineage_id: ids.entry,
    submission_id: ids.submission,
    member: seat,
    round: { id: ids.round, name: '令和7年度', fiscal_year: 2025 },
    theme: { number: 1, name: themeNames[0] ?? '', theme_id: 'theme-1' },
    kind: 'INITIATIVE',
    department: '商工課',
    heading: '賃上げの支援',
    title: null,
    text: '業務改善助成金の利用を、みさき働き方センターの窓口で案内しました。\n（1）相談 120件',
    marker: 'ITEM',
    response_measures: [{ id: 'measure-1', name: '賃金の引上げに向けた支援' }],
    mentions: [
      {
        id: 'x1',
        field: 'TEXT',
        start: 0,
        end: 7,
        text: '業務改善助成金',
        program_id: 'p1',
        program_name: '業務改善助成金',
        kind: 'SUPPORT_PROGRAM',
        state: 'DETECTED',
        version: 1,
      },
      {
        id: 'x2',
        field: 'TEXT',
        start: 12,
        end: 22,
        text: 'みさき働き方センター',
        program_id: 'p2',
        program_name: 'みさき働き方センター',
        kind: 'SUPPORT_INSTITUTION',
        state: 'DETECTED',
        version: 1,
      },
    ],
    version: 1,
    etag: '"1.0"',
    updated_at: '2025-11-12T09:30:00+09:00',
    updated_by: { name: editor.name, on_behalf: false },
  },
];

function printed(entry: Entry): TableCell['entries'][number] {
  return {
    id: entry.id,
    department: entry.department ?? '',
    heading: entry.heading ?? '',
    title: entry.title ?? '',
    text: entry.text,
    marker: entry.marker,
    mentions: (entry.mentions ?? []).map((mention) => ({ ...mention, colored: true })),
  };
}

function tableCell(theme: number, kind: EntryKind, member: number): TableCell {
  const source = entries[0];
  const filled = source && (theme + member) % 3 !== 0;
  return {
    theme,
    status: filled ? 'COMPLETED' : 'NOTHING_TO_REPORT',
    note: filled ? '' : kind === 'INITIATIVE' ? '取組事項無し' : '把握事項無し',
    entries: filled ? [{ ...printed(source), id: `${member}-${theme}-${kind}` }] : [],
  };
}

export const tableModel: TableModel = {
  format: 1,
  title: round.title,
  caption: round.caption,
  legend: round.legend,
  document_number: '',
  watermark: '',
  as_of: '令和7年11月30日現在',
  edition: '第1版',
  headings: {
    theme: 'テーマ',
    measure: '対応策',
    member: '構成員における取組',
    initiative: round.initiative_label,
    challenge: round.challenge_label,
  },
  themes: round.themes.map((theme) => ({
    id: theme.theme_id,
    number: theme.number,
    name: theme.name,
    measures: theme.response_measures,
  })),
  members: members.map((member, index) => ({
    id: member.id,
    category_label: index < 2 ? '' : '使用者団体',
    name: member.name,
    initiatives: round.themes.map((theme) => tableCell(theme.number, 'INITIATIVE', index)),
    challenges: round.themes.map((theme) => tableCell(theme.number, 'CHALLENGE', index)),
  })),
};

export const edition: Edition = {
  id: ids.edition,
  council_id: ids.council,
  round: { id: ids.round, name: '令和6年度', fiscal_year: 2024, fiscal_year_text: '令和6年度' },
  number: 1,
  kind: 'PUBLISHED',
  published: true,
  current: true,
  note: '',
  compiled_at: '2025-02-10T15:00:00+09:00',
  newer_edition_id: null,
  from_edition_id: null,
  documents: [],
  version: 1,
};

const program = (id: string, name: string, kind: Program['kind'], type: Program['type']): Program => ({
  id,
  kind,
  type,
  name,
  subtitle: null,
  name_kana: null,
  aliases: [],
  parent: null,
  number: null,
  provider: '厚生労働省',
  provider_organization_id: null,
  competent_authority: null,
  support_organizations: null,
  summary: null,
  target: null,
  area: null,
  max_amount: null,
  max_subsidy_rate: null,
  reception_start_date: null,
  reception_end_date: null,
  official_url: 'https://example.jp/',
  application_url: null,
  reference_url: null,
  inquiry: null,
  keywords: [],
  checked_on: null,
  merged_into: null,
  successor: null,
  colored: true,
  council_id: null,
  organization_id: null,
  valid_from: null,
  valid_to: null,
  updated_at: '2025-12-01T10:00:00+09:00',
  version: 1,
});
export const programs: Program[] = [
  program('p1', '業務改善助成金', 'SUPPORT_PROGRAM', 'SUBSIDY'),
  program('p2', 'みさき働き方センター', 'SUPPORT_INSTITUTION', 'CENTER'),
];

const place = {
  member_id: ids.member,
  member: 'みさき県',
  submission_id: ids.submission,
  theme: 1,
  kind: 'INITIATIVE' as const,
  entry_id: ids.entry,
  entry_number: 1,
  field: 'TEXT' as const,
  start: 4,
  end: 6,
  excerpt: '企業を23社訪問した。',
};

export const findings: Finding[] = [
  {
    id: '00000000-0000-7000-8000-0000000000f1',
    round_id: ids.round,
    code: 'FIGURE_WITHOUT_DATE',
    message: '数字（23社）がいつのものか、書かれていません。',
    state: 'OPEN',
    places: [place],
    slip: null,
    found_at: '2025-11-20T09:00:00+09:00',
    decided_at: null,
    decided_by: null,
    note: '',
    version: 0,
  },
  {
    id: '00000000-0000-7000-8000-0000000000f2',
    round_id: ids.round,
    code: 'PROGRAM_UNLISTED',
    message: '「みさき応援補助金」は、支援策・支援機関の一覧にない名称です（2か所）。',
    state: 'OPEN',
    places: [place, { ...place, member: 'みさき銀行協会', theme: 2, kind: 'CHALLENGE' }],
    slip: null,
    found_at: '2025-11-20T09:00:00+09:00',
    decided_at: null,
    decided_by: null,
    note: '',
    version: 0,
  },
];

export const findingSummary: FindingSummary = {
  checked_at: '2025-11-20T09:00:00+09:00',
  checked_by: '事務局 花子',
  changed_since: false,
  open: 2,
  accepted: 0,
  fixed: 0,
  codes: [
    { code: 'PROGRAM_UNLISTED', open: 1, accepted: 0, fixed: 0 },
    { code: 'FIGURE_WITHOUT_DATE', open: 1, accepted: 0, fixed: 0 },
  ],
};

const task = (code: string, count: number, total: number) => ({ code, done: count === total, count, total });

export const guide: RoundGuide = {
  steps: [
    { name: 'PREPARE', status: 'DONE', tasks: [task('themes', 2, 2), task('members', 4, 4)] },
    { name: 'REQUEST', status: 'DONE', tasks: [task('people', 3, 4), task('opened', 1, 1)] },
    { name: 'COLLECT', status: 'CURRENT', tasks: [task('submitted', 1, 4)] },
    { name: 'REVIEW', status: 'AHEAD', tasks: [task('reviewed', 0, 4)] },
    { name: 'PUBLISH', status: 'AHEAD', tasks: [task('published', 0, 1)] },
  ],
};

export const selection: RoundSelection = {
  themes: round.themes.map(({ theme_id, number, name, response_measures }) => ({
    id: theme_id,
    number,
    name,
    chosen: true,
    response_measures: response_measures.map((measure) => ({
      id: measure.id,
      name: measure.name,
      chosen: true,
    })),
  })),
  members: members.map(({ id, name, category }) => ({
    id,
    name,
    category: category?.name ?? '',
    chosen: true,
  })),
  frozen: false,
  version: 1,
};
