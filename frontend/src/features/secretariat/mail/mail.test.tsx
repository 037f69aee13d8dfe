import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { editor, ids } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { MailingDialog } from './MailingDialog';
import { MailNotice } from './MailNotice';
import { ReminderDays } from './ReminderDays';

const server = mockedApi(editor);
const seat = (id: string, name: string, without: string | null) => ({
  member_id: id,
  member_name: name,
  without,
  recipients: without ? [] : [{ name: `${name}の担当`, address: `${id}@example.jp` }],
});

describe('sending by hand', () => {
  it('leaves out who is done, and repeats a lost answer under the same id', async () => {
    const sent: { id: string; body: unknown }[] = [];
    server.use(
      http.get('*/api/v1/rounds/:round/mailings', () =>
        HttpResponse.json({
          kind: 'REMINDER',
          seats: [
            seat('a', '甲', 'NOTHING_TO_DO'),
            seat('b', '乙', null),
            seat('c', '丙', null),
            seat('d', '丁', 'NO_ADDRESS'),
          ],
          subject: '提出期限のお知らせ',
          body: '乙の担当 様',
        }),
      ),
      http.put('*/api/v1/rounds/:round/mailings/:id', async ({ params, request }) => {
        sent.push({ id: String(params.id), body: await request.json() });
        return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ mails: 1 });
      }),
    );
    renderAt('/', '/', () => <MailingDialog round={ids.round} kind="REMINDER" onClose={() => {}} />);
    const user = userEvent.setup();
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/提出済または不参加のため/)).toBeTruthy();
    expect(dialog.getByText(/メールアドレスのある担当者がいません/)).toBeTruthy();
    expect(dialog.getAllByRole('checkbox')).toHaveLength(2);
    await user.click(dialog.getByRole('checkbox', { name: '丙' }));
    await user.click(dialog.getByRole('button', { name: '1構成員に送る' }));
    await expect.poll(() => sent.length).toBe(1);
    await user.click(await dialog.findByRole('button', { name: '1構成員に送る' }));
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[0]?.body).toEqual({ kind: 'REMINDER', member_ids: ['b'] });
    expect(sent[1]).toEqual(sent[0]);
  });
});

describe('the state of the mail server', () => {
  const answer = (failing: number, given_up: number) =>
    http.get('*/api/v1/notifications/summary', () =>
      HttpResponse.json({
        waiting: failing,
        failing,
        given_up,
        sent: 3,
        last_failure: 'Connection refused',
        oldest_waiting_at: null,
      }),
    );

  it('is told when mails wait, with what the server said', async () => {
    server.use(answer(2, 1));
    renderAt('/', '/', () => <MailNotice council={ids.council} round={ids.round} to="/log" />);
    expect(await screen.findByText(/メールを送れていません（2件）/)).toBeTruthy();
    expect(screen.getByText('Connection refused')).toBeTruthy();
    expect(screen.getByText(/送信を断念したメールがあります（1件）/)).toBeTruthy();
  });

  it('is passed over when all is well', async () => {
    server.use(answer(0, 0));
    renderAt('/', '/', () => (
      <>
        <p>ここ</p>
        <MailNotice council={ids.council} />
      </>
    ));
    await screen.findByText('ここ');
    expect(screen.queryByText(/送れていません/)).toBeNull();
  });
});

describe('the days of reminders', () => {
  it('takes whole numbers, each once, in order', async () => {
    const changes: number[][] = [];
    renderAt('/', '/', () => <ReminderDays days={[-7, 3]} onChange={(days) => changes.push(days)} />);
    const user = userEvent.setup();
    const field = await screen.findByLabelText(/^期限からの日数/);
    await user.type(field, '1.5');
    await user.click(screen.getByRole('button', { name: '日を追加' }));
    expect(screen.getByText(/-60から60までの整数/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '0');
    await user.click(screen.getByRole('button', { name: '日を追加' }));
    await user.click(screen.getByRole('button', { name: '7日前の催促をやめる' }));
    expect(changes).toEqual([[-7, 0, 3], [3]]);
  });
});
