import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, members, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { CouncilPeoplePage } from './CouncilPeoplePage';

const server = mockedApi(secretariat);
const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });
const person = {
  sub: 'a1',
  name: '担当 太郎',
  email: 'taro@example.jp',
  last_seen_at: null,
  disabled: false,
  account_enabled: true,
  roles: [
    {
      membership_id: 'm1',
      role: 'EDITOR',
      member_id: members[0]?.id,
      member_name: members[0]?.name,
      disabled_at: null,
    },
  ],
  actions: [
    { name: 'disable', allowed: true, blockers: [] },
    {
      name: 'enable',
      allowed: false,
      blockers: [{ code: 'person_not_disabled', message: '停止されていません。' }],
    },
  ],
  version: 4,
};

describe('the people of a council', () => {
  const open = () =>
    renderAt(`/councils/${council.slug}/people`, '/councils/$slug/people', CouncilPeoplePage);

  it('asks for what is missing and then invites', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/invitations', async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push(body);
        return HttpResponse.json({ ...body, id: 'i1', state: 'WAITING', version: 0 }, { status: 201 });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '招待する' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '招待する' }));
    expect(dialog.getByText(/「氏名」を入力してください/)).toBeDefined();
    expect(sent).toEqual([]);
    expect(dialog.queryByRole('option', { name: '事務局' })).toBeNull();
    await user.selectOptions(dialog.getByLabelText(/^構成員/), members[1]?.name ?? '');
    await user.type(dialog.getByLabelText(/^氏名/), '新任 花子');
    await user.type(dialog.getByLabelText(/^メールアドレス/), 'new@example.jp');
    await user.click(dialog.getByRole('button', { name: '招待する' }));
    await expect
      .poll(() => sent)
      .toEqual([{ member_id: members[1]?.id, role: 'EDITOR', name: '新任 花子', email: 'new@example.jp' }]);
  });

  it('offers the secretariat itself to the system administrator only', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json({ ...secretariat, system_admin: true })),
      http.post('*/api/v1/invitations', async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push(body);
        return HttpResponse.json({ ...body, id: 'i1', state: 'WAITING', version: 0 }, { status: 201 });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '招待する' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText(/^構成員/), '事務局');
    expect(dialog.queryByLabelText(/^役割/)).toBeNull();
    await user.type(dialog.getByLabelText(/^氏名/), '事務 太郎');
    await user.type(dialog.getByLabelText(/^メールアドレス/), 'desk@example.jp');
    await user.click(dialog.getByRole('button', { name: '招待する' }));
    await expect
      .poll(() => sent)
      .toEqual([
        { role: 'SECRETARIAT', council_id: council.id, name: '事務 太郎', email: 'desk@example.jp' },
      ]);
  });

  it('names the members on whose seat nobody may write, and disables with the version that was shown', async () => {
    const calls: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/people', () => page([person])),
      http.post('*/api/v1/people/a1/disable', ({ request }) => {
        calls.push(request.headers.get('If-Match'));
        return HttpResponse.json({ ...person, disabled: true });
      }),
    );
    open();
    const user = userEvent.setup();
    const warning = await screen.findByText('記入できる方がいない構成員');
    const names = within(warning.parentElement?.parentElement as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(names).not.toContain(members[0]?.name);
    expect(names).toContain(members[1]?.name);
    await user.click(screen.getByRole('button', { name: /^停止する/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '停止する' }));
    await expect.poll(() => calls).toEqual(['"4"']);
  });

  it('invites nobody from a table that needs correcting', async () => {
    server.use(
      http.post('*/api/v1/invitation_files', () =>
        HttpResponse.json({
          applied: false,
          lines: [
            {
              line: 2,
              status: 'INVALID',
              member: '無い会',
              member_id: null,
              role: 'EDITOR',
              name: '誰か',
              email: 'a@example.jp',
              problems: [
                {
                  column: '構成員',
                  code: 'people_file_member_unknown',
                  message: 'この名称の構成員がありません。',
                },
              ],
            },
          ],
        }),
      ),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '表（CSV）でまとめて招待する' }));
    await user.upload(screen.getByLabelText('招待する方の表'), new File(['x'], 'people.csv'));
    expect(await screen.findByText('構成員: この名称の構成員がありません。')).toBeDefined();
    expect(screen.getByRole('button', { name: '0人を招待する' }).getAttribute('aria-disabled')).toBe('true');
  });
});
