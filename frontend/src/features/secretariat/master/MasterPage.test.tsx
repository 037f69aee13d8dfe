import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, round, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { MasterPage } from './MasterPage';

const server = mockedApi(secretariat);
const open = (part: string) =>
  renderAt(`/councils/${council.slug}/${part}`, '/councils/$slug/$part', MasterPage);

describe('the master data', () => {
  it('changes a response measure where it is listed', async () => {
    const [measure] = round.themes[0]?.response_measures ?? [];
    server.use(
      http.get('*/api/v1/response_measures/:id', () => HttpResponse.json({ ...measure, version: 1 })),
    );
    open('themes');
    await userEvent.click(await screen.findByRole('button', { name: `${measure?.name}を編集` }));
    const name = await screen.findByRole('textbox', { name: /^名称/ });
    expect((name as HTMLInputElement).value).toBe(measure?.name);
  });

  it('says that a person’s rights hold at once, not that open rounds keep what they had', async () => {
    open('people');
    expect(await screen.findByText('登録すると、すぐに有効になります。')).toBeTruthy();
    expect(screen.queryByText(/受付を始めた調査には影響しません/)).toBeNull();
  });
});
