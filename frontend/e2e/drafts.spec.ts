import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, personAt, picture, ready, section, send, shoot } from './support';

/** A council of its own, where one person is the secretariat and writes for the first member; given up at the end. */
const slug = `drafts-${Date.now()}`;
let context: BrowserContext;
let page: Page;
let round: string;
const memberships: string[] = [];

test.describe.configure({ mode: 'serial' });

async function post(path: string, data: object): Promise<string> {
  return (await (await send(page, 'POST', path, data)).json()).id;
}

const etagOf = async (path: string) => (await page.request.get(`/api/v1${path}`)).headers().etag;

async function step(path: string, name: string): Promise<void> {
  await send(page, 'POST', `${path}/${name}`, {}, await etagOf(path));
}

test.beforeAll(async ({ browser }) => {
  [context, page] = await personAt(browser, 'admin', '/');
  const { request } = context;
  const council_id = await post('/councils', {
    slug,
    name: 'さざなみ魅力ある職場づくり推進協議会',
    table_title: '取組状況表',
    initiative_label: '①取組内容',
    challenge_label: '②課題',
    initiative_nothing_text: '取組事項無し',
    challenge_nothing_text: '把握事項無し',
  });
  const me = await (await request.get('/api/v1/me')).json();
  const join = async (more: object) =>
    memberships.push(await post('/memberships', { sub: me.sub, name: me.name, ...more }));
  await join({ role: 'SECRETARIAT', council_id });
  await post('/themes', { council_id, number: 1, name: '人材の確保' });
  const first = await post('/members', { council_id, name: 'さざなみ労働局', position: 1 });
  await post('/members', { council_id, name: 'さざなみ県商工会', position: 2 });
  await join({ role: 'EDITOR', council_id, member_id: first });
  round = await post('/rounds', {
    council_id,
    fiscal_year: 2025,
    period_from: '2024-04-01',
    due_on: inDays(40),
  });
  await step(`/rounds/${round}`, 'open');
  const { results } = await (await request.get(`/api/v1/submissions?round=${round}&member=${first}`)).json();
  const [{ id }] = results;
  await post(`/submissions/${id}/entries`, {
    theme: 1,
    kind: 'INITIATIVE',
    text: '合同就職面接会を4回開き、延べ210人が参加しました。',
  });
  await step(`/submissions/${id}`, 'submit');
  await step(`/submissions/${id}`, 'accept');
});

test.afterAll(async () => {
  for (const id of memberships.reverse()) {
    const path = `/memberships/${id}`;
    await send(page, 'DELETE', path, undefined, await etagOf(path));
  }
  await context.close();
});

test('the secretariat compiles a draft and sends it round', async () => {
  await page.goto(`/councils/${slug}/rounds/${round}`);
  await page.getByRole('link', { name: '案と最終確認', exact: true }).click();
  await ready(page);
  await page.getByLabel('資料番号').fill('資料1');
  await page.getByRole('button', { name: '案を作る' }).click();
  await expect(page.getByText('確認済の提出がない構成員があります')).toBeVisible();
  await page.getByLabel('上の構成員の欄が空欄になることを確認しました').check();
  await page.getByRole('button', { name: '案を作る' }).click();
  await expect(page.getByRole('heading', { name: /第1版（案）/ })).toBeVisible();
  await page.getByRole('button', { name: '最終確認を依頼する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '最終確認を依頼する' }).click();
  await expect(dialog.getByText('「回答の期限」を入力してください。')).toBeVisible();
  await dialog.getByLabel('回答の期限').fill(inDays(20));
  await dialog.getByLabel('構成員へのお知らせ').fill('件数と日付を確かめてください。');
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: '最終確認を依頼する' }).click();
  await expect(page.getByText('修正なし 0、修正あり 0、未回答 2')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'drafts');
});

test('a member looks at its rows and asks for a change', async () => {
  await page.goto('/my');
  await page.getByRole('link', { name: '案を確認して回答する' }).click();
  await ready(page);
  await expect(page.getByText('件数と日付を確かめてください。')).toBeVisible();
  await expect(page.getByText('合同就職面接会を4回開き')).toBeVisible();
  await page.getByRole('button', { name: '回答する' }).click();
  await expect(page.getByText('「修正なし」か「修正あり」を選んでください。')).toBeVisible();
  await page.getByLabel('修正あり').check();
  await page.getByRole('button', { name: '回答する' }).click();
  await expect(page.getByText('修正する箇所と内容を入力してください。')).toBeVisible();
  await page.reload();
  await page.getByLabel('修正あり').check();
  await page.getByRole('textbox', { name: /^修正する箇所と内容/ }).fill('テーマ1①の「4回」は「5回」です。');
  await expectAccessible(page);
  await shoot(page, 'last-check');
  await picture(page.locator('main'), 'last-check');
  await page.getByRole('button', { name: '回答する' }).click();
  await expect(page.getByText('回答しました。期限までは変えられます。')).toBeVisible();
});

