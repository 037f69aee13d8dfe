import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

// Its snapshots of every step would double the time; the pictures say more.
test.use({ trace: 'off' });

const NAME = 'shared/data/aomori-r7-torikumi.tsv.txt';

/** The real table lies beside the checkout or a folder above it, or where REAL_TABLE says; the repository has it not. */
function realTable(): string | undefined {
  const named = process.env.REAL_TABLE;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  for (let folder = resolve(import.meta.dirname, '..'); ; folder = dirname(folder)) {
    if (existsSync(join(folder, NAME))) return join(folder, NAME);
    if (folder === dirname(folder)) return undefined;
  }
}

const THEMES: Record<string, string[]> = {
  '長時間労働の抑制、年次有給休暇の取得促進等のワーク・ライフ・バランスの推進': [
    '長時間労働の削減や生産性の向上についての取組',
    '男性の育児休業の取得促進についての取組',
  ],
  '非正規雇用労働者の正社員転換・待遇の改善': [
    '正社員就職及び非正規雇用労働者の正社員転換についての取組',
    '正規雇用労働者と非正規雇用労働者との間の不合理な待遇差の解消についての取組',
  ],
  女性の職業生活における活躍推進: [
    '働きたいすべての人が、仕事と子育て・介護などのライフイベントに関わらず働き続けられるようにするための取組',
    '能力開発やキャリア形成の機会を得ながらその能力を十分に発揮できるようにするための取組',
  ],
  '中小企業・小規模事業者に対する支援': ['各種助成金の周知についての取組', '人材確保支援についての取組'],
  その他魅力ある職場づくり推進のために必要な事項: [],
};

/** By the label of their category; the six other bodies of the table are not on the council's list yet. */
const MEMBERS: Record<string, string[]> = {
  '': ['青森労働局', '青森県', '東北経済産業局'],
  使用者団体: ['青森県経営者協会', '青森県商工会議所連合会'],
  労働団体: [],
  金融機関: [],
  関係機関: [
    '高齢・障害・求職者雇用支援機構青森支部',
    '青森産業保健総合支援センター',
    '青森働き方改革推進支援センター',
    '東北税理士会青森県支部連合会',
  ],
};

/** A council of its own for every run, with the person as its secretariat. */
async function council(request: APIRequestContext, slug: string): Promise<string> {
  const post = async (path: string, data: object): Promise<string> => {
    const answer = await request.post(`/api/v1/${path}`, { data, headers: { 'X-Torikumi-Request': '1' } });
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201);
    return (await answer.json()).id;
  };
  const name = 'あおもり魅力ある職場づくり推進協議会';
  const council_id = await post('councils', {
    slug,
    name,
    table_title: '取組状況表',
    legend: '※赤字は主な支援策、青字は主な支援機関です。',
    initiative_label: '①実施されている取組内容（結果）',
    challenge_label: '②把握されている県内企業の抱えている課題等',
    initiative_nothing_text: '取組事項無し',
    challenge_nothing_text: '取組事項無し',
  });
  const me = await (await request.get('/api/v1/me')).json();
  await post('memberships', { sub: me.sub, role: 'SECRETARIAT', council_id, name: me.name });
  let position = 0;
  for (const [index, [label, names]] of Object.entries(MEMBERS).entries()) {
    const id = await post('categories', {
      council_id,
      position: index + 1,
      name: label || '行政機関',
      printed_label: label,
    });
    for (const member of names) {
      await post('members', { council_id, category: { id }, name: member, position: ++position });
    }
  }
  for (const [index, [theme, measures]] of Object.entries(THEMES).entries()) {
    const theme_id = await post('themes', { council_id, number: index + 1, name: theme });
    for (const [at, measure] of measures.entries()) {
      await post('response_measures', { theme_id, position: at + 1, name: measure });
    }
  }
  return name;
}

async function openRound(page: Page, slug: string): Promise<void> {
  await page.goto(`/councils/${slug}`);
  await page.getByRole('link', { name: '新しい調査を準備する' }).click();
  await page.getByLabel('年度（西暦）').fill('2025');
  await page.getByLabel('対象期間の始まり').fill('2024-04-01');
  await page.getByLabel('対象期間の印刷表記').fill('令和6年度以降');
  await page.getByLabel('提出期限').fill('2199-12-12');
  await page.getByRole('button', { name: '準備を始める' }).click();
  await page.getByRole('button', { name: '回答の受付を始める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '回答の受付を始める' }).click();
  await expect(page.getByRole('table', { name: '進み具合' })).toBeVisible();
}

/** Every step of the import, at both widths and for a screen reader. */
async function look(page: Page, step: string): Promise<void> {
  await expectAccessible(page);
  await shoot(page, `import-real-${step}`);
}

async function upload(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: '過去の表を取り込む' }).click();
  await ready(page);
  await look(page, '1-upload');
  await page.getByLabel('ファイル').setInputFiles(file);
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('取込の案の確認');
}

