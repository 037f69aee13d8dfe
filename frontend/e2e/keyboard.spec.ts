import { expect, test } from '@playwright/test';
import { openRound, personAt, ready, tabTo } from './support';

const name = `鍵盤の調査 ${Date.now()}`;
const year = 2030 + (Math.floor(Date.now() / 1000) % 170);

test('a member writes, checks, submits and withdraws without a mouse', async ({ browser }) => {
  const [deskContext, desk] = await personAt(browser, 'secretariat', '/');
  const [editorContext, page] = await personAt(browser, 'editor');
  await openRound(desk, { name, year });
  await deskContext.close();

  await page.goto('/my');
  await ready(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /本文へ/ });
  await expect(skip).toBeFocused();
  const sheet = page.getByRole('table', { name: new RegExp(name) });
  await tabTo(page, sheet.getByRole('link', { name: /開く\s*（テーマ1 ①）/ }));
  await page.keyboard.press('Enter');
  await ready(page);
  await tabTo(page, page.getByRole('button', { name: '記載事項を追加' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^本文/ })).toBeFocused();
  await page.keyboard.insertText('相談会を3回開いた。');
  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-phase=saved]')).toContainText('に保存しました');
  await tabTo(page, page.getByRole('button', { name: '記入済にする' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('この欄は「記入済」です。')).toBeVisible();

  // From the foot of the page the Tab key goes round to the way back at its head.
  await tabTo(page, page.getByRole('link', { name: new RegExp(name) }).first());
  await page.keyboard.press('Enter');
  await ready(page);
  await tabTo(page, page.getByRole('link', { name: '提出前の確認へ進む' }));
  await page.keyboard.press('Enter');
  await ready(page);
  await tabTo(page, page.getByRole('button', { name: '提出する' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('button', { name: '提出する' }));
  await page.keyboard.press('Enter');
  const withdraw = page.getByRole('button', { name: '提出を取り下げる' });
  await tabTo(page, withdraw);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '提出する' })).toBeVisible();
  await editorContext.close();
});
