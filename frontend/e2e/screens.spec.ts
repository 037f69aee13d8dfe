import { expect, test } from '@playwright/test';
import { editionOf, expectAccessible, personAt, ready, shoot, tabTo } from './support';

// Its snapshots of every step would double the time; the pictures say more.
test.use({ trace: 'off' });

test('the public screens, in both languages', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await shoot(page, 'top');
  const edition = page.locator(`a[href="${await editionOf(page, 2024)}"]`);
  // Other tests may have published a newer year; this one is then folded away below it.
  for (const folded of await page.locator('details', { has: edition }).all())
    await folded.locator('summary').click();
  await edition.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await shoot(page, 'edition');
  await page.goto(`${page.url()}?view=list`);
  await expectAccessible(page);
  await page.goto('/programs');
  await expectAccessible(page);
  await shoot(page, 'programs');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support measures and institutions');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  await page.goto('/no-such-page');
  await expectAccessible(page);
  await page.goto('/my');
  await expectAccessible(page);
  await shoot(page, 'sign-in-needed');
});

test('the sign-in page', async ({ page }) => {
  await page.goto('/auth/login?return_to=/my');
  await expect(page).toHaveTitle('取組状況表にサインイン');
  await page.locator('#username').fill('nobody');
  await page.locator('#password').fill('wrong');
  await page.locator('#kc-login').click();
  await expect(page.getByText('ユーザー名（メールアドレス）またはパスワードが違います。')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'sign-in');
});

test('the member’s screens', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'editor');
  await expectAccessible(page);
  await shoot(page, 'my');
  await page.screenshot({ path: 'test-results/guide/sheet.png' });
  await page
    .getByRole('table')
    .first()
    .getByRole('link', { name: /開く\s*（テーマ1 ①）/ })
    .click();
  await ready(page);
  await expectAccessible(page);
  await shoot(page, 'cell');
  await page.goto(page.url().replace(/\/1\/initiative$/, '/check'));
  await expectAccessible(page);
  await shoot(page, 'check');
  await context.close();
});

test('the secretariat’s screens', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'secretariat', '/');
  await page.getByRole('link', { name: /^事務局：/ }).click();
  await expectAccessible(page);
  await shoot(page, 'council');
  const council = page.url();
  await page.getByRole('link', { name: '令和7年度の調査' }).click();
  await expectAccessible(page);
  await shoot(page, 'round');
  const round = page.url();
  await page.getByRole('table').getByRole('link').first().click();
  await expectAccessible(page);
  await shoot(page, 'review');
  for (const part of ['settings', 'import']) {
    await page.goto(`${round}/${part}`);
    await expectAccessible(page);
    await shoot(page, `round-${part}`);
  }
  for (const part of ['members', 'themes', 'categories', 'programs', 'people']) {
    await page.goto(`${council}/${part}`);
    await expectAccessible(page);
    await shoot(page, `master-${part}`);
  }
  await context.close();
});

test('somebody without this council’s desk learns that there is nothing for them', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'viewer');
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: /^事務局：/ })).toHaveCount(0);
  await context.close();
});

test('a keyboard alone reaches the content and the filters', async ({ page }) => {
  await page.goto('/programs');
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByLabel('名称で探す'));
  await page.keyboard.type('業務');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=/);
});
