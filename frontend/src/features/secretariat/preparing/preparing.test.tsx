import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, ids, round, secretariat, selection } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { RoundPage } from '../RoundPage';
import { RoundSelectionPage } from './RoundSelectionPage';

const server = mockedApi(secretariat);

describe('preparing a round', () => {
  it('shows the five steps, where the round is, and where to do what is left', async () => {
    renderAt(`/councils/${council.slug}/rounds/${ids.round}`, '/councils/$slug/rounds/$round', RoundPage);
    const here = await screen.findByText('いまここ');
    expect(here.closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(here.closest('li')?.textContent).toContain('3. 回答受付');
    expect(
      screen.getByRole('link', { name: '構成員ごとに、記入する方を招待する' }).getAttribute('href'),
    ).toBe(`/councils/${council.slug}/people`);
  });

  const open = () =>
    renderAt(
      `/councils/${council.slug}/rounds/${ids.round}/selection`,
      '/councils/$slug/rounds/$round/selection',
      RoundSelectionPage,
    );

  it('leaves a theme out together with its measures, on the version that was shown', async () => {
    const sent: { tag: string | null; body: { themes: string[]; response_measures: string[] } }[] = [];
    server.use(
      http.put('*/api/v1/rounds/:id/selection', async ({ request }) => {
        sent.push({ tag: request.headers.get('If-Match'), body: (await request.json()) as never });
        return HttpResponse.json(selection);
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText(`1. ${round.themes[0]?.name}`));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.tag).toBe('"1"');
    expect(sent[0]?.body.themes).toEqual(selection.themes.slice(1).map(({ id }) => id));
    const gone = selection.themes[0]?.response_measures.map(({ id }) => id) ?? [];
    expect(sent[0]?.body.response_measures.filter((id) => gone.includes(id))).toEqual([]);
  });

  it('lets nothing be chosen once the round is open', async () => {
    server.use(
      http.get('*/api/v1/rounds/:id/selection', () => HttpResponse.json({ ...selection, frozen: true })),
    );
    open();
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.every((box) => (box as HTMLInputElement).disabled)).toBe(true);
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
  });
});
