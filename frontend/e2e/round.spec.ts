import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

/** A round of its own for every run, so that it may be run again on the same data. */
const year = 2030 + (Math.floor(Date.now() / 1000) % 170);
const roundName = `試験の調査 ${Date.now()}`;
const sentence = '業務改善助成金の説明会を3回開催し、延べ120人が参加しました。';
const corrected = '業務改善助成金の説明会を4回開催し、延べ150人が参加しました。';

let contexts: BrowserContext[] = [];
let editor: Page;
let desk: Page;
let council: string;
let round: string;
let submission: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const [deskContext, deskPage] = await personAt(browser, 'secretariat', '/');
  const [editorContext, editorPage] = await personAt(browser, 'editor');
  contexts = [deskContext, editorContext];
  desk = deskPage;
  editor = editorPage;
});

test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
});

test('the secretariat prepares a round and opens it', async () => {
  await desk.getByRole('link', { name: /^事務局：/ }).click();
  await ready(desk);
  council = new URL(desk.url()).pathname;
  await expectAccessible(desk);
  await desk.getByRole('link', { name: '新しい調査を準備する' }).click();
  await desk.getByRole('button', { name: '準備を始める' }).click();
  await expect(desk.getByRole('alert')).toContainText('「年度（西暦）」を入力してください。');
  await expectAccessible(desk);
  await desk.getByLabel('写す元の調査').selectOption({ label: '写さない（協議会の設定から作る）' });
  await desk.getByLabel('年度（西暦）').fill(String(year));
  await desk.getByLabel('調査の名称').fill(roundName);
  await desk.getByLabel('対象期間の始まり').fill('2025-04-01');
  await desk.getByLabel('提出期限').fill('2199-11-28');
  await desk.getByLabel('記入要領').fill('この調査は試験のものです。');
  await desk.getByRole('button', { name: '準備を始める' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(roundName);
  round = desk.url().split('/').at(-1) ?? '';
  await desk.getByRole('button', { name: '回答の受付を始める' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '回答の受付を始める' }).click();
  await expect(desk.getByRole('table', { name: '進み具合' })).toBeVisible();
});

test('the editor writes an entry that saves itself and is there after a reload', async () => {
  await editor.goto('/my');
  await expectAccessible(editor);
  const sheet = editor.getByRole('table', { name: new RegExp(roundName) });
  await sheet.getByRole('link', { name: /開く\s*（テーマ1 ①）/ }).click();
  await ready(editor);
  submission = new URL(editor.url()).pathname.split('/')[2] ?? '';
  await editor.getByRole('button', { name: '記載事項を追加' }).click();
  const text = editor.getByRole('textbox', { name: /^本文/ });
  await expect(text).toBeFocused();
  await text.fill(sentence);
  await expect(editor.locator('[data-phase=saved]')).toContainText('に保存しました');
  await editor.reload();
  await expect(editor.getByRole('textbox', { name: /^本文/ })).toHaveValue(sentence);
  await editor.getByText('印刷される形で見る').click();
  // The marks stand below the text, too; the printed form comes last.
  await expect(editor.locator('mark[data-kind=SUPPORT_PROGRAM]').last()).toContainText('業務改善助成金');
  await expectAccessible(editor);
  await editor.getByRole('button', { name: '記入済にする' }).click();
  await expect(editor.getByText('この欄は「記入済」です。')).toBeVisible();
});

test('what is typed without a network is saved when it is back', async () => {
  const text = editor.getByRole('textbox', { name: /^本文/ });
  await editor.context().setOffline(true);
  await text.fill(`${sentence}（追記）`);
  await expect(editor.locator('[data-phase=unreachable]')).toBeVisible();
  await editor.context().setOffline(false);
  await expect(editor.locator('[data-phase=saved]')).toBeVisible({ timeout: 40_000 });
  await text.fill(sentence);
  await expect(editor.locator('[data-phase=saved]')).toBeVisible();
});

test('what is typed after the session has ended is saved after signing in again', async () => {
  const text = editor.getByRole('textbox', { name: /^本文/ });
  await editor.context().clearCookies();
  await text.fill(`${sentence}（続き）`);
  const dialog = editor.getByRole('dialog', { name: 'もう一度サインインしてください' });
  await expect(dialog).toBeVisible();
  const opening = editor.waitForEvent('popup');
  await dialog.getByRole('button', { name: '別の窓でサインインする' }).click();
  const popup = await opening;
  await popup.locator('#username').fill('editor');
  await popup.locator('#password').fill('editor');
  await Promise.all([popup.waitForEvent('close'), popup.locator('#kc-login').click()]);
  await expect(dialog).toBeHidden();
  await expect(text).toHaveValue(`${sentence}（続き）`);
  await expect(editor.locator('[data-phase=saved]')).toBeVisible();
  await text.fill(sentence);
  await expect(editor.locator('[data-phase=saved]')).toBeVisible();
});

test('the editor declares the other cells empty, checks the printed row and submits', async () => {
  test.setTimeout(180_000);
  for (let theme = 1; theme <= 5; theme++) {
    for (const kind of ['initiative', 'challenge']) {
      if (theme === 1 && kind === 'initiative') continue;
      await editor.goto(`/submissions/${submission}/${theme}/${kind}`);
      await editor.getByRole('button', { name: /と申告する$/ }).click();
      await expect(editor.getByRole('button', { name: '申告を取り消す' })).toBeVisible();
    }
  }
  await editor.goto(`/submissions/${submission}/check`);
  await expect(editor.getByRole('table').first()).toContainText('説明会を3回開催し');
  await expectAccessible(editor);
  await editor.getByRole('button', { name: '提出する' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
  await expect(editor.getByRole('button', { name: '提出を取り下げる' })).toBeVisible();
});

test('the secretariat returns one cell with a reason', async () => {
  await desk.goto(`${council}/rounds/${round}?state=SUBMITTED`);
  await expect(desk.getByText(/のうち1を表示/)).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('table').getByRole('link').first().click();
  await ready(desk);
  await expectAccessible(desk);
  await desk.getByRole('button', { name: '修正を依頼する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '全体への理由' }).fill('件数をご確認ください。');
  await dialog.getByLabel('テーマ1 ①（').check();
  await dialog.getByRole('textbox', { name: 'テーマ1 ①の理由' }).fill('開催回数をご確認ください。');
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: '依頼を送る' }).click();
  await expect(desk.getByText('修正依頼中')).toBeVisible();
});

test('the editor reads the reason, corrects that cell only and submits again', async () => {
  await editor.goto(`/submissions/${submission}/1/challenge`);
  await expect(editor.getByText('この欄は、いまは変更できません')).toBeVisible();
  await expectAccessible(editor);
  await editor.goto(`/submissions/${submission}/1/initiative`);
  await expect(editor.getByText('開催回数をご確認ください。')).toBeVisible();
  await editor.getByRole('textbox', { name: /^本文/ }).fill(corrected);
  await editor.getByRole('button', { name: /^保存/ }).click();
  await expect(editor.locator('[data-phase=saved]')).toBeVisible();
  await editor.goto(`/submissions/${submission}/check`);
  await editor.getByRole('button', { name: '提出する' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
  await expect(editor.getByRole('button', { name: '提出を取り下げる' })).toBeVisible();
});

test('the secretariat sees what changed, accepts, previews and publishes', async () => {
  await desk.goto(`${council}/rounds/${round}/submissions/${submission}`);
  await expect(desk.getByText('前回の提出から変更あり')).toHaveCount(1);
  await desk.getByRole('button', { name: '確認済にする' }).click();
  await expect(desk.locator('main').getByText('事務局確認済').first()).toBeVisible();
  await desk.goto(`${council}/rounds/${round}/preview`);
  await expect(desk.getByRole('table')).toContainText('説明会を4回開催し');
  await expectAccessible(desk);
  await shoot(desk, 'preview');
  await desk.goto(`${council}/rounds/${round}`);
  await desk.getByRole('button', { name: '受付を締め切る' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '受付を締め切る' }).click();
  await expect(desk.getByRole('button', { name: '受付を再開する' })).toBeVisible();
  await desk.goto(`${council}/rounds/${round}/publish`);
  await desk.getByLabel('版の種類').selectOption('PUBLISHED');
  await desk.getByRole('button', { name: '版を作成する' }).click();
  await expect(desk.getByText('確認済の提出がない構成員があります')).toBeVisible();
  await expectAccessible(desk);
  await shoot(desk, 'publish');
  await desk.getByLabel('上の構成員の欄が空欄になることを確認しました').check();
  await desk.getByRole('button', { name: '版を作成する' }).click();
  await desk.waitForURL(/\/editions\//, { timeout: 30_000 });
});

test('anybody reads the published table as a page, a PDF, an Excel file and JSON', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(desk.url()).pathname);
  // The first readers of a new edition wait while its documents are made.
  await expect(page.getByRole('table')).toContainText('説明会を4回開催し', { timeout: 40_000 });
  await expect(page.getByRole('link', { name: 'サインイン' })).toBeVisible();
  await expectAccessible(page);
  const id = page.url().split('/').at(-1);
  for (const [format, start] of [
    ['pdf', '%PDF'],
    ['xlsx', 'PK'],
  ] as const) {
    const answer = await request.get(`/api/v1/editions/${id}/table.${format}`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, start.length).toString('latin1')).toBe(start);
  }
  const entries = await request.get(`/api/v1/entries?round=${round}`);
  expect(JSON.stringify(await entries.json())).toContain('説明会を4回開催し');
  await context.close();
});
