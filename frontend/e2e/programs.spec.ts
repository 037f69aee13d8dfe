import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, section, send, shoot, tabTo } from './support';

const COUNCIL = 'komorebi';

const jgrants = {
  result: [
    {
      id: 'a0W000000000e2e001',
      name: 'S-00009001',
      title: 'こもれび販路開拓補助金',
      subsidy_catch_phrase: '小さな会社の販路を広げる',
      detail: '<p>展示会への出展などの経費の一部を補助します。</p>',
      target_area_search: '全国',
      subsidy_max_limit: 500000,
      acceptance_start_datetime: '2025-04-01T00:00:00.000Z',
      acceptance_end_datetime: '2025-09-30T08:00:00.000Z',
      target_number_of_employees: '20名以下',
    },
  ],
};

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/councils/${COUNCIL}/programs?q=${encodeURIComponent(name)}`);
  await page
    .getByRole('link', { name: new RegExp(`^編集.*${name}`) })
    .first()
    .click();
  await ready(page);
}

test('the public page of a programme says whether it can be used, and where it is mentioned', async ({
  page,
}) => {
  await page.goto('/programs');
  await page.getByLabel('名称で探す').fill('業務改善');
  await page.getByRole('button', { name: '絞り込む' }).click();
  await expectAccessible(page);
  await shoot(page, 'programs');
  await page
    .getByRole('link', { name: /^業務改善助成金/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: '業務改善助成金' })).toBeVisible();
  await ready(page);
  await expect(section(page, '要点').getByText('不明（公式ページで確認）').first()).toBeVisible();
  await expect(
    section(page, '取組状況表での記載')
      .getByRole('link', { name: /の表を見る$/ })
      .first(),
  ).toBeVisible();
  await expect(page.locator('mark', { hasText: '業務改善助成金' }).first()).toBeVisible();
  // the data block is neither refused nor run
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'GovernmentService', name: '業務改善助成金' });
  await expectAccessible(page);
  await shoot(page, 'program');
  await picture(page, 'program-public');
});

test('a secretariat keeps its own programmes, by keyboard too', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'secretariat', `/councils/${COUNCIL}/programs`);
  await ready(page);
  await expectAccessible(page);
  await shoot(page, 'programs-desk');
  await picture(page, 'programs-desk');

  // add, first wrongly
  await page.getByRole('link', { name: '追加する' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('link', { name: '「名称」を入力してください。' })).toBeVisible();
  await page.getByRole('textbox', { name: /^名称/ }).fill('こもれび設備支援補助金');
  await page.getByRole('textbox', { name: /^公式ページ/ }).fill('javascript:alert(1)');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('link', { name: /^公式ページのアドレス: / })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: /^公式ページ/ }).fill('https://example.jp/komorebi');
  await page.getByRole('textbox', { name: /^対象/ }).fill('県内の中小企業');
  await page.getByRole('button', { name: '別名を追加' }).click();
  await page.getByRole('textbox', { name: /^別名/ }).fill('設備支援補助金');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('こもれび設備支援補助金');
  await shoot(page, 'program-edit');
  await picture(page, 'program-edit');

  // rename: the former name stays
  const name = page.getByRole('textbox', { name: /^名称/ });
  await tabTo(page, name);
  await name.fill('こもれび設備更新補助金');
  await expect(page.getByRole('checkbox', { name: /前の名称「こもれび設備支援補助金」/ })).toBeChecked();
  await picture(page, 'program-rename');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('こもれび設備更新補助金');

  // end it
  await page.getByRole('button', { name: '終了する' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^終了日/)
    .fill('2025-03-31');
  await page.getByRole('button', { name: '終了日を保存する' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: '公開ページ' }).click();
  await expect(page.getByText('この制度は令和7年3月31日で終了しました。')).toBeVisible();
  await expect(page.getByText(/以前の名称: こもれび設備支援補助金/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'program-ended');
  await context.close();
});

test('two that are the same become one, after saying what will happen', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'secretariat', `/councils/${COUNCIL}/programs`);
  const council = (await (await page.request.get(`/api/v1/councils/${COUNCIL}`)).json()).id;
  for (const name of ['こもれび省エネ補助金', 'こもれび省エネルギー補助金']) {
    const body = { kind: 'SUPPORT_PROGRAM', type: 'SUBSIDY', name, council_id: council };
    await send(page, 'POST', '/programs', body);
  }
  await open(page, 'こもれび省エネ補助金');
  await page.getByRole('button', { name: 'ほかの支援策に統合する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^統合先/).selectOption({ label: 'こもれび省エネルギー補助金' });
  await expect(dialog.getByText('統合先の別名になる名称: こもれび省エネ補助金')).toBeVisible();
  await expectAccessible(page, 'dialog');
  await picture(dialog, 'program-merge');
  await dialog.getByRole('button', { name: '統合する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('こもれび省エネルギー補助金');
  await page.goto(`/programs?q=${encodeURIComponent('こもれび省エネ補助金')}`);
  await expect(page.getByRole('link', { name: /^こもれび省エネルギー補助金/ }).first()).toBeVisible();
  await context.close();
});

test('a file of jGrants becomes proposals that a person decides', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'secretariat', `/councils/${COUNCIL}/programs/proposals`);
  const file = (text: string) => ({
    name: 'jgrants.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('ファイル', { exact: true }).setInputFiles(file('{"result": [{"id": '));
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByText(/JSONが1行目.*文字目で壊れています/).first()).toBeVisible();
  await page.getByLabel('ファイル', { exact: true }).setInputFiles(file(JSON.stringify(jgrants)));
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByText('新しい候補: 1件')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'program-proposals');
  await picture(page, 'program-proposals');
  await page.getByRole('button', { name: '「こもれび販路開拓補助金」を取り入れる' }).click();
  await expect(page.getByText('決めていない候補はありません。')).toBeVisible();
  await page.goto(`/programs?q=${encodeURIComponent('こもれび販路開拓')}`);
  await page.getByRole('link', { name: /^こもれび販路開拓補助金/ }).click();
  await expect(page.getByText('受付は令和7年9月30日で終了しました。')).toBeVisible();
  await expect(page.getByText('最大500,000円')).toBeVisible();
  await shoot(page, 'program-from-file');
  await context.close();
});

test('the system administrator keeps what is nationwide', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'admin', '/system/programs');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: '支援策・支援機関（全国共通）' })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'programs-system');
  await context.close();
});
