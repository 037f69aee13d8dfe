import { type APIResponse, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, openRound, personAt, picture, ready, send, shoot } from './support';

/** How the secretariat follows a round of its own: live, filtered, on a phone, and one member after the other. */
const year = 2030 + (Math.floor(Date.now() / 1000) % 170);

let contexts: BrowserContext[] = [];
let desk: Page;
let editor: Page;
let address: string;
let submission: string;
let member: string;

test.describe.configure({ mode: 'serial' });

const etagOf = (answer: APIResponse) => answer.headers().etag;

test.beforeAll(async ({ browser }) => {
  const [deskContext, deskPage] = await personAt(browser, 'secretariat', '/');
  const [editorContext, editorPage] = await personAt(browser, 'editor');
  contexts = [deskContext, editorContext];
  desk = deskPage;
  editor = editorPage;
  const round = await openRound(desk, { name: `進み具合の試験 ${Date.now()}`, year, due: inDays(30) });
  address = round.path;
  const parts = await (await editor.request.get(`/api/v1/submissions?round=${round.id}`)).json();
  submission = parts.results[0].id;
  member = parts.results[0].member.name;
});

test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
});

async function write(text: string) {
  const data = { theme: 1, kind: 'INITIATIVE', text };
  await send(editor, 'POST', `/submissions/${submission}/entries`, data);
}

async function step(name: string) {
  const now = await editor.request.get(`/api/v1/submissions/${submission}`);
  await send(editor, 'POST', `/submissions/${submission}/${name}`, {}, etagOf(now));
}

test('the matrix follows what members do without a reload', async () => {
  await desk.goto(address);
  const row = desk.getByRole('row', { name: new RegExp(member) });
  await expect(row.getByText('未提出')).toBeVisible();
  await expect(desk.getByText('自動で更新しています')).toBeVisible();
  await expectAccessible(desk);
  await write('業務改善助成金の説明会を開催した。');
  await expect(row.getByText('記入中 1件')).toBeVisible();
  await expect(desk.getByText('確認待ちの提出はありません。')).toBeVisible();
  await step('submit');
  await expect(desk.getByRole('table', { name: '確認待ちの提出' })).toContainText(member);
  await expect(row.getByText('提出済 1件')).toBeVisible();
  await shoot(desk, 'progress');
});

test('a choice of rows is an address, by the keyboard too', async () => {
  await desk.getByText('絞り込みと並べ替え').click();
  await desk.getByLabel('次に動く人').selectOption('事務局');
  await desk.getByLabel('構成員・担当者の名前').fill(member);
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/turn=SECRETARIAT/);
  await expect(desk.getByText(/のうち1を表示/)).toBeVisible();
  await desk.reload();
  await expect(desk.getByText(/のうち1を表示/)).toBeVisible();
  await desk.getByRole('button', { name: '解除' }).click();
  await expect(desk).not.toHaveURL(/turn=/);
});

test('both files hold every member', async () => {
  const download = async (name: string) => {
    const waiting = desk.waitForEvent('download');
    await desk.getByRole('link', { name }).click();
    return (await waiting).suggestedFilename();
  };
  expect(await download('進み具合（CSV）')).toMatch(/_進み具合\.csv$/);
  expect(await download('進み具合（Excel）')).toMatch(/_進み具合\.xlsx$/);
});

test('one member is given more time, with a reason that it reads', async () => {
  await desk.getByRole('table', { name: '確認待ちの提出' }).getByRole('link').first().click();
  await ready(desk);
  await desk.getByRole('button', { name: '期限を変更する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: '7日後' }).click();
  await dialog.getByLabel('理由').fill('担当者の交代のため');
  await expectAccessible(desk);
  await shoot(desk, 'progress-extend', false);
  await picture(dialog, 'progress-extend');
  await dialog.getByRole('button', { name: '変更する' }).click();
  await expect(desk.getByText('期限変更の理由: 担当者の交代のため')).toBeVisible();
  await editor.goto(`/submissions/${submission}`);
  await expect(editor.getByText('期限変更の理由: 担当者の交代のため')).toBeVisible();
  await expectAccessible(editor);
  await desk.getByRole('button', { name: '調査の期限に戻す' }).click();
  await expect(desk.getByText('期限変更の理由')).toHaveCount(0);
});

test('不参加 is recorded and taken back', async () => {
  await desk.goto(address);
  await desk.getByRole('table', { name: '進み具合' }).getByRole('link').last().click();
  await ready(desk);
  await desk.getByRole('button', { name: '不参加として記録する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('理由').fill('今年度は該当なし');
  await dialog.getByRole('button', { name: '不参加を記録する' }).click();
  await expect(desk.getByText('不参加の理由: 今年度は該当なし')).toBeVisible();
  await desk.goto(address);
  await expect(
    desk.getByRole('table', { name: '進み具合' }).getByText('不参加', { exact: true }),
  ).toBeVisible();
});

test('what is printed for a silent member is the words of the council', async () => {
  await desk.goto(`${address}/publish`);
  await desk.getByLabel('印刷する言葉').fill('報告なし');
  await desk.getByRole('button', { name: '保存する' }).click();
  await expect(desk.getByText('いまの設定: 報告なし')).toBeVisible();
  await expectAccessible(desk);
});

test('the matrix is readable on a phone', async () => {
  await desk.setViewportSize({ width: 390, height: 844 });
  await desk.goto(address);
  const list = desk.getByRole('list', { name: '進み具合' });
  await expect(list.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expectAccessible(desk);
  await desk.setViewportSize({ width: 1280, height: 900 });
});
