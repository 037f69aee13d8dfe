import { type APIResponse, type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  inDays,
  openRound,
  personAt,
  picture,
  ready,
  section,
  send,
  shoot,
} from './support';

/** Reviewing in a round of its own: talk, return, writing on behalf, minor corrections. */
const year = 2030 + (Math.floor(Date.now() / 1000) % 160);
const roundName = '令和8年度';

let contexts: BrowserContext[] = [];
let desk: Page;
let editor: Page;
let round: string;
let submission: string;
let review: string;

test.describe.configure({ mode: 'serial' });

const etagOf = (answer: APIResponse) => answer.headers().etag;

async function step(page: Page, name: string, data: unknown = {}) {
  const now = await page.request.get(`/api/v1/submissions/${submission}`);
  await send(page, 'POST', `/submissions/${submission}/${name}`, data, etagOf(now));
}

test.beforeAll(async ({ browser }) => {
  const [deskContext, deskPage] = await personAt(browser, 'secretariat', '/');
  const [editorContext, editorPage] = await personAt(browser, 'editor');
  contexts = [deskContext, editorContext];
  desk = deskPage;
  editor = editorPage;
  const own = await openRound(desk, { name: roundName, year, due: inDays(30) });
  round = own.id;
  const parts = await (await editor.request.get(`/api/v1/submissions?round=${round}`)).json();
  submission = parts.results[0].id;
  review = `${own.path}/submissions/${submission}`;
  for (const [kind, text] of [
    ['INITIATIVE', '人財育成の説明会を3回開催した。'],
    ['CHALLENGE', '人財の確保が難しいとの声がある。'],
  ]) {
    await send(editor, 'POST', `/submissions/${submission}/entries`, { theme: 1, kind, text });
  }
  await step(editor, 'submit');
});

test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
});

