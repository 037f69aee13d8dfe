import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, personAt, picture, ready, section, shoot } from './support';

/**
 * A whole round with three members, from the copy of the round before to its correction, with nothing from outside the
 * product: mails are read from the mail catcher, the newcomer's password is set on Keycloak's own page.
 */
const stamp = Date.now();
const year = 2030 + (Math.floor(stamp / 1000) % 170);
const name = `令和8年度 第${2 + (stamp % 97)}回`;
const newcomer = {
  name: '新任 花子',
  email: `hanako.${stamp % 100_000}@example.jp`,
  password: 'Correct-horse-9',
};
const seats = {
  editor: 'こもれび県商工会議所連合会',
  editor2: 'こもれび県商工会連合会',
  newcomer: 'こだち経済産業局',
};
const mailUrl = process.env.E2E_MAIL_URL ?? 'http://localhost:8025';

let contexts: BrowserContext[] = [];
let desk: Page;
let editor: Page;
let fresh: Page;
let council: string;
let round: string;

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

test('the secretariat copies the round before and chooses what is asked, and whom', async () => {
  await desk.getByRole('link', { name: /^事務局：/ }).click();
  await ready(desk);
  council = new URL(desk.url()).pathname;
  await desk.getByRole('link', { name: '新しい調査を準備する' }).click();
  await desk.getByLabel('写す元の調査').selectOption({ label: '令和7年度' });
  await desk.getByLabel('年度（西暦）').fill(String(year));
  await desk.getByLabel('調査の名称').fill(name);
  await desk.getByLabel('対象期間の始まり').fill('2025-04-01');
  await desk.getByLabel('提出期限').fill(inDays(40));
  await expectAccessible(desk);
  await desk.getByRole('button', { name: '準備を始める' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(name);
  round = new URL(desk.url()).pathname;
  await expect(desk.getByRole('listitem').filter({ hasText: 'いまここ' }).first()).toContainText('2. 依頼');
  await shoot(desk, 'round-guide');
  await picture(section(desk, '公表までの流れ'), 'round-guide');
  await desk.getByRole('link', { name: '依頼する構成員を選ぶ' }).click();
  await ready(desk);
  await desk.getByRole('button', { name: 'すべて外す' }).click();
  for (const seat of Object.values(seats)) await desk.getByLabel(new RegExp(`^${seat}（`)).check();
  for (const theme of await desk.getByLabel(/^[3-5]\. /).all()) await theme.uncheck();
  await expect(desk.getByText('テーマ 2件、構成員 3件を選んでいます。')).toBeVisible();
  await expectAccessible(desk);
  await shoot(desk, 'round-selection');
  await picture(desk, 'round-selection', 1280, 994);
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(name);
});

test('the secretariat invites somebody, who sets a password under the mailed link and is in', async ({
  browser,
}) => {
  await desk.goto(`${council}/people`);
  await ready(desk);
  await desk.getByRole('button', { name: '招待する', exact: true }).click();
  const dialog = desk.getByRole('dialog');
  await expectAccessible(desk, 'dialog');
  await dialog.getByLabel(/^構成員/).selectOption({ label: seats.newcomer });
  await dialog.getByLabel(/^役割/).selectOption('APPROVER');
  await dialog.getByLabel(/^氏名/).fill(newcomer.name);
  await dialog.getByLabel(/^メールアドレス/).fill(newcomer.email);
  await dialog.getByRole('button', { name: '招待する' }).click();
  const row = desk.getByRole('row', { name: new RegExp(newcomer.email) }).first();
  await expect(row).toContainText('送信済（未設定）', { timeout: 20_000 });
  await expectAccessible(desk);
  await shoot(desk, 'people-council');
  await picture(section(desk, '招待中の方'), 'people-council');

  const context = await browser.newContext();
  contexts.push(context);
  fresh = await context.newPage();
  const link = await passwordLink();
  await fresh.goto(link);
  const on = fresh.locator('#kc-info-message a, #kc-info-message button').first();
  await on.or(fresh.locator('#password-new')).first().waitFor();
  if (await on.isVisible()) await on.click();
  await fresh.locator('#password-new').fill(newcomer.password);
  await fresh.locator('#password-confirm').fill(newcomer.password);
  await fresh.locator('input[type=submit], button[type=submit]').first().click();
  await fresh.waitForLoadState();
  await fresh.goto('/auth/login?return_to=/my');
  if (await fresh.locator('#username').isVisible()) {
    await fresh.locator('#username').fill(newcomer.email);
    await fresh.locator('#password').fill(newcomer.password);
    await fresh.locator('#kc-login').click();
  }
  await fresh.waitForURL((url) => url.pathname === '/my');
  await expect(fresh.getByRole('heading', { name: new RegExp(seats.newcomer) })).toBeVisible();
});

interface CaughtMail {
  to: string;
  subject: string;
  text: string;
}

async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails: CaughtMail[] = await (await desk.request.get(`${mailUrl}/messages`)).json();
  return mails.filter(({ to }) => to.includes(address));
}

const subjectsTo = async (address: string) => (await mailsTo(address)).map(({ subject }) => subject);

/** The link of the invitation's mail, from the catcher. */
async function passwordLink(): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(async () => {
      const texts = (await mailsTo(newcomer.email)).map(({ text }) => text);
      link = texts.map((text) => /http:\/\/\S+action-token\S+/.exec(text)?.[0]).find(Boolean);
      return link;
    })
    .toBeTruthy();
  return link ?? '';
}

