import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, ids, programs, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { EditProgramPage } from './EditProgramPage';
import { ProgramsDeskPage } from './ProgramsDeskPage';

const server = mockedApi(secretariat);
const own = {
  ...(programs[0] as (typeof programs)[number]),
  id: 'p3',
  name: 'みさき県の補助金',
  council_id: ids.council,
  aliases: [{ name: '県補助金', valid_from: null, valid_to: null, council_id: null, member_id: null }],
};

const list = () => {
  const results = [...programs, own];
  server.use(
    http.get('*/api/v1/programs', () =>
      HttpResponse.json({
        metadata: { resultset: { count: results.length, limit: 100 } },
        results,
        next_cursor: null,
      }),
    ),
    http.get('*/api/v1/programs/:id', ({ params }) =>
      HttpResponse.json(
        results.find((program) => program.id === params.id),
        { headers: { ETag: '"1"' } },
      ),
    ),
  );
};

describe('the catalogue of a council', () => {
  it('puts what it may change first and says what is nationwide', async () => {
    list();
    renderAt(`/councils/${council.slug}/programs`, '/councils/$slug/programs', ProgramsDeskPage);
    const [, first, second] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(first?.textContent).toContain('みさき県の補助金');
    expect(within(first as HTMLElement).getByRole('link', { name: /^編集/ })).toBeTruthy();
    expect(second?.textContent).toContain('全国共通');
    expect(within(second as HTMLElement).queryByRole('link', { name: /^編集/ })).toBeNull();
  });

  it('colours by one click', async () => {
    list();
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/v1/programs/:id/colors/:council', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ colored: false });
      }),
    );
    renderAt(`/councils/${council.slug}/programs`, '/councils/$slug/programs', ProgramsDeskPage);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'みさき県の補助金に色を付ける' }));
    await waitFor(() => expect(sent).toEqual([{ colored: false }]));
  });

  it('asks about the former name and shows what is wrong beside the field', async () => {
    list();
    const asked: string[] = [];
    server.use(
      http.put('*/api/v1/programs/:id', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(
          {
            status: 422,
            code: 'invalid',
            title: '誤り',
            errors: [
              { pointer: '/aliases/0/valid_to', code: 'x', message: '終了日が開始日より前です。' },
              {
                pointer: '/official_url',
                code: 'not_a_web_address',
                message: 'アドレスを確認してください。',
              },
            ],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    renderAt(`/councils/${council.slug}/programs/p3`, '/councils/$slug/programs/$program', EditProgramPage);
    const name = await screen.findByRole('textbox', { name: /^名称/ });
    await userEvent.type(name, '（新）');
    await userEvent.click(screen.getByRole('checkbox', { name: /前の名称「みさき県の補助金」/ }));
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('link', { name: /公式ページのアドレス: アドレスを確認/ })).toBeTruthy();
    expect(screen.getByText('＊終了日が開始日より前です。')).toBeTruthy();
    expect(asked).toEqual(['?keep_former_name=false']);
  });

  it('shows which sentences go where before a programme is split', async () => {
    list();
    server.use(
      http.get('*/api/v1/programs/:id/split', ({ request }) => {
        const moves = new URL(request.url).searchParams.getAll('alias').includes('県補助金');
        const place = { entry_id: ids.entry, member: 'みさき県', round: '令和7年度', start: 0 };
        return HttpResponse.json({
          program: { id: 'p3', name: own.name },
          moving: moves ? 1 : 0,
          staying: moves ? 1 : 2,
          words: [
            { text: '県補助金', count: 1, moves },
            { text: 'みさき県の補助金', count: 1, moves: false },
          ],
          places: [
            { ...place, text: '県補助金', sentence: '県補助金を案内した。', moves },
            { ...place, text: 'みさき県の補助金', sentence: 'みさき県の補助金も使う。', moves: false },
          ],
        });
      }),
    );
    renderAt(`/councils/${council.slug}/programs/p3`, '/councils/$slug/programs/$program', EditProgramPage);
    await userEvent.click(await screen.findByRole('button', { name: '二つに分割する' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('heading', { name: '元に残る語句（2 か所）' })).toBeTruthy();
    await userEvent.click(dialog.getByRole('checkbox', { name: '県補助金' }));
    const moving = await dialog.findByRole('heading', { name: '新しい方に移る語句（1 か所）' });
    expect(moving.parentElement?.textContent).toContain('県補助金を案内した。');
    expect(moving.parentElement?.textContent).not.toContain('も使う。');
  });
});
