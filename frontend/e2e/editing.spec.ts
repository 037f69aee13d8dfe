import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt } from './support';

const ROUND = '00000000-0000-7000-8008-000000000002';
const HEADERS = { 'X-Torikumi-Request': '1', 'X-Requested-With': 'JavaScript' };

let page: Page;
let submission: string;
let close: () => Promise<void>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const [context, opened] = await personAt(browser, 'editor');
  page = opened;
  close = () => context.close();
  const answer = await page.request.get(`/api/v1/submissions?round=${ROUND}`, { headers: HEADERS });
  submission = (await answer.json()).results[0].id;
  await clear();
});

test.afterAll(async () => {
  await clear();
  await close();
});

const MARK = '編集の試験';
const cell = (theme: number) => `/submissions/${submission}/${theme}/challenge`;
const field = (id: string | undefined, on = page) =>
  on.locator(`#entry-${id}`).getByRole('textbox', { name: /^本文/ });

/** The entries of this test, wherever they are. */
async function written(): Promise<
  { id: string; text: string; theme: { number: number }; lineage_id: string }[]
> {
  const url = `/api/v1/entries?submission=${submission}&kind=CHALLENGE&limit=200`;
  const { results } = await (await page.request.get(url, { headers: HEADERS })).json();
  return results.filter(({ text }: { text: string }) => text.startsWith(MARK));
}

async function clear(): Promise<void> {
  for (const { id } of await written())
    await page.request.delete(`/api/v1/entries/${id}`, { headers: { ...HEADERS, 'If-Match': '*' } });
}

test('an entry is split, moved and merged with the keyboard and its menu', async () => {
  await page.goto(cell(4));
  await page.getByRole('button', { name: '記載事項を追加' }).click();
  await page.keyboard.insertText(`${MARK}一\n${MARK}二`);
  await expect(page.locator('[data-phase=saved]').last()).toContainText('に保存しました');
  const [before] = await written();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await written()).length).toBe(2);
  const split = await written();
  expect(split.map(({ text }) => text)).toEqual([`${MARK}一`, `${MARK}二`]);
  expect(split[0]?.lineage_id).toBe(before?.lineage_id);
  await field(split[1]?.id).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await written()).map(({ text }) => text))
    .toEqual([`${MARK}二`, `${MARK}一`]);
  await expect(field(split[1]?.id)).toBeFocused();
  const first = page.locator(`#entry-${split[1]?.id}`);
  await first.getByText('この項目の操作').click();
  await expectAccessible(page);
  await first.screenshot({ path: 'test-results/guide/editing.png' });
  await first.getByRole('button', { name: '次の項目と一つにする' }).click();
  await expect.poll(async () => (await written()).map(({ text }) => text)).toEqual([`${MARK}二\n${MARK}一`]);
});

test('a deleted entry comes back with its text and its place', async () => {
  const [before] = await written();
  const entry = page.locator(`#entry-${before?.id}`);
  await entry.getByRole('button', { name: /^削除/ }).click();
  await expect(entry).toHaveCount(0);
  expect(await written()).toEqual([]);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(entry.getByRole('textbox', { name: /^本文/ })).toHaveValue(before?.text ?? '');
  expect((await written())[0]?.lineage_id).toBe(before?.lineage_id);
});

test('one text goes under several themes, and a change of it too', async () => {
  const [before] = await written();
  const entry = page.locator(`#entry-${before?.id}`);
  await entry.getByText('この項目の操作').click();
  for (const theme of [1, 2]) await entry.getByLabel(new RegExp(`^テーマ${theme}`)).check();
  await entry.getByRole('button', { name: '選んだテーマに入れる' }).click();
  await expect.poll(async () => (await written()).map(({ theme }) => theme.number)).toEqual([1, 2, 4]);
  const text = entry.getByRole('textbox', { name: /^本文/ });
  await text.fill(`${MARK}改`);
  await page.keyboard.press('Control+s');
  await entry.getByRole('button', { name: '他の2テーマの同文も直す' }).click();
  await expect
    .poll(async () => new Set((await written()).map((row) => row.text)))
    .toEqual(new Set([`${MARK}改`]));
});

test('two people in one entry: different paragraphs come together, one paragraph is chosen', async ({
  browser,
}) => {
  const [context, other] = await personAt(browser, 'approver');
  const [row] = await written();
  const theme = row?.theme.number ?? 0;
  const lines = (...all: string[]) => [MARK, ...all].join('\n');
  await page.goto(cell(theme));
  await field(row?.id, page).fill(lines('甲', '乙', '丙'));
  await page.keyboard.press('Control+s');
  await expect(page.locator(`#entry-${row?.id} [data-phase=saved]`)).toBeVisible();
  await other.goto(cell(theme));
  await expect(field(row?.id, other)).toHaveValue(lines('甲', '乙', '丙'));
  await field(row?.id, other).fill(lines('甲', '乙', '丙・同僚'));
  await other.keyboard.press('Control+s');
  await expect(other.locator(`#entry-${row?.id} [data-phase=saved]`)).toBeVisible();
  await field(row?.id, page).fill(lines('甲・私', '乙', '丙'));
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/の変更とあわせて保存しました/)).toBeVisible();
  await expect(field(row?.id, page)).toHaveValue(lines('甲・私', '乙', '丙・同僚'));
  await field(row?.id, other).fill(lines('甲・同僚', '乙', '丙・同僚'));
  await other.keyboard.press('Control+s');
  const choice = other.getByRole('region', { name: /ほかの方が先に変更しました/ });
  await choice.getByRole('radio', { name: /^保存されている内容/ }).check();
  await expectAccessible(other);
  await choice.screenshot({ path: 'test-results/guide/conflict.png' });
  await choice.getByRole('button', { name: '合わせた本文を残す' }).click();
  await expect(field(row?.id, other)).toHaveValue(lines('甲・私', '乙', '丙・同僚'));
  await context.close();
});
