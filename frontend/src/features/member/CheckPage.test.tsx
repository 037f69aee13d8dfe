import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { editor, ids, submission } from '../../testing/fixtures';
import { renderAt } from '../../testing/render';
import { mockedApi } from '../../testing/server';
import { CheckPage } from './CheckPage';

const server = mockedApi(editor);

it('names the cell of each concern, so that equal sentences can be told apart', async () => {
  const warning = (theme: number) => ({
    code: 'cell_not_completed',
    message: 'この欄は記入中です。',
    theme,
    kind: 'CHALLENGE',
  });
  const submit = { name: 'submit', allowed: true, blockers: [], warnings: [warning(1), warning(4)] };
  server.use(
    http.get('*/api/v1/submissions/:id', () =>
      HttpResponse.json({ ...submission, actions: [submit] }, { headers: { ETag: '"4"' } }),
    ),
  );
  renderAt(`/submissions/${ids.submission}/check`, '/submissions/$id/check', CheckPage);
  const link = await screen.findByRole('link', { name: 'テーマ4 ②: この欄は記入中です。' });
  expect(link.getAttribute('href')).toBe(`/submissions/${ids.submission}/4/challenge`);
  expect(screen.getByRole('link', { name: 'テーマ1 ②: この欄は記入中です。' })).toBeTruthy();
});