test('the round opens, and whoever has something to do is reminded', async () => {
  await desk.goto(round);
  await desk.getByRole('button', { name: '回答の受付を始める' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '回答の受付を始める' }).click();
  await expect(matrix()).toBeVisible();
  await desk.getByRole('link', { name: '通知（メール）' }).click();
  await ready(desk);
  await desk.getByRole('button', { name: '催促のメールを送る' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('row').filter({ hasText: newcomer.email })).toBeVisible();
  await dialog.getByRole('button', { name: '3構成員に送る' }).click();
  await expect(desk.getByText(/通を送信に回しました/)).toBeVisible();
  await expect
    .poll(() => subjectsTo(newcomer.email), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(/提出期限/));
});

test('two members hand in', async () => {
  test.setTimeout(180_000);
  await handIn(fresh, '相談窓口を5か所に設けました。');
  await handIn(editor, '説明会を3回開催しました。');
});

/** Writes one entry, declares the other cells empty, and hands in. */
async function handIn(page: Page, text: string) {
  await page.goto('/my');
  const sheet = page.getByRole('table', { name: new RegExp(name) });
  await sheet.getByRole('link', { name: /開く\s*（テーマ1 ①）/ }).click();
  await ready(page);
  const part = new URL(page.url()).pathname.split('/')[2];
  await page.getByRole('button', { name: '記載事項を追加' }).click();
  await page.getByRole('textbox', { name: /^本文/ }).fill(text);
  await expect(page.locator('[data-phase=saved]')).toContainText('に保存しました');
  await page.getByRole('button', { name: '記入済にする' }).click();
  for (const cell of ['1/challenge', '2/initiative', '2/challenge']) {
    await declare(page, part, cell);
  }
  await submit(page, part);
}

async function declare(page: Page, part: string | undefined, cell: string) {
  await page.goto(`/submissions/${part}/${cell}`);
  await page.getByRole('button', { name: /と申告する$/ }).click();
  await expect(page.getByRole('button', { name: '申告を取り消す' })).toBeVisible();
}

async function submit(page: Page, part: string | undefined) {
  await page.goto(`/submissions/${part}/check`);
  await page.getByRole('button', { name: '提出する' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提出する' }).click();
  await expect(page.getByRole('button', { name: '提出を取り下げる' })).toBeVisible();
}

const matrix = () => desk.getByRole('table', { name: '進み具合' });

async function review(seat: string) {
  await desk.goto(round);
  const links = matrix().getByRole('link', { name: new RegExp(seat) });
  await links.first().click();
  await ready(desk);
}

async function accept(seat: string) {
  await review(seat);
  await desk.getByRole('button', { name: '確認済にする' }).click();
  await expect(desk.locator('main').getByText('事務局確認済').first()).toBeVisible();
}

test('one cell goes back, is corrected, and everything handed in is accepted', async () => {
  await review(seats.editor);
  const part = new URL(desk.url()).pathname.split('/').at(-1);
  await desk.getByRole('button', { name: '修正を依頼する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^全体への理由/ }).fill('回数をご確認ください。');
  await dialog.getByLabel('テーマ1 ①（').check();
  await dialog.getByRole('textbox', { name: /^テーマ1 ①の理由/ }).fill('回数をご確認ください。');
  await dialog.getByRole('button', { name: '依頼を送る' }).click();
  await expect(desk.getByText('修正依頼中').first()).toBeVisible();
  await editor.goto(`/submissions/${part}/1/initiative`);
  await editor.getByRole('textbox', { name: /^本文/ }).fill('説明会を4回開催しました。');
  await editor.getByRole('button', { name: /^保存/ }).click();
  await expect(editor.locator('[data-phase=saved]')).toBeVisible();
  await desk.goto(round);
  await expect(matrix().getByText('修正依頼中').first()).toBeVisible();
  await picture(section(desk, '進み具合'), 'progress', 1440);
  await submit(editor, part);
  for (const seat of [seats.editor, seats.newcomer]) await accept(seat);
});

test('the third member gets more time, answers by mail, and is written in for', async () => {
  await review(seats.editor2);
  const part = new URL(desk.url()).pathname.split('/').at(-1);
  await desk.getByRole('button', { name: '期限を変更する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('新しい期限').fill('2199-12-10');
  await dialog.getByLabel('理由').fill('担当者の交代のため');
  await dialog.getByRole('button', { name: '変更する' }).click();
  await expect(desk.getByText('期限変更の理由: 担当者の交代のため')).toBeVisible();
  await desk.goto(`/submissions/${part}/2/initiative`);
  await ready(desk);
  await desk.getByLabel(/^ひな形から入れる/).selectOption({ label: 'メールで回答' });
  await desk.getByLabel('届いた回答の全文').fill('・相談会を2回開いた。');
  await desk.getByRole('button', { name: '理由を記録して代理入力を始める' }).click();
  const source = desk.getByLabel('届いた回答の全文（選べます）');
  await source.evaluate((field: HTMLTextAreaElement) => field.select());
  await desk.getByRole('button', { name: '選んだ部分をこの欄に入れる' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: /1件/ }).click();
  await expect(desk.getByRole('textbox', { name: /^本文/ })).toHaveCount(1);
  await desk.getByRole('button', { name: '記入済にする' }).click();
  for (const cell of ['1/initiative', '1/challenge', '2/challenge']) await declare(desk, part, cell);
  await submit(desk, part);
  await accept(seats.editor2);
});

test('the table is published, and a correction follows', async () => {
  await desk.goto(round);
  await desk.getByRole('button', { name: '受付を締め切る' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '受付を締め切る' }).click();
  await expect(desk.getByRole('button', { name: '受付を再開する' })).toBeVisible();
  await compile('PUBLISHED');
  await desk.goto(round);
  await expect(desk.getByRole('listitem').filter({ hasText: '5. 公表' }).first()).toContainText('済み');

  await review(seats.newcomer);
  const part = new URL(desk.url()).pathname.split('/').at(-1);
  await desk.getByRole('button', { name: '確認済を取り消して修正を依頼する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^全体への理由/ }).fill('か所数の訂正をお願いします。');
  await dialog.getByRole('button', { name: '依頼を送る' }).click();
  await expect(desk.getByText('修正依頼中').first()).toBeVisible();
  await fresh.goto(`/submissions/${part}/1/initiative`);
  await fresh.getByRole('textbox', { name: /^本文/ }).fill('相談窓口を6か所に設けました。');
  await fresh.getByRole('button', { name: /^保存/ }).click();
  await expect(fresh.locator('[data-phase=saved]')).toBeVisible();
  await submit(fresh, part);
  await desk.reload();
  await desk.getByRole('button', { name: '確認済にする' }).click();
  await expect(desk.locator('main').getByText('事務局確認済').first()).toBeVisible();
  await compile('CORRECTED');
  await expect(desk.getByRole('table').first()).toContainText('6か所', { timeout: 40_000 });
});

async function compile(kind: string) {
  await desk.goto(`${round}/publish`);
  await desk.getByLabel('版の種類').selectOption(kind);
  await desk.getByRole('button', { name: '版を作成する' }).click();
  await desk.waitForURL(/\/editions\//, { timeout: 30_000 });
}

test('whoever leaves is out at once, with the page still open', async () => {
  await desk.goto(`${council}/people`);
  const row = desk.getByRole('row', { name: new RegExp(newcomer.email) }).last();
  await row.getByRole('button', { name: /^停止する/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '停止する' }).click();
  await expect(row).toContainText('停止中');
  await expect
    .poll(async () => (await fresh.request.get('/api/v1/me')).status(), { timeout: 5_000 })
    .toBe(401);
});