test('the secretariat records what the other member said, and hands the meeting edition out', async () => {
  await page.goto(`/councils/${slug}/rounds/${round}/drafts`);
  await expect(page.getByRole('row', { name: /さざなみ労働局/ })).toContainText('「4回」は「5回」です。');
  await page.getByRole('button', { name: 'さざなみ県商工会の回答を記録する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('修正なし').check();
  await dialog.getByRole('button', { name: '回答を記録する' }).click();
  await expect(page.getByRole('row', { name: /さざなみ県商工会/ })).toContainText('代理入力');
  await picture(section(page, '作成した案・会議配付版'), 'drafts');
  await expect(page.getByText('修正なし 1、修正あり 1、未回答 0')).toBeVisible();
  await page.getByRole('button', { name: '会議配付版を作る' }).click();
  await dialog.getByLabel('資料番号').fill('資料1');
  await dialog.getByRole('button', { name: '会議配付版を作る' }).click();
  await dialog.getByLabel('上の構成員の欄が空欄になることを確認しました').check();
  await dialog.getByRole('button', { name: '会議配付版を作る' }).click();
  await expect(page.getByRole('heading', { name: /第2版（会議配付版）/ })).toBeVisible();
  await page.getByRole('button', { name: 'この版の後の変更を調べる' }).click();
  await expect(page.getByText('この版の後に変わった内容はありません。')).toBeVisible();
  await page.getByRole('link', { name: 'この版から公表する' }).click();
  await ready(page);
  await expect(page.getByLabel('もとにする内容')).toHaveValue(/[0-9a-f-]{36}/);
});

test('the history tells who changed what, and a filter finds it', async () => {
  await page.goto(`/councils/${slug}`);
  await page.getByRole('link', { name: '操作履歴', exact: true }).click();
  await ready(page);
  await page.getByLabel('検索する言葉').fill('5回');
  await page.getByRole('button', { name: '絞り込む' }).click();
  await expect(page).toHaveURL(/q=5/);
  const lines = page
    .getByRole('listitem')
    .filter({ hasText: '最終確認' })
    .filter({ has: page.locator('summary') });
  await expect(lines).toHaveCount(1);
  await lines.locator('summary').click();
  await expect(lines.getByText('「4回」は「5回」です。')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'audit');
  await picture(page.locator('main'), 'audit');
});

test('master data comes back from a file with the difference shown first', async () => {
  await page.goto(`/councils/${slug}/members`);
  await page.getByRole('link', { name: 'CSVで取り出す・変更する' }).click();
  await ready(page);
  const url = await page.getByRole('link', { name: '現在の登録内容をCSVで取り出す' }).getAttribute('href');
  const file = await (await context.request.get(url ?? '')).text();
  await page.getByLabel('直したCSVファイル').setInputFiles({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `${file.replace('さざなみ県商工会', 'さざなみ県商工会連合会')},3,さざなみ県信用保証協会,,,,\r\n`,
    ),
  });
  await page.getByRole('button', { name: '差分を表示する' }).click();
  await expect(page.getByText('追加 1件、変更 1件、変更なし 1件、誤り 0件')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'master-file');
  await picture(page.locator('main'), 'master-file');
  await page.getByRole('button', { name: 'この内容で登録する' }).click();
  await page.goto(`/councils/${slug}/members`);
  await expect(page.getByRole('row', { name: /さざなみ県商工会連合会/ })).toContainText(
    '旧名称：さざなみ県商工会',
  );
});

test('two organisations that are one become one, and the other is ended', async () => {
  const name = `試験の団体${Date.now()}`;
  for (const each of [`${name}あ`, `${name}い`]) await post('/organizations', { name: each });
  await page.goto(`/system/organizations?q=${name}`);
  await ready(page);
  await page.getByRole('button', { name: `${name}あを編集` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^法人番号/).fill('1234567890123');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${name}あ`) })).toContainText(
    '検査数字が合いません',
  );
  await page.getByRole('button', { name: `${name}あをほかの機関に統合する` }).click();
  await dialog.getByLabel(/^統合先/).selectOption({ label: `${name}い` });
  await expectAccessible(page, 'dialog');
  await dialog.getByRole('button', { name: 'ほかの機関に統合する' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${name}あ`) })).toContainText('統合済');
  await expectAccessible(page);
  await shoot(page, 'organizations');
});
