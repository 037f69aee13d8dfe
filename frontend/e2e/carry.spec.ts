import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, shoot } from './support';

/** Last year's entries of the demo council. May be run again on the same data: what is decided is decided anew. */
let context: BrowserContext;
let page: Page;
let sheet: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  [context, page] = await personAt(browser, 'editor');
  await page
    .getByRole('table', { name: /^令和7年度の記入欄/ })
    .getByRole('link', { name: /開く\s*（テーマ3 ②）/ })
    .click();
  await ready(page);
  sheet = new URL(page.url()).pathname.replace(/\/3\/challenge$/, '');
});

test.afterAll(async () => {
  await context.close();
});

/** Last year's first entry of the cell, ready to be decided whatever earlier runs decided. */
async function firstCard() {
  const panel = page.getByRole('region', { name: '昨年度の内容（令和6年度）' });
  await expect(panel).toBeVisible();
  const folded = panel.getByText(/^昨年度の記載事項を見る/);
  if (await folded.isVisible()) await folded.click();
  const card = panel.getByRole('article').first();
  const anew = card.getByRole('button', { name: /^決め直す/ });
  if (await anew.isVisible()) await anew.click();
  return card;
}

test('last year’s entry is rewritten with the difference beside it, by keyboard alone', async () => {
  const card = await firstCard();
  await expectAccessible(page);
  await card.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: /^更新/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'これで決める' })).toBeFocused();
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: /^本文/ }).first();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('同じ部署で育児休業が重なると補充ができず、残った社員の負担が大きい。');
  await expect(page.getByText('昨年度のまま・未確認')).toBeVisible();
  await shoot(page, 'carry-cell');
  await expectAccessible(page);
  await text.press('End');
  await page.keyboard.type('今年度は3社から相談があった。');
  await expect(page.getByText('昨年度のまま・未確認')).toHaveCount(0);
  await expect(page.getByText('昨年度の文との違い')).toBeVisible();
  await expect(page.locator('ins')).toContainText('今年度は3社から相談があった。');
  await expect(page.locator('[data-phase=saved]').first()).toBeVisible();
  await shoot(page, 'carry-difference');
  await expectAccessible(page);
});

test('what was worked on goes only when its author says so', async () => {
  const card = await firstCard();
  await card.getByRole('radio', { name: /^終了/ }).check();
  await card.getByRole('button', { name: 'これで決める' }).click();
  const dialog = page.getByRole('dialog', { name: '引き継いだ記載事項は、その後に直されています' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^本文/ }).first()).toHaveValue(/3社から相談/);
  await card.getByRole('button', { name: 'これで決める' }).click();
  await dialog.getByRole('button', { name: '削除して「終了」にする' }).click();
  await expect(page.getByRole('textbox', { name: /^本文/ })).toHaveCount(0);
});

test('what did not change is continued at once, after its dates and figures were shown', async () => {
  await page.goto(`${sheet}/5/initiative`);
  await ready(page);
  await expect(page.getByRole('region', { name: '昨年度の内容（令和6年度）' })).toBeVisible();
  const all = page.getByRole('button', { name: '変更なしをまとめて継続（2件）' });
  // An earlier run on the same data decided already.
  if (await all.isVisible()) {
    await shoot(page, 'carry-panel');
    await picture(page, 'carry-panel');
    await all.click();
    const dialog = page.getByRole('dialog', { name: '2件をそのまま継続しますか' });
    await expect(dialog.getByText('日付: 令和6年度')).toBeVisible();
    await expect(dialog.getByText('数値: 23社')).toBeVisible();
    await shoot(page, 'carry-bulk');
    await picture(page, 'carry-bulk');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '2件を継続する' }).click();
    await expect(page.getByText('昨年度のまま・未確認')).toHaveCount(2);
    await page.getByRole('button', { name: '確認した（このままでよい）' }).first().click();
    await expect(page.getByText('昨年度のまま・未確認')).toHaveCount(1);
    await page.getByRole('button', { name: '確認した（このままでよい）' }).click();
  }
  await expect(page.getByText('昨年度の記載事項は、すべて決まっています。')).toBeVisible();
  await expect(page.getByText('昨年度のまま・未確認')).toHaveCount(0);
});

test('the whole sheet is compared with last year', async () => {
  await page.goto(sheet);
  await page.getByRole('link', { name: /^昨年度と比べる/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '昨年度との比較' })).toBeFocused();
  await expect(page.locator('del').first()).toBeVisible();
  await expect(page.locator('ins').first()).toBeVisible();
  await expect(page.getByText('今回新しく記載').first()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'carry-compare');
  await picture(page, 'carry-compare');
});
