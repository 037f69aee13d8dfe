import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, section, shoot } from './support';

const mails = process.env.E2E_MAIL_URL ?? 'http://localhost:8025';

/** The mails of the demo's open round, as the secretariat sees them. What is set here is set back. */
let context: BrowserContext;
let page: Page;
let mail: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  [context, page] = await personAt(browser, 'secretariat');
  await page
    .getByRole('link', { name: /^事務局：/ })
    .first()
    .click();
  await page.getByRole('link', { name: '令和7年度の調査' }).click();
  await page.getByRole('link', { name: '通知（メール）' }).click();
  await ready(page);
  mail = new URL(page.url()).pathname;
});

test.afterAll(() => context.close());

test('letter and plan of reminders are kept', async () => {
  await page.goto(mail);
  await ready(page);
  await page.getByLabel('文書番号').fill('見本協第12号');
  await page.getByLabel(/^期限からの日数/).fill('明日');
  await page.getByRole('button', { name: '日を追加' }).click();
  await expect(page.getByText(/-60から60までの整数/)).toBeVisible();
  await page.getByLabel(/^期限からの日数/).fill('-5');
  await page.getByRole('button', { name: '日を追加' }).click();
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText('通知の設定を保存しました。')).toBeVisible();
  const letter = page.locator('input[type=file]').first();
  await letter.setInputFiles({ name: '依頼文.pdf', mimeType: 'text/plain', buffer: Buffer.from('no pdf') });
  await page.getByRole('button', { name: '依頼文を登録' }).click();
  await expect(page.getByText(/PDFのファイルではありません/).first()).toBeVisible();
  await letter.setInputFiles({
    name: '依頼文.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n'),
  });
  await page.getByRole('button', { name: '依頼文を登録' }).click();
  await expect(page.getByRole('link', { name: '依頼文.pdf（1 KB）' })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'mail');
  await picture(section(page, '添付するPDF'), 'mail');
  await page.getByRole('button', { name: '依頼文を外す' }).click();
  await expect(page.getByRole('link', { name: '依頼文.pdf（1 KB）' })).toBeHidden();
  await page.getByRole('button', { name: '5日前の催促をやめる' }).click();
  await page.getByLabel('文書番号').fill('');
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText('5日前')).toBeHidden();
});

test('a reminder by hand: the list first, then the mail, then the log with its text', async ({ request }) => {
  await page.goto(mail);
  await page.getByRole('button', { name: '催促のメールを送る' }).click();
  const dialog = page.getByRole('dialog');
  const editor = dialog.getByRole('row').filter({ hasText: 'editor@example.jp' });
  await expect(editor).toBeVisible();
  await expect(dialog.getByText(/^文面（/)).toBeVisible();
  await expectAccessible(page, 'dialog');
  await shoot(page, 'mail-reminder', false);
  await picture(dialog, 'mail-reminder', 1280, 1255);
  for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
  await expect(dialog.getByText('送る相手を選んでください。')).toBeVisible();
  await editor.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: '1構成員に送る' }).click();
  await expect(page.getByText(/通を送信に回しました/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'editor@example.jp' }).first();
  await expect(async () => {
    await page.reload();
    await expect(row).toContainText('送信済', { timeout: 2000 });
  }).toPass();
  await row.getByRole('button', { name: /^催促（.*）を開く/ }).click();
  await expect(page.getByRole('dialog').getByText('【', { exact: false }).first()).toContainText(
    '提出期限のお知らせ',
  );
  await expectAccessible(page, 'dialog');
  await shoot(page, 'mail-sent', false);
  const caught = await (await request.get(`${mails}/messages`)).json();
  expect(
    caught.some(
      (one: { to: string; subject: string }) =>
        /editor@example.jp/.test(one.to) && /提出期限/.test(one.subject),
    ),
  ).toBe(true);
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click();
});

test('a wording is tried, kept and given up again', async () => {
  await page.goto(mail);
  await page.getByRole('link', { name: '通知の文面' }).click();
  await ready(page);
  await page.getByLabel('通知の種類').selectOption('ACCEPTED');
  await page.getByLabel(/^件名/).fill('{member}の回答を拝見しました {unknown}');
  await page.getByRole('button', { name: '実際の内容で確かめる' }).click();
  await expect(page.getByText(/「\{unknown\}」という差込み項目/).first()).toBeVisible();
  await page.getByLabel(/^件名/).fill('{member}の回答を拝見しました');
  await page.getByRole('textbox', { name: /^本文/ }).press('Control+End');
  await page.getByRole('button', { name: '連絡先 {contact}' }).click();
  await page.getByRole('button', { name: '実際の内容で確かめる' }).click();
  await expect(page.getByText(/^.+の回答を拝見しました$/)).toBeVisible();
  await page.getByRole('button', { name: '文面を保存' }).click();
  await expect(page.getByText('この協議会の文面', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'mail-wording');
  await picture(page.locator('main'), 'mail-wording');
  await page.getByRole('button', { name: '標準の文面に戻す' }).click();
  await expect(page.getByText('標準の文面', { exact: true })).toBeVisible();
});

test('everybody chooses the digest for themselves', async () => {
  await page.goto('/my');
  await ready(page);
  await page.getByLabel(/1日1通/).check();
  await page.getByRole('button', { name: '受け取り方を保存' }).click();
  await expect(page.getByText('メールの受け取り方を保存しました。')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/1日1通/).uncheck();
  await page.getByRole('button', { name: '受け取り方を保存' }).click();
});
