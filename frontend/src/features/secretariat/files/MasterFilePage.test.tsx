import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { council, secretariat } from '../../../testing/fixtures';
import { renderAt } from '../../../testing/render';
import { mockedApi } from '../../../testing/server';
import { MasterFilePage } from './MasterFilePage';

const server = mockedApi(secretariat);
const difference = (before: string, digest: string) => ({
  part: 'MEMBERS',
  counts: { added: 0, changed: 1, unchanged: 3, known: 0, invalid: 0 },
  rows: [
    {
      line: 2,
      status: 'CHANGED',
      id: 'm1',
      name: '見本県労働局',
      changes: [{ column: 'name', heading: '名称', before, after: '見本県労働局' }],
      errors: [],
    },
  ],
  missing: [],
  digest,
});

describe('master data by file', () => {
  it('applies what was shown, and shows it anew when somebody was faster', async () => {
    const digests: unknown[] = [];
    server.use(
      http.post('*/api/v1/master_files/members/compare', () =>
        HttpResponse.json(difference('見本労働局', 'first')),
      ),
      http.post('*/api/v1/master_files/members/apply', async ({ request }) => {
        digests.push(/name="digest"\r\n\r\n(\w+)/.exec(await request.text())?.[1]);
        return HttpResponse.json(
          {
            code: 'master_file_stale',
            detail: '登録内容が変わりました。',
            current: difference('先の変更', 'second'),
          },
          { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }),
    );
    renderAt(`/councils/${council.slug}/files/members`, '/councils/$slug/files/$part', MasterFilePage);
    const user = userEvent.setup();
    await user.upload(await screen.findByLabelText('直したCSVファイル'), new File(['x'], 'members.csv'));
    await user.click(screen.getByRole('button', { name: '差分を表示する' }));
    expect(await screen.findByText('追加 0件、変更 1件、変更なし 3件、誤り 0件')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'この内容で登録する' }));
    expect(await screen.findByText('登録内容が変わりました。')).toBeTruthy();
    expect((await screen.findByRole('table')).textContent).toContain('先');
    await user.click(screen.getByRole('button', { name: 'この内容で登録する' }));
    await expect.poll(() => digests).toEqual(['first', 'second']);
  });
});
