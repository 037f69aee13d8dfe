import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, shoot } from './support';

/** The checks before publishing and the meeting's material, on the demo's open round; what is decided is taken back. */
let context: BrowserContext;
let page: Page;
let round: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  [context, page] = await personAt(browser, 'secretariat', '/');
  await page.getByRole('link', { name: /^事務局：/ }).click();
  await page.getByRole('link', { name: '令和7年度の調査' }).click();
  await ready(page);
  round = page.url();
});

test.afterAll(async () => {
  await context.close();
});

const run = () => page.getByRole('button', { name: /^点検(を始める|し直す)$/ });
const items = () => page.locator('li[data-state]');
const shown = async () => Number.parseInt((await page.getByText(/^\d+件を表示$/).textContent()) ?? '', 10);

test('a round is checked, a finding opened in its cell, and one accepted by keyboard alone', async () => {
  await page.getByRole('link', { name: '公表前の点検' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '公表前の点検' })).toBeFocused();
  await run().click();
  await expect(page.getByText(/^点検しました。/)).toBeVisible();
  await expect(items().first()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'checks');
  await picture(page, 'checks', 1280, 1134);

  const dated = () => items().filter({ hasText: 'いつのものか' }).first();
  await dated().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/submissions\/.*#entry-/);
  await page.goBack();
  await ready(page);

  const message = (await dated().locator('p').nth(1).textContent()) ?? '';
  const before = await shown();
  await dated().getByRole('button', { name: 'このままでよい' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'このままでよいとしますか' });
  await expect(dialog.getByText(message)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('毎年の概数のため');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(shown).toBe(before - 1);

  await run().click();
  await expect(page.getByText(/^点検しました。/)).toBeVisible();
  await expect.poll(shown).toBe(before - 1);
  await page.getByLabel('状態で絞り込む').selectOption({ label: 'このままでよい' });
  await page.getByRole('button', { name: '絞り込む' }).click();
  await expect(page).toHaveURL(/state=ACCEPTED/);
  const accepted = items().filter({ hasText: message }).first();
  await expect(accepted.getByText('理由: 毎年の概数のため')).toBeVisible();
  await accepted.getByRole('button', { name: '未対応に戻す' }).click();
  await expect(page.getByText('未対応に戻しました。')).toBeVisible();
});

test('the material of the meeting, a page per theme', async () => {
  await page.goto(round);
  await ready(page);
  await page.getByRole('link', { name: '会議資料' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '会議資料' })).toBeFocused();
  await expect(page.getByRole('table', { name: /^記載の状況/ })).toHaveCount(5);
  await expectAccessible(page);
  await shoot(page, 'material');
  await picture(page, 'material', 1280, 914);
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: /^PDF/ }).getAttribute('href')) ?? '',
  );
  expect(pdf.headers()['content-type']).toContain('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByLabel('数える対象').selectOption({ label: '事務局確認済の内容（公表される表と同じ）' });
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page).toHaveURL(/scope=ACCEPTED/);
  await ready(page);
  await expect(page.getByRole('table', { name: /^記載の状況/ })).toHaveCount(5);
});