async function confirmBlocks(page: Page): Promise<void> {
  await expect(page.getByText('構成員15者分のまとまりと')).toContainText('表の見出しは11か所');
  await expect(page.getByText('9のまとまりは登録済の構成員のもの')).toContainText(
    '残り6は、だれのものか分かりません',
  );
  const blocks = page.getByRole('group', { name: /^まとまり \d/ });
  await expect(blocks).toHaveCount(15);
  // The first body that the table does not name: read, named, and confirmed by itself.
  const nameless = blocks.nth(5);
  await nameless.getByText(/^記載を見る/).click();
  await nameless.getByLabel('だれの記載にするか').selectOption({ label: '新しい構成員を作る' });
  await nameless.getByLabel('新しい構成員の名称').fill('構成員（名称未確認）その1');
  await look(page, '2-review');
  await nameless.getByLabel('この判断でよいことを確認しました').check();
  await expect(nameless.getByText('構成員（名称未確認）その1（新しい構成員）')).toBeVisible();
  await page
    .getByRole('button', { name: 'まだ確認していない14のまとまりを、まとめて確認する' })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row')).toHaveCount(15);
  await expectAccessible(page, 'dialog');
  await shoot(page, 'import-real-3-confirm', false);
  await dialog.getByRole('button', { name: 'このとおりで確認済にする' }).click();
  await expect(page.getByText('15のうち15を確認済')).toBeVisible();
}

async function placeTheRest(page: Page): Promise<void> {
  await expect(page.getByText(/^行き先の決まっていない文字が、あと\d+文字あります/)).toBeVisible();
  const button = page.getByRole('button', { name: '同じ行の欄と同じ文章の繰り返し（1件）を除く' });
  await button.click();
  await expect(page.getByLabel('理由', { exact: true })).toHaveValue('同じ行の欄と同じ文章の繰り返しのため');
  await expect(page.getByText('すべての文字の行き先が決まっています。')).toBeVisible();
  await expect(page.getByText('いま確定すると、')).toContainText('0の欄は、すでに同じ内容です');
  await look(page, '4-decided');
}

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: '取込を確定する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('取込の結果');
  await expect(page.getByText('新しく作った構成員 6')).toBeVisible();
  await look(page, '5-applied');
  await page.getByRole('link', { name: '調査の画面で、提出をまとめて確認済にする' }).click();
  await expect(page.getByText('15構成員のうち15を表示')).toBeVisible();
}

async function acceptAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '未確認の提出をまとめて確認済にする' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('過去の表からの取込のため');
  await dialog.getByRole('button', { name: '未確認の提出をまとめて確認済にする' }).click();
  await expect(page.getByRole('list', { name: '件数' })).toContainText('事務局確認済 15件');
  await look(page, '6-accepted');
}

async function publish(page: Page): Promise<string> {
  await page.getByRole('link', { name: '表を見る（プレビュー）' }).click();
  await expect(page.getByRole('rowheader', { name: '青森労働局' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(16);
  await look(page, '7-preview');
  const round = page.url().replace(/\/preview$/, '');
  await page.goto(round);
  await page.getByRole('button', { name: '受付を締め切る' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '受付を締め切る' }).click();
  await expect(page.getByRole('button', { name: '受付を再開する' })).toBeVisible();
  await page.goto(`${round}/publish`);
  await page.getByLabel('版の種類').selectOption('PUBLISHED');
  await page.getByRole('button', { name: '版を作成する' }).click();
  await page.waitForURL(/\/editions\//, { timeout: 30_000 });
  return new URL(page.url()).pathname;
}

/** Two million bytes would be a picture of the table, a few thousand an empty one. */
async function download(page: Page, format: 'pdf' | 'xlsx', start: string): Promise<void> {
  const href = await page.locator(`a[href$="/table.${format}"]`).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  const body = await answer.body();
  expect(body.subarray(0, start.length).toString('latin1')).toBe(start);
  expect(body.length).toBeGreaterThan(20_000);
  expect(body.length).toBeLessThan(2_000_000);
}

test('the real table goes from its file to a published edition', async ({ browser }) => {
  const file = realTable();
  test.skip(!file, `実物の表がありません / the real table is not beside the checkout: ${NAME}`);
  test.setTimeout(240_000);
  const [desk, page] = await personAt(browser, 'admin', '/no-membership');
  const slug = `aomori-${Date.now()}`;
  await council(desk.request, slug);
  await test.step('prepare', () => openRound(page, slug));
  await test.step('upload', () => upload(page, file ?? ''));
  await test.step('confirm', () => confirmBlocks(page));
  await test.step('place the rest', () => placeTheRest(page));
  await test.step('apply', () => apply(page));
  await test.step('accept', () => acceptAll(page));
  const edition = await test.step('publish', () => publish(page));
  await desk.close();

  const anybody = await browser.newContext();
  const reader = await anybody.newPage();
  await reader.goto(edition);
  await expect(reader.getByRole('rowheader', { name: '青森労働局' })).toBeVisible({ timeout: 40_000 });
  await expect(reader.getByRole('rowheader')).toHaveCount(16);
  await look(reader, '8-published');
  await download(reader, 'pdf', '%PDF');
  await download(reader, 'xlsx', 'PK');
  await anybody.close();
});
