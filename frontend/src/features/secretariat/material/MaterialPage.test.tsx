import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Material } from '../../../api/findings';
import { council, ids, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { MaterialPage } from './MaterialPage';

const server = mockedApi(secretariat);

const counts = {
  members: 3,
  nothing: 1,
  unanswered: 0,
  entries: 9,
  added: 2,
  continued: 3,
  updated: 4,
  ended: 5,
  pending: 0,
};
const material: Material = {
  round_id: ids.round,
  title: '取組状況表',
  round: '令和7年度',
  scope: 'WORKING',
  as_of: '',
  labels: { initiative: '①取組', challenge: '②課題' },
  themes: [
    {
      id: ids.entry,
      number: 1,
      name: '賃金の引上げ',
      measures: [],
      initiatives: counts,
      challenges: { ...counts, pending: 2 },
      programs: [
        { id: ids.edition, name: '業務改善助成金', kind: 'SUPPORT_PROGRAM', entries: 6, members: 3 },
      ],
      institutions: [],
      shared_challenges: [
        {
          term: '人手不足',
          quotes: [
            { member_id: ids.member, member: 'みさき県', entry_id: ids.entry, excerpt: '人手不足が続く。' },
            {
              member_id: ids.round,
              member: 'みさき労働局',
              entry_id: ids.round,
              excerpt: '人手不足である。',
            },
          ],
        },
      ],
    },
  ],
};

function open(search = '') {
  const scopes: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/rounds/:id/material.json', ({ request }) => {
      scopes.push(new URL(request.url).searchParams.get('scope'));
      return HttpResponse.json(material);
    }),
  );
  renderAt(
    `/councils/${council.slug}/rounds/${ids.round}/material${search}`,
    '/councils/$slug/rounds/$round/material',
    MaterialPage,
  );
  return scopes;
}

it('shows the counts, the names and the quotations of a theme', async () => {
  open();
  const table = await screen.findByRole('table', { name: /^記載の状況/ });
  const row = within(table).getByRole('row', { name: /^①取組/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['3', '1', '0', '9', '2', '3', '4', '5']);
  expect(screen.getByText(/未回答の欄に前回の記載事項が2件/)).toBeTruthy();
  expect(screen.getByText('業務改善助成金').dataset.kind).toBe('SUPPORT_PROGRAM');
  expect(screen.getByText('支援機関は挙げられていません。')).toBeTruthy();
  expect(screen.getByText('人手不足（2構成員）')).toBeTruthy();
  expect(screen.getByText('みさき労働局: 人手不足である。')).toBeTruthy();
});

it('counts what the address says, and offers the same as files', async () => {
  const scopes = open('?scope=ACCEPTED');
  await screen.findByRole('table', { name: /^記載の状況/ });
  expect(scopes).toEqual(['ACCEPTED']);
  expect(screen.getByRole('link', { name: 'PDF（A4）で見る' }).getAttribute('href')).toBe(
    `/api/v1/rounds/${ids.round}/material.pdf?scope=ACCEPTED`,
  );
});
