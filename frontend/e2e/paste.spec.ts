import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

const corpus = join(import.meta.dirname, '../src/lib/paste/corpus');
const read = (file: string) =>
  existsSync(join(corpus, file)) ? readFileSync(join(corpus, file), 'utf8') : '';
const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  [context, page] = await personAt(browser, 'editor');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page
    .getByRole('table', { name: /^令和7年度の記入欄/ })
    .getByRole('link', { name: /テーマ5 ②）/ })
    .click();
  await ready(page);
});

test.afterAll(async () => context.close());

const bodies = () => page.getByRole('textbox', { name: /^本文/ });
const dialog = () => page.getByRole('dialog', { name: '貼り付ける内容の確認' });
const texts = async () =>
  bodies().evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));

/** A fresh entry of the cell, in which the cursor stands. */
async function freshEntry(): Promise<Locator> {
  await page.getByRole('button', { name: '記載事項を追加' }).click();
  const area = bodies().last();
  await expect(area).toBeFocused();
  return area;
}

/** Hands the page a paste with just these forms, as the browser does after Ctrl+V; true when it was left to the browser. */
function dispatch(area: Locator, html: string, text: string): Promise<boolean> {
  return area.evaluate(
    (control, forms) => {
      const clipboardData = new DataTransfer();
      if (forms.html) clipboardData.setData('text/html', forms.html);
      if (forms.text) clipboardData.setData('text/plain', forms.text);
      return control.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
}

/** Puts both forms into the real clipboard. */
async function copy(html: string, text: string): Promise<void> {
  await page.evaluate(
    async (forms) => {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', forms.html),
          'text/plain': blob('text/plain', forms.text),
        }),
      ]);
    },
    { html, text },
  );
}

test('the browser reads the corpus as it should', async () => {
  test.setTimeout(120_000);
  const area = await freshEntry();
  for (const name of names) {
    const expected = JSON.parse(read(`${name}.json`)) as {
      asks: boolean;
      entries: Record<string, string>[];
      not_taken: object[];
    };
    const left = await dispatch(area, read(`${name}.html`), read(`${name}.txt`));
    expect(left, name).toBe(!expected.asks);
    if (!expected.asks) continue;
    const shown = await dialog()
      .locator('[data-entry]')
      .evaluateAll((heads) => heads.map((head) => JSON.parse((head as HTMLElement).dataset.fields ?? '')));
    const filled = shown.map((fields: object) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    );
    // The labels are those of the demo council here, and other ones in the corpus.
    if (!name.includes('labels')) {
      expect(filled, name).toEqual(expected.entries);
      await expect(dialog().locator('[data-left] button'), name).toHaveCount(expected.not_taken.length);
    }
    await page.keyboard.press('Escape');
    await expect(dialog()).toBeHidden();
    await expect(area, name).toBeFocused();
  }
  await expect(area).toHaveValue('');
});

test('a list is pasted, corrected and taken by the keyboard alone, and is there after a reload', async () => {
  await page.reload();
  await ready(page);
  const before = await texts();
  await freshEntry();
  await copy(read('01-word-typed-marks.html'), read('01-word-typed-marks.txt'));
  await page.keyboard.press('Control+V');
  await expect(dialog()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'paste');
  const note = dialog().getByRole('combobox', { name: /「※参加者数/ });
  await note.focus();
  await page.keyboard.press('n');
  await note.selectOption('plain');
  await expect(note).toBeFocused();
  await expect(dialog().getByText('記載事項 3', { exact: true })).toBeVisible();
  await note.selectOption('join');
  await dialog().getByRole('button', { name: '2件の記載事項を取り込む' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog()).toBeHidden();
  await expect(page.getByText('2件の記載事項を取り込みました')).toBeVisible();
  await expect(page.locator('[data-phase=saved]')).toHaveCount(before.length + 2);
  await page.reload();
  await ready(page);
  const after = await texts();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map((text) => text.slice(0, 8))).toEqual([
    '業務改善助成金の',
    '窓口で32件の相',
  ]);
});

test('the picture of the user guide', async () => {
  const area = bodies().last();
  const radicals = read('20-pdf-radicals.txt').split('\n')[0];
  await dispatch(
    area,
    '',
    `（労政課）\n○働き方改革の推進\n${radicals}\n　①派遣先　28社\n- 4 -\n・優良企業を表彰した。\n※表彰は隔年で行う。`,
  );
  await expect(dialog()).toBeVisible();
  await page.setViewportSize({ width: 1100, height: 1300 });
  await dialog().screenshot({ path: 'test-results/screens/guide-paste.png' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
});

test('what is pasted into the middle without a network arrives in its place, and can be taken back', async () => {
  const before = await texts();
  const area = bodies().nth(before.length - 2);
  await context.setOffline(true);
  expect(await dispatch(area, '', '・一つ目を行った。\n・二つ目を行った。\n・三つ目を行った。')).toBe(false);
  await dialog().getByRole('button', { name: '3件の記載事項を取り込む' }).click();
  await expect(page.locator('[data-phase=unreachable]')).toHaveCount(3);
  await context.setOffline(false);
  await expect(page.locator('[data-phase=saved]')).toHaveCount(before.length + 3, { timeout: 40_000 });
  const expected = before.toSpliced(-1, 0, '一つ目を行った。', '二つ目を行った。', '三つ目を行った。');
  expect(await texts()).toEqual(expected);
  await page.getByRole('button', { name: '取り込みを元に戻す' }).click();
  await expect(bodies()).toHaveCount(before.length);
  await page.reload();
  await ready(page);
  await expect(bodies()).toHaveCount(before.length);
  expect(await texts()).toEqual(before);
});

test('a paste as one text is undone by the browser’s own undo', async () => {
  const area = await freshEntry();
  await page.keyboard.type('前の文。');
  await copy('<p>・一つ目</p><p>・二つ目</p>', '・一つ目\n・二つ目');
  await page.keyboard.press('Control+V');
  await dialog()
    .getByRole('radio', { name: /ひと続きの文章/ })
    .check();
  await dialog().getByRole('button', { name: 'この欄に貼り付ける' }).click();
  await expect(area).toHaveValue('前の文。・一つ目\n・二つ目');
  await page.keyboard.press('Control+Z');
  await expect(area).toHaveValue('前の文。');
  await copy('<b>助成金</b>', '助成金');
  await page.keyboard.press('Control+V');
  await expect(area).toHaveValue('前の文。助成金');
  await expect(dialog()).toBeHidden();
});

test('the entries made here go again', async () => {
  await expect(page.locator('[data-phase=saved]')).toHaveCount(await bodies().count());
  for (let left = await bodies().count(); left > 0; left--) {
    const text = await bodies().last().inputValue();
    if (!/前の文|業務改善助成金の説明会を県内３か所|窓口で32件/.test(text)) break;
    await page.getByRole('button', { name: /^削除/ }).last().click();
    await expect(bodies()).toHaveCount(left - 1);
  }
});
