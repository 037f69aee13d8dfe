import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { council, ids, members, round, secretariat, submission } from '../../../testing/fixtures';
import { progress } from '../../../testing/progress';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { ProgressMatrix } from './ProgressMatrix';
import { QueueNav } from './QueueNav';
import { ReviewQueue } from './ReviewQueue';
import { SilentWording } from './SilentWording';
import { SubmissionSettings } from './SubmissionSettings';

const server = mockedApi(secretariat);
const at = (query = '', screen: () => React.ReactNode = matrix) =>
  renderAt(`/councils/${council.slug}/rounds/${ids.round}${query}`, '/councils/$slug/rounds/$round', screen);
const matrix = () => <ProgressMatrix round={ids.round} slug={council.slug} />;

class Stream extends EventTarget {
  static last: Stream;
  close = vi.fn();
  constructor(readonly url: string) {
    super();
    Stream.last = this;
  }
  tell(revision: number) {
    this.dispatchEvent(new MessageEvent('progress', { data: JSON.stringify({ revision }) }));
  }
}

let wide = true;
beforeEach(() => {
  wide = true;
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('matchMedia', () => ({
    matches: wide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the matrix', () => {
  it('says member, theme and kind of every cell to a screen reader', async () => {
    at();
    const table = await screen.findByRole('table', { name: '進み具合' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(members.length + 1);
    const kinds = within(table).getAllByRole('columnheader', { name: /^[①②]$/ });
    expect(kinds).toHaveLength(progress.themes.length * 2);
    const row = within(table).getByRole('row', { name: new RegExp(members[3]?.name ?? '') });
    expect(within(row).getByText('期限超過')).toBeTruthy();
    expect(within(row).getAllByText('修正依頼中')).toHaveLength(1 + progress.themes.length * 2);
    expect(within(row).getByText('担当3（取りまとめ）')).toBeTruthy();
  });

  it('is a list of members on a phone', async () => {
    wide = false;
    at();
    const list = await screen.findByRole('list', { name: '進み具合' });
    expect(screen.queryByRole('table')).toBeNull();
    expect(within(list).getAllByRole('heading', { level: 3 })).toHaveLength(members.length);
    expect(within(list).getByText(`修正依頼中 ${progress.themes.length * 2}`)).toBeTruthy();
  });

  it('shows what the address asks for and puts a choice there', async () => {
    const { router } = at('?late=1');
    expect(await screen.findByText('4構成員のうち1を表示')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '期限超過だけ' }));
    await userEvent.selectOptions(screen.getByLabelText('次に動く人'), '事務局');
    await userEvent.click(screen.getByRole('button', { name: '絞り込む' }));
    expect(router.state.location.searchStr).toBe('?turn=SECRETARIAT');
  });

  it('is read again when the server says that it changed, and says when it is not live', async () => {
    at();
    await screen.findByRole('table');
    expect(Stream.last.url).toContain(`/progress/events?since=${progress.revision}`);
    server.use(
      http.get('*/api/v1/rounds/:id/progress', () =>
        HttpResponse.json({ ...progress, revision: 8, rows: progress.rows.slice(0, 1) }),
      ),
    );
    act(() => Stream.last.tell(progress.revision));
    await new Promise((done) => setTimeout(done, 700));
    expect(screen.getByText('4構成員のうち4を表示')).toBeTruthy();
    act(() => Stream.last.tell(8));
    expect(await screen.findByText('1構成員のうち1を表示', {}, { timeout: 3000 })).toBeTruthy();
    act(() => Stream.last.dispatchEvent(new Event('error')));
    expect(screen.getByText(/自動の更新が止まっています/)).toBeTruthy();
    act(() => Stream.last.tell(8));
    expect(screen.queryByText(/自動の更新が止まっています/)).toBeNull();
  });
});

describe('the queue', () => {
  it('tells first ones from those that came back, and what changed in them', async () => {
    at('', () => <ReviewQueue round={ids.round} slug={council.slug} />);
    const [, first, second] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(first?.textContent).toContain('初回');
    expect(second?.textContent).toContain('2回目');
    expect(second?.textContent).toContain('テーマ1 ②（回答あり）');
    expect(second?.textContent).toContain('事務局の代理');
  });

  it('leads from one that waits to the next, and from the last to the first', async () => {
    at('', () => (
      <>
        <QueueNav round={ids.round} slug={council.slug} submission={ids.submission} />
        <QueueNav round={ids.round} slug={council.slug} submission="submission-2" />
      </>
    ));
    const links = await screen.findAllByRole('link', { name: /^次の確認待ちへ/ });
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
      'submission-2',
      ids.submission,
    ]);
  });
});

describe('what is set for one member', () => {
  const settled = {
    ...submission,
    etag: '"4"',
    actions: [{ name: 'extend', allowed: true, blockers: [], warnings: [] }],
  };
  const sent = () => {
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/v1/submissions/:id', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(settled, { headers: { ETag: '"5"' } });
      }),
    );
    return bodies;
  };

  it('is a later day with its reason', async () => {
    const bodies = sent();
    at('', () => <SubmissionSettings submission={settled} />);
    await userEvent.click(await screen.findByRole('button', { name: '期限を変更する' }));
    const save = () => screen.getByRole('button', { name: '変更する' });
    expect(save().getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: '7日後' }));
    await userEvent.type(screen.getByLabelText(/^理由/), '担当者の交代');
    await userEvent.click(save());
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({ not_participating: false, due_reason: '担当者の交代' });
    expect((bodies[0] as { due_at: string }).due_at).toMatch(/T23:59:59\+09:00$/);
  });

  it('leaves the due time of the round alone when 不参加 is recorded', async () => {
    const bodies = sent();
    at('', () => <SubmissionSettings submission={settled} />);
    await userEvent.click(await screen.findByRole('button', { name: '不参加として記録する' }));
    await userEvent.click(screen.getByRole('button', { name: '不参加を記録する' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({
      not_participating: true,
      not_participating_reason: null,
      due_at: null,
    });
  });

  it('is how a silent member is printed, the rest of the round as it was', async () => {
    const bodies: Record<string, unknown>[] = [];
    server.use(
      http.put('*/api/v1/rounds/:id', async ({ request }) => {
        bodies.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(round, { headers: { ETag: '"2"' } });
      }),
    );
    at('', () => <SilentWording round={{ ...round, etag: '"1"' }} />);
    await userEvent.type(await screen.findByLabelText(/^印刷する言葉/), '報告なし');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).toMatchObject({ absent_wording: '報告なし', due_on: round.due_on, title: round.title });
    expect(bodies[0]).not.toHaveProperty('etag');
  });
});
