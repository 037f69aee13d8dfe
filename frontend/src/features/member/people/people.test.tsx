import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../api/types';
import { editor, entries, ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { DepartmentsPage } from './DepartmentsPage';
import { PeoplePage } from './PeoplePage';

const approver: Me = {
  ...editor,
  memberships: editor.memberships.map((seat) => ({ ...seat, role: 'APPROVER' as const })),
};
const server = mockedApi(approver);
const page = (results: unknown[]) =>
  HttpResponse.json({
    metadata: { resultset: { count: results.length, limit: 100 } },
    results,
    next_cursor: null,
  });
const role = (id: string, sub: string, name: string, what: string) => ({
  id,
  sub,
  name,
  email: `${sub}@example.jp`,
  role: what,
  council_id: ids.council,
  member_id: ids.member,
  version: 3,
});
const own = role('own', approver.sub, '記入 花子', 'APPROVER');
const colleague = role('colleague', 'b1', '同僚 次郎', 'EDITOR');

describe('the people of a seat', () => {
  const open = () => renderAt(`/seats/${ids.member}/people`, '/seats/$member/people', PeoplePage);

  it('hands over to a successor before it gives the own role up', async () => {
    const calls: string[] = [];
    const log = (request: Request) =>
      calls.push(`${request.method} ${new URL(request.url).pathname.split('/').at(-1)}`);
    server.use(
      http.get('*/api/v1/memberships', () => page([own, colleague])),
      http.put('*/api/v1/memberships/:id', async ({ request }) => {
        log(request);
        calls.push(JSON.stringify(await request.json()));
        return HttpResponse.json({ ...colleague, role: 'APPROVER' });
      }),
      http.delete('*/api/v1/memberships/:id', ({ request }) => {
        log(request);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '後任に引き継ぐ' }));
    await user.click(screen.getByLabelText('担当から外れる'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '後任に引き継ぐ' }));
    await expect.poll(() => calls).toEqual(['PUT colleague', '{"role":"APPROVER"}', 'DELETE own']);
  });

  it('invites by mail whoever was never here', async () => {
    server.use(
      http.get('*/api/v1/memberships', () => page([own])),
      http.post('*/api/v1/memberships', () =>
        HttpResponse.json(
          {
            code: 'invalid',
            detail: '入力内容に誤りがあります。',
            errors: [
              { pointer: '/email', code: 'person_unknown', message: 'サインインした方が見つかりません。' },
            ],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/invitations', () => page([])),
      http.post('*/api/v1/invitations', async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push(body);
        return HttpResponse.json({ ...body, id: 'i1', state: 'WAITING', version: 0 }, { status: 201 });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '担当者を加える' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/メールアドレス/), 'new@example.jp');
    await user.type(dialog.getByLabelText(/お名前/), '新任 花子');
    await user.click(dialog.getByRole('button', { name: '担当者を加える' }));
    await expect
      .poll(() => sent)
      .toEqual([{ member_id: ids.member, email: 'new@example.jp', name: '新任 花子', role: 'EDITOR' }]);
  });
});

describe('the departments of a seat', () => {
  const open = () =>
    renderAt(`/seats/${ids.member}/departments`, '/seats/$member/departments', DepartmentsPage);
  const department = (id: string, name: string, position: number) => ({
    id,
    organization_id: null,
    member_id: ids.member,
    name,
    position,
    former_names: [],
    version: 0,
  });

  it('offers a new name to the entries that have the old one', async () => {
    const [first] = entries;
    const saved: unknown[] = [];
    server.use(
      http.get('*/api/v1/departments', () =>
        page([department('d1', '商工課', 1), department('d2', '労政課', 2)]),
      ),
      http.put('*/api/v1/departments/:id', () => HttpResponse.json(department('d1', '産業振興課', 1))),
      http.get('*/api/v1/entries', () => page([{ ...first, department: '商工課' }])),
      http.put('*/api/v1/entries/:id', async ({ request }) => {
        saved.push(((await request.json()) as { department: string }).department);
        return HttpResponse.json(first, { headers: { ETag: '"2.0"' } });
      }),
    );
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /名称を変える\s*（商工課）/ }));
    const dialog = within(screen.getByRole('dialog'));
    await user.clear(dialog.getByLabelText(/課・部署名/));
    await user.type(dialog.getByLabelText(/課・部署名/), '産業振興課');
    await user.click(dialog.getByRole('button', { name: '名称を変える' }));
    await user.click(await screen.findByRole('button', { name: '記載事項も直す' }));
    await expect.poll(() => saved).toEqual(['産業振興課']);
  });
});
