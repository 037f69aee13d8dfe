import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { CarryItem } from '../../../api/carry';
import type { Entry } from '../../../api/types';
import { allowed, blocked, entries, ids, secretariat, submission } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { pairsOf } from './beside';
import { CorrectionsPage } from './CorrectionsPage';
import { replaced } from './slips';

const server = mockedApi(secretariat);
const entry: Entry = {
  ...(entries[0] as Entry),
  title: null,
  heading: null,
  department: null,
  text: '人財と人財、人材',
};
const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });

it('replaces a word wherever it stands letter by letter, and nothing where it does not', () => {
  expect(replaced(entry, '人財', '人材')).toEqual({
    entry_id: entry.id,
    version: entry.version,
    text: '人材と人材、人材',
  });
  expect(replaced({ ...entry, title: '人財' }, '人財', '')).toMatchObject({ title: '', text: 'と、人材' });
  expect(replaced(entry, 'ジンザイ', '人材')).toBeNull();
  expect(replaced(entry, '', '人材')).toBeNull();
});

it('puts last year’s entries beside what goes on with them, wherever that stands, and new ones last', () => {
  const carried = { ...entry, id: 'moved' };
  const item = (id: string, to: string | null) =>
    ({ ...entry, id, carried: to && { id: to } }) as unknown as CarryItem;
  const pairs = pairsOf([item('old', 'moved'), item('gone', null)], [entry], [entry, carried]);
  expect(pairs.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    ['old', 'moved'],
    ['gone', undefined],
    [undefined, entry.id],
  ]);
});

const rounds = `/councils/misaki/rounds/${ids.round}/corrections`;
const open = (entries = '') =>
  renderAt(
    `${rounds}?find=人財&replace=人材${entries}`,
    '/councils/$slug/rounds/$round/corrections',
    CorrectionsPage,
  );

it('has those chosen that a finding leads to, but none that is locked', async () => {
  server.use(
    http.get('*/api/v1/entries', () =>
      page([entry, { ...entry, id: 'second' }, { ...entry, id: 'locked', submission_id: 'other' }]),
    ),
    http.get('*/api/v1/submissions', () =>
      page([
        { ...submission, id: ids.submission, actions: [allowed('correct')] },
        { ...submission, id: 'other', actions: [blocked('correct', 'still_written', '記入中です。')] },
      ]),
    ),
  );
  open('&entries=second,locked');
  expect(await screen.findByRole('button', { name: /1件を修正する/ })).toBeTruthy();
});

it('corrects what was chosen with the usual reason, and names what was left', async () => {
  let sent: unknown;
  server.use(
    http.get('*/api/v1/entries', () => page([entry, { ...entry, id: 'locked', submission_id: 'other' }])),
    http.get('*/api/v1/submissions', () =>
      page([
        { ...submission, id: ids.submission, actions: [allowed('correct')] },
        { ...submission, id: 'other', actions: [blocked('correct', 'still_written', '記入中です。')] },
      ]),
    ),
    http.get('*/api/v1/councils/:id/reason_templates', () =>
      HttpResponse.json({
        templates: [
          { kind: 'RETURN', title: '時点', text: 'いつですか' },
          { kind: 'MINOR_CORRECTION', title: '表記', text: '表記を統一しました。' },
        ],
        version: 0,
      }),
    ),
    http.post('*/api/v1/rounds/:id/minor_corrections', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({
        corrected: [],
        left: [{ entry_id: entry.id, blockers: [{ code: 'entry_changed', message: '変わりました。' }] }],
      });
    }),
  );
  open();
  expect(await screen.findByText(/直せません: 記入中です。/)).toBeTruthy();
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  const button = screen.getByRole('button', { name: /0件を修正する/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: /1件を修正する/ }));
  expect(await screen.findByText('変わりました。')).toBeTruthy();
  expect(sent).toEqual({
    reason: '表記を統一しました。',
    corrections: [{ entry_id: entry.id, version: entry.version, text: '人材と人材、人材' }],
  });
});

it('says that nothing was found where the letters differ, though the search folds them', async () => {
  server.use(http.get('*/api/v1/entries', () => page([{ ...entry, text: 'ひとざい' }])));
  open();
  expect(await screen.findByText('見つかりませんでした。')).toBeTruthy();
  expect(within(screen.getByRole('main')).queryByRole('checkbox')).toBeNull();
});
