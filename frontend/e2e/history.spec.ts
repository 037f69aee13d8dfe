import { type APIResponse, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, openRound, personAt, ready, send, shoot } from './support';

/** The mail catcher of the product under test. */
const mails = process.env.E2E_MAIL_URL ?? 'http://localhost:8025';
const year = 2030 + (Math.floor(Date.now() / 1000) % 170);
const roundName = `控えの調査 ${Date.now()}`;

let contexts: BrowserContext[] = [];
let editor: Page;
let desk: Page;
let council: string;
let round: string;
let submission: string;

test.describe.configure({ mode: 'serial' });

const etagOf = (answer: APIResponse) => answer.headers().etag;

test.beforeAll(async ({ browser }) => {
  const [deskContext, deskPage] = await personAt(browser, 'secretariat', '/');
  const [editorContext, editorPage] = await personAt(browser, 'editor');
  contexts = [deskContext, editorContext];
  desk = deskPage;
  editor = editorPage;
  const own = await openRound(desk, { name: roundName, year });
  round = own.id;
  council = `/councils/${own.slug}`;
  const parts = await (await editor.request.get(`/api/v1/submissions?round=${round}`)).json();
  submission = parts.results[0].id;
});

test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
});

test('the history shows what changed word by word and brings back what was deleted', async () => {
  const write = (text: string) =>
    send(editor, 'POST', `/submissions/${submission}/entries`, { theme: 1, kind: 'INITIATIVE', text });
  const kept = await write('業務改善助成金の説明会を3回開催した。');
  const path = `/entries/${(await kept.json()).id}`;
  await send(editor, 'PUT', path, { text: '業務改善助成金の相談会を5回開催した。' }, etagOf(kept));
  const gone = await write('誤って消した記載事項');
  await send(editor, 'DELETE', `/entries/${(await gone.json()).id}`, undefined, etagOf(gone));

  await editor.goto(`/submissions/${submission}`);
  await editor.getByRole('link', { name: '変更履歴を見る' }).click();
  await ready(editor);
  const changed = editor.getByRole('listitem').filter({ hasText: '相談' }).filter({ hasText: '説明' });
  await expect(changed.locator('del').first()).toContainText('説明');
  await expect(changed.locator('ins').first()).toContainText('相談');
  await expectAccessible(editor);
  await shoot(editor, 'history');
  await editor.screenshot({ path: 'test-results/guide/history.png' });
  await editor.getByLabel('操作').selectOption('DELETE');
  await editor.getByRole('button', { name: '絞り込む' }).click();
  await expect(editor.getByRole('listitem').filter({ hasText: '誤って消した' })).toHaveCount(1);
  await editor.getByRole('button', { name: '削除した記載事項を戻す' }).click();
  await expect(editor.getByText('元に戻しました。')).toBeVisible();
  await editor.goto(`/submissions/${submission}/1/initiative`);
  await expect(editor.getByRole('textbox', { name: /^本文/ })).toHaveCount(2);
  await expect(editor.getByRole('textbox', { name: /^本文/ }).nth(1)).toHaveValue('誤って消した記載事項');
});

test('submitting sends a receipt by mail and offers it as a PDF', async ({ request }) => {
  await editor.goto(`/submissions/${submission}/check`);
  await editor.getByRole('button', { name: '提出する' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
  await expect(editor.getByRole('button', { name: '提出を取り下げる' })).toBeVisible();
  const link = editor.getByRole('link', { name: /第1回提出の控え/ });
  const pdf = await editor.request.get((await link.getAttribute('href')) ?? '');
  expect(pdf.status()).toBe(200);
  expect((await pdf.body()).subarray(0, 4).toString('latin1')).toBe('%PDF');
  await expect(async () => {
    const caught: { subject: string; to: string; text: string; attachments: string[] }[] = await (
      await request.get(`${mails}/messages`)
    ).json();
    const receipts = caught.filter(
      ({ subject }) => subject.includes(roundName) && subject.includes('提出控え'),
    );
    expect(receipts.map((mail) => mail.to)).toContain('editor@example.jp');
    expect(receipts[0]?.attachments[0]).toMatch(/提出控え.*\.pdf$/);
  }).toPass({ timeout: 30_000 });
});

test('after a return the member corrects, answers and sees what differs from the submitted version', async () => {
  const now = await desk.request.get(`/api/v1/submissions/${submission}`);
  const cells = [{ theme: 1, kind: 'INITIATIVE', reason: '回数をご確認ください。' }];
  await send(
    desk,
    'POST',
    `/submissions/${submission}/return`,
    { reason: '確認をお願いします。', cells },
    etagOf(now),
  );

  await editor.goto(`/submissions/${submission}/1/initiative`);
  await expect(editor.getByText('回数をご確認ください。')).toBeVisible();
  await editor.getByLabel('この欄の修正依頼への回答').fill('回数は4回の誤りでした。');
  await editor.getByRole('button', { name: '回答を保存' }).click();
  await expect(editor.getByText('回答を保存しました。')).toBeVisible();
  await editor.getByRole('textbox', { name: /^本文/ }).first().fill('業務改善助成金の相談会を4回開催した。');
  await editor.getByRole('button', { name: /^保存/ }).first().click();
  await expect(editor.locator('[data-phase=saved]').first()).toBeVisible();
  await expectAccessible(editor);
  await shoot(editor, 'reply');
  await editor.getByLabel('この欄の修正依頼への回答').scrollIntoViewIfNeeded();
  await editor.screenshot({ path: 'test-results/guide/reply.png' });

  await editor.goto(`/submissions/${submission}/check`);
  await expect(editor.getByRole('table').getByText('変更あり')).toHaveCount(1);
  await expectAccessible(editor);
  await editor.getByRole('link', { name: '提出した版との違いを見る' }).click();
  await expect(editor.locator('ins').filter({ hasText: '4' })).toHaveCount(1);
  await expect(editor.locator('del').filter({ hasText: '5' })).toHaveCount(1);
  await expectAccessible(editor);
  await shoot(editor, 'difference');
  await editor.screenshot({ path: 'test-results/guide/difference.png' });
  await editor.goto(`/submissions/${submission}/check`);
  await editor.getByLabel('修正依頼への回答（全体、任意）').fill('ご指摘の欄を直しました。');
  await editor.getByRole('button', { name: '回答を保存' }).click();
  await expect(editor.getByText('回答を保存しました。')).toBeVisible();
  await editor.getByRole('button', { name: '提出する' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
  await expect(editor.getByRole('link', { name: /第2回提出の控え/ })).toBeVisible();
});

test('the reviewer reads the answers beside what changed; the member can still withdraw', async () => {
  await desk.goto(`${council}/rounds/${round}/submissions/${submission}`);
  await expect(desk.getByText('ご指摘の欄を直しました。')).toBeVisible();
  await expect(desk.getByText(/回数は4回の誤りでした。/)).toBeVisible();
  await expect(desk.getByText('前回の提出から変更あり')).toHaveCount(1);
  await expectAccessible(desk);
  await desk.getByRole('link', { name: '提出した版との違いを見る' }).click();
  await expect(desk.locator('ins').filter({ hasText: '4' })).toHaveCount(1);
  await editor.getByRole('button', { name: '提出を取り下げる' }).click();
  await expect(editor.getByRole('button', { name: '提出する' })).toBeVisible();
});
