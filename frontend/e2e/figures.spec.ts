import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, send, shoot } from './support';

/** Numbers as data: a doubtful one is chosen by its author, and the secretariat looks at those of a round. */
test.describe.configure({ mode: 'serial' });

let author: BrowserContext;
let desk: BrowserContext;
let page: Page;
let table: Page;
let entry: string;
let part: string;

test.beforeAll(async ({ browser }) => {
  [author, page] = await personAt(browser, 'editor', '/my');
  [desk, table] = await personAt(browser, 'secretariat', '/');
  const cell = page
    .getByRole('table', { name: /^令和7年度の記入欄/ })
    .getByRole('link')
    .first();
  part = ((await cell.getAttribute('href')) ?? '').replace(/^.*\/submissions\/([^/#?]+).*$/, '$1');
  const made = await send(page, 'POST', `/submissions/${part}/entries`, {
    theme: 1,
    kind: 'INITIATIVE',
    text: '令和6年度の出張相談会の利用は17件（11月末時点）。参加企業は延べ約35社。',
  });
  entry = (await made.json()).id;
});

test.afterAll(async () => {
  const now = await page.request.get(`/api/v1/entries/${entry}`);
  await send(page, 'DELETE', `/entries/${entry}`, undefined, now.headers().etag);
  await author.close();
  await desk.close();
});

test('the author sees doubtful numbers alone and takes a reading by one click', async () => {
  await page.goto(`/submissions/${part}/check`);
  await ready(page);
  const folded = page.locator('details').filter({ hasText: '数値の読み取り' });
  await folded.locator('summary').first().click();
  const item = folded.getByRole('listitem').filter({ hasText: '出張相談会の利用は17件' }).first();
  await expect(item.getByText('年が二通りに読めます')).toBeVisible();
  await expect(item.getByRole('button', { name: /令和6年11月30日時点/ }).first()).toBeVisible();
  await expectAccessible(page);
  await folded.scrollIntoViewIfNeeded();
  await shoot(page, 'figures-member', false);
  await picture(folded, 'figures-member', 1280, 1000);
  await item
    .getByRole('button', { name: /令和7年11月30日時点/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('数値の読み取りを決めました')).toBeVisible();
  await expect(folded.getByText('出張相談会の利用は17件')).toHaveCount(0);
});

test('the decision survives an edit of the words around it, in the editor too', async () => {
  const before = await (await page.request.get(`/api/v1/entries/${entry}`)).json();
  expect(before.version).toBe(1);
  await page.goto(`/submissions/${part}/1/initiative#entry-${entry}`);
  await ready(page);
  const text = page.locator(`#entry-${entry}`).getByRole('textbox', { name: /^本文/ });
  await text.focus();
  await page.keyboard.press('End');
  await text.fill(`今年も続けた。${before.text}来年は、その他に5件。`);
  await page.locator(`#entry-${entry}`).getByRole('button', { name: /^保存/ }).click();
  await expect
    .poll(async () => (await (await page.request.get(`/api/v1/entries/${entry}`)).json()).version)
    .toBe(2);
  const after = await (await page.request.get(`/api/v1/entries/${entry}`)).json();
  expect(after.figures[0]).toMatchObject({ state: 'CONFIRMED', value: 17, as_of: '2025-11-30' });
  await page.reload();
  await ready(page);
  await expectAccessible(page);
  await shoot(page, 'figures-editor', false);
});

test('the author adds a number that was not read, by keyboard, and corrects every part of one', async () => {
  const row = page.locator(`#entry-${entry}`);
  await row.getByText('この項目の操作').focus();
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: '数値を確かめる・登録する' }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: '文章から読み取った数値' });
  await expect(list.getByText('延べ約35社').first()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'figures-entry', false);
  await list.getByRole('button', { name: /^訂正/ }).last().click();
  const correct = page.getByRole('dialog', { name: /の訂正$/ });
  await expect(correct.getByRole('combobox', { name: /^支援策・支援機関/ })).toBeVisible();
  await expectAccessible(page);
  await correct.getByRole('button', { name: '取りやめる' }).click();
  await list.getByRole('button', { name: '読み取られていない数を登録' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '読み取られていない数を登録する' });
  const area = dialog.getByRole('textbox', { name: /^記載の文章/ });
  await area.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i < 2; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect(dialog.locator('[data-chosen]')).toHaveText('今年');
  await dialog.getByLabel('何の数か').fill('続けた年');
  await dialog.getByRole('spinbutton', { name: /^数/ }).fill('1');
  await dialog.getByRole('textbox', { name: /^単位/ }).fill('年');
  await expectAccessible(page);
  await shoot(page, 'figures-by-hand', false);
  await picture(dialog, 'figures-by-hand');
  await dialog.getByRole('button', { name: '登録する' }).click();
  await expect(list.getByText('手で登録')).toBeVisible();
  await list.getByRole('button', { name: '閉じる' }).click();
  await expect(list).toHaveCount(0);
});

test('the secretariat filters, corrects, decides several and takes back', async () => {
  await table.getByRole('link', { name: /^事務局：/ }).click();
  await table.getByRole('link', { name: '令和7年度の調査' }).click();
  await table.getByRole('link', { name: '数値の確認' }).click();
  await expect(table.getByRole('heading', { level: 1, name: '数値' })).toBeFocused();
  await ready(table);
  const rows = table.getByRole('table', { name: '数値の一覧' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(3);
  await expectAccessible(table);
  await shoot(table, 'figures-round', false);
  await picture(table, 'figures-round', 1280, 1100);

  await table.getByLabel('何の数か').fill('参加企業');
  await table.getByRole('button', { name: '絞り込む' }).click();
  await expect(table).toHaveURL(/label=/);
  const row = rows.filter({ hasText: '延べ約35社' });
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: /^訂正/ }).click();
  const dialog = table.getByRole('dialog');
  await expectAccessible(table);
  await dialog.getByLabel('時点').fill('2025-10-31');
  await shoot(table, 'figures-correct', false);
  await dialog.getByRole('button', { name: '訂正して確認済みにする' }).click();
  await expect(row.getByText('確認済み')).toBeVisible();
  await expect(row.getByText('令和7年10月31日時点')).toBeVisible();
  await row.getByRole('button', { name: /^元に戻す/ }).click();
  await expect(row.getByText('自動読取')).toBeVisible();
  await row.getByRole('checkbox').check();
  await table.getByRole('button', { name: '選んだ1件を数値ではないにする' }).click();
  await expect(row.getByText('数値ではない', { exact: true }).first()).toBeVisible();

  const [file] = await Promise.all([
    table.waitForEvent('download'),
    table.getByRole('link', { name: /^この調査の数値をCSV/ }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain('as_of_era');
  expect(csv).toContain('令和7年11月30日');
});
