import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, picture, ready, shoot } from './support';

/** Marks of programmes: in a member's editor while typing, and at the secretariat, by keyboard; all is taken back. */
test.describe.configure({ mode: 'serial' });

const NAME = '業務改善助成金';
let editor: BrowserContext;
let writing: Page;
let official: BrowserContext;
let desk: Page;
let member: string;

test.beforeAll(async ({ browser }) => {
  [editor, writing] = await personAt(browser, 'editor');
  [official, desk] = await personAt(browser, 'secretariat', '/');
});

test.afterAll(async () => {
  await editor.close();
  await official.close();
});

const entry = () => writing.locator('fieldset[id^=entry-]').last();
const saved = () => expect(entry().locator('[data-phase=saved]').last()).toBeVisible();

test('an editor sees the marks while typing, without losing the caret, and says that one is none', async () => {
  await writing.goto('/my');
  await ready(writing);
  await writing
    .getByRole('link', { name: /（テーマ5 ②）/ })
    .first()
    .click();
  await expect(writing).toHaveURL(/\/5\/challenge/);
  await ready(writing);
  await writing.getByRole('button', { name: '記載事項を追加' }).click();
  const text = entry().getByRole('textbox', { name: /^本文/ });
  await text.pressSequentially(`見本として${NAME}と、`);
  // Typed on in the middle: the preview comes under the field and the caret stays.
  for (let i = 0; i < 2; i++) await writing.keyboard.press('ArrowLeft');
  await writing.keyboard.type('の説明会');
  await expect(entry().locator('[data-marks="1"]')).toBeVisible();
  const caret = await text.evaluate((field: HTMLTextAreaElement) => field.selectionStart);
  expect(caret).toBe(`見本として${NAME}の説明会`.length);
  await expect(text).toBeFocused();
  const mark = entry().locator('mark[data-kind=SUPPORT_PROGRAM]').first();
  await expect(mark).toHaveText(`${NAME}（支援策）`);
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');

  // By keyboard alone: down to the switch, and back.
  await entry()
    .getByText(/^支援策・支援機関の名前として印が付く言葉/)
    .focus();
  await writing.keyboard.press('Enter');
  const not = entry().getByRole('checkbox', {
    name: /^ここは支援策・支援機関ではない\s*（業務改善助成金、1番目）/,
  });
  await not.focus();
  await writing.keyboard.press('Space');
  await expect(not).toBeChecked();
  await expect(entry().locator('mark')).toHaveCount(0);
  await saved();
  await expectAccessible(writing);
  await writing.keyboard.press('Space');
  await expect(not).not.toBeChecked();
  await expect(entry().locator('[data-marks="1"]')).toBeVisible();
  await expect(not).toBeFocused();
  await shoot(writing, 'mentions-editor', false);
  await picture(entry(), 'mentions-editor');
});

test('the secretariat tags words by keyboard, confirms and dismisses', async () => {
  await desk.getByRole('link', { name: /^事務局：/ }).click();
  await desk.getByRole('link', { name: '令和7年度の調査' }).click();
  await ready(desk);
  await desk.getByRole('link', { name: '支援策・支援機関の印' }).first().click();
  await expect(desk.getByRole('heading', { level: 1, name: '支援策・支援機関の印' })).toBeFocused();
  await ready(desk);
  await expect(desk.locator('li[data-state]').first()).toBeVisible();
  const first = desk.locator('li[data-state=DETECTED]').first();
  await expect(first.locator('mark')).toContainText(/（支援(策|機関)）$/);
  await expectAccessible(desk);
  await shoot(desk, 'mentions');
  await picture(desk, 'mentions', 1280, 1100);

  await first.getByRole('button', { name: /^確認済にする/ }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.locator('li[data-state=CONFIRMED]').first()).toBeVisible();
  const confirmed = desk.locator('li[data-state=CONFIRMED]').first();
  await confirmed.getByRole('button', { name: /^元に戻す/ }).click();
  await expect(desk.locator('li[data-state=CONFIRMED]')).toHaveCount(0);

  // Several at once.
  const boxes = desk.locator('li[data-state=DETECTED] input[type=checkbox]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await desk.getByRole('button', { name: '選んだ 2 か所の印を取り消す' }).click();
  await expect(desk.locator('li[data-state=DISMISSED]')).toHaveCount(2);
  for (let left = 2; left > 0; left--) {
    await desk
      .locator('li[data-state=DISMISSED]')
      .first()
      .getByRole('button', { name: /^元に戻す/ })
      .click();
    await expect(desk.locator('li[data-state=DISMISSED]')).toHaveCount(left - 1);
  }
});

test('words without a mark are marked by hand with the keyboard', async () => {
  member =
    (await desk.getByLabel('構成員', { exact: true }).locator('option').nth(1).getAttribute('value')) ?? '';
  await desk.getByLabel('構成員', { exact: true }).selectOption(member);
  await desk.getByRole('button', { name: '絞り込む' }).click();
  await expect(desk.getByRole('heading', { level: 2, name: 'この構成員のすべての記載' })).toBeVisible();
  await ready(desk);
  const all = desk.locator('section').filter({ hasText: 'この構成員のすべての記載' }).last();
  await all
    .getByRole('button', { name: /^言葉に印を付ける/ })
    .first()
    .focus();
  await desk.keyboard.press('Enter');
  const dialog = desk.getByRole('dialog', { name: '手作業で印を付ける' });
  await expect(dialog).toBeVisible();
  await expectAccessible(desk);
  const area = dialog.getByRole('textbox', { name: /^記載の文章/ });
  await area.focus();
  await desk.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i < 2; i++) await desk.keyboard.press('Shift+ArrowRight');
  await expect(dialog.locator('[data-chosen]')).not.toHaveText('（まだ選ばれていません）');
  const word = (await dialog.locator('[data-chosen]').textContent()) ?? '';
  expect(word).toHaveLength(2);
  await desk.keyboard.press('Tab');
  const box = dialog.getByRole('combobox', { name: /^支援策・支援機関/ });
  await expect(box).toBeFocused();
  await desk.keyboard.type('業務改善');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('option', { selected: true })).toBeVisible();
  await picture(dialog, 'mentions-tag');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByRole('option')).toHaveCount(0);
  await dialog.getByRole('button', { name: '印を付ける', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const made = desk.locator('li[data-state=MANUAL]').first();
  await expect(made.locator('mark')).toHaveText(`${word}（支援策）`);
  await made.getByRole('button', { name: /^印を取り消す/ }).click();
  await expect(desk.locator('li[data-state=MANUAL]')).toHaveCount(0);
});

test('the example in the cell is taken back', async () => {
  await writing.bringToFront();
  const entries = writing.locator('fieldset[id^=entry-]');
  const before = await entries.count();
  await entry().getByRole('button', { name: /^削除/ }).click();
  const sure = writing.getByRole('dialog').getByRole('button', { name: /削除/ });
  if (await sure.count()) await sure.first().click();
  await expect(entries).toHaveCount(before - 1);
});