test('the reviewer reads a cell beside others and talks to the member, or among the secretariat', async () => {
  await desk.goto(`${review}/1/initiative`);
  await ready(desk);
  await expect(desk.getByText('初めての提出のため、前回の提出はありません。')).toBeVisible();
  await desk.getByRole('button', { name: '昨年度' }).click();
  await expect(desk.getByRole('heading', { level: 2, name: '昨年度' })).toBeVisible();
  await desk.getByRole('button', { name: 'ほかの構成員' }).click();
  await expect(desk).toHaveURL(/beside=members/);
  await expect(desk.getByRole('heading', { level: 3 }).filter({ hasText: '未提出' }).first()).toBeVisible();
  const say = async (audience: string, text: string) => {
    await desk.getByRole('button', { name: 'コメントを書く' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('誰に見せるか').selectOption(audience);
    await dialog.getByLabel('対象').selectOption({ index: 1 });
    await dialog.getByRole('textbox', { name: /^コメント/ }).fill(text);
    await dialog.getByRole('button', { name: 'コメントを登録' }).click();
    await expect(desk.getByRole('article').filter({ hasText: text })).toBeVisible();
  };
  await say('MEMBER', 'いつ開催したものですか。');
  await say('SECRETARIAT', '昨年と回数が違う。');
  await expectAccessible(desk);
  await shoot(desk, 'review-beside');
  await picture(section(desk, 'コメント'), 'review-comments');
});

test('the member sees what is meant for it alone, and answers; the reviewer settles it', async () => {
  await editor.goto(`/submissions/${submission}`);
  await ready(editor);
  await editor.getByRole('link', { name: 'テーマ1 ①', exact: true }).click();
  await ready(editor);
  await expect(editor.getByText('昨年と回数が違う。')).toHaveCount(0);
  const talk = editor.getByRole('article').filter({ hasText: 'いつ開催したものですか。' });
  await talk.getByRole('button', { name: '回答する' }).click();
  await talk.getByRole('textbox', { name: /^回答/ }).fill('9月と10月です。');
  await expectAccessible(editor);
  await talk.getByRole('button', { name: '回答する' }).click();
  await expect(talk.getByText('9月と10月です。')).toBeVisible();
  await shoot(editor, 'review-answer');
  await desk.reload();
  const seen = desk.getByRole('article').filter({ hasText: '9月と10月です。' });
  await seen.getByRole('button', { name: '解決済にする' }).click();
  await expect(seen.getByRole('button', { name: '未解決に戻す' })).toBeVisible();
  await desk.goto(review);
  await expect(desk.getByText('解決していないコメントが1件あります。')).toBeVisible();
});

test('one spelling is corrected in several places at once and the member checks its list', async () => {
  await desk.goto(review.replace(/\/submissions\/.*/, '/corrections'));
  await ready(desk);
  await desk.getByLabel('探す語').fill('人財');
  await desk.getByLabel('置き換える語').fill('人材');
  await desk.getByRole('button', { name: '探す' }).click();
  await desk.getByLabel('直せるものをすべて選ぶ').check();
  await expectAccessible(desk);
  await shoot(desk, 'corrections');
  await picture(desk.locator('main'), 'corrections');
  await desk.getByRole('button', { name: '2件を修正する' }).click();
  await expect(desk.getByText('未確認2件、確認済0件、異議あり0件')).toBeVisible();

  await editor.goto(`/submissions/${submission}`);
  await editor.getByRole('link', { name: '事務局が直したところを確認する（未確認2件）' }).click();
  await ready(editor);
  await expectAccessible(editor);
  await shoot(editor, 'corrections-check');
  await picture(editor, 'corrections-check');
  const second = editor.getByRole('listitem').filter({ hasText: 'テーマ1 ②' });
  await second.getByRole('button', { name: /違うところがある/ }).click();
  await second.getByRole('textbox').fill('固有の名称です。');
  await second.getByRole('button', { name: '事務局に伝える' }).click();
  await editor.getByRole('button', { name: /^確認した/ }).click();
  await expect(editor.getByText('異議あり')).toBeVisible();
  await desk.reload();
  await expect(desk.getByText('未確認0件、確認済1件、異議あり1件')).toBeVisible();
});

test('a slip in one entry is corrected from where it is read', async () => {
  await desk.goto(`${review}/1/challenge`);
  await desk.getByRole('button', { name: /^この記載事項を直す/ }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^本文/ }).fill('人財の確保が難しいとの声がある。');
  await expectAccessible(desk, 'dialog');
  await dialog.getByRole('button', { name: '修正する' }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('テーマ1 ②');
  await expect(desk.getByText('第2回提出')).toBeVisible();
  await picture(desk.locator('main'), 'review-beside');
});

test('a return begins with a usual reason that is edited before it is sent', async () => {
  await desk.goto(review);
  await desk.getByRole('button', { name: '修正を依頼する' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel(/^ひな形から入れる.*全体への理由/).selectOption({ label: '数字の時点' });
  const reason = dialog.getByRole('textbox', { name: /^全体への理由/ });
  await expect(reason).toHaveValue(/いつの時点/);
  await reason.fill(`${await reason.inputValue()}（開催月）`);
  await dialog.getByRole('button', { name: '依頼を送る' }).click();
  await expect(dialog).toBeHidden();
  await editor.goto(`/submissions/${submission}`);
  await expect(editor.getByText(/（開催月）/).first()).toBeVisible();
});

test('the secretariat says why before it writes for the member, and takes a mailed reply into a cell', async () => {
  await desk.goto(`/submissions/${submission}/2/initiative`);
  await ready(desk);
  await expect(desk.getByRole('button', { name: '記載事項を追加' })).toHaveCount(0);
  await desk.getByLabel(/^ひな形から入れる/).selectOption({ label: 'メールで回答' });
  await desk
    .getByLabel('届いた回答の全文')
    .fill('お世話になっております。\n・相談会を2回開いた。\n・手引きを100部配った。\nよろしくお願いします。');
  await expectAccessible(desk);
  await shoot(desk, 'on-behalf');
  await picture(desk.locator('main'), 'on-behalf');
  await desk.getByRole('button', { name: '理由を記録して代理入力を始める' }).click();
  const source = desk.getByLabel('届いた回答の全文（選べます）');
  await source.evaluate((field: HTMLTextAreaElement) => {
    field.setSelectionRange(field.value.indexOf('・'), field.value.indexOf('よろしく'));
  });
  await desk.getByRole('button', { name: '選んだ部分をこの欄に入れる' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: /2件/ }).click();
  await expect(desk.getByRole('textbox', { name: /^本文/ })).toHaveCount(2);
  await expectAccessible(desk);
  await editor.goto(`/submissions/${submission}`);
  await expect(editor.getByText('事務局が代理入力をしています')).toBeVisible();
  await expect(editor.getByText(/メールで回答をいただいたため/).first()).toBeVisible();
});

test('the usual reasons are the council’s own to change', async () => {
  await desk.goto(review.replace(/\/rounds\/.*/, '/reasons'));
  await expectAccessible(desk);
  await shoot(desk, 'reasons');
});
