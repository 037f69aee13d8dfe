import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { AuditPage } from './AuditPage';

const server = mockedApi(secretariat);
const event = {
  id: 'e1',
  at: '2025-11-20T10:00:00+09:00',
  by: { sub: 's', name: '事務 太郎' },
  on_behalf_of: { id: 'm1', name: '見本労働局' },
  action: 'update',
  resource_type: 'theme',
  resource_id: 't1',
  subject: '人材の確保と定着',
  council_id: 'c',
  remote_address: '192.0.2.7',
  changes: [{ field: 'name', label: '名称', before: '人材の確保', after: '人材の確保と定着' }],
  before: { name: '人材の確保', number: 7 },
  after: { name: '人材の確保と定着', number: 7 },
};

describe('the audit history', () => {
  it('asks for what the filter says, and takes the same away as a file', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/audit_events', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({
          metadata: { resultset: { count: 1, limit: 50 } },
          results: [event],
          next_cursor: null,
        });
      }),
    );
    renderAt(`/councils/${council.slug}/history`, '/councils/$slug/history', AuditPage);
    const user = userEvent.setup();
    expect(await screen.findByText('見本労働局の代理')).toBeTruthy();
    await user.type(screen.getByLabelText(/^検索する言葉/), '定着');
    await user.selectOptions(screen.getByLabelText('対象'), 'theme');
    await user.click(screen.getByRole('button', { name: '絞り込む' }));
    await expect.poll(() => decodeURIComponent(asked.at(-1) ?? '')).toContain(`q=定着&resource_type=theme`);
    const file = screen.getByRole('link', { name: 'この条件の記録をCSVで取り出す' }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toContain('q=定着');
    expect(file).toContain(`council=${council.slug}`);
  });

  it('shows the fields that changed and no other', async () => {
    server.use(
      http.get('*/api/v1/audit_events', () =>
        HttpResponse.json({
          metadata: { resultset: { count: 1, limit: 50 } },
          results: [event],
          next_cursor: null,
        }),
      ),
    );
    renderAt(`/councils/${council.slug}/history`, '/councils/$slug/history', AuditPage);
    await userEvent.click(await screen.findByText('変更の内容', { selector: 'summary' }));
    expect(screen.getByRole('rowheader', { name: '名称' })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: '番号' })).toBeNull();
  });
});
