import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

/**
 * Writes a text into the first row for additions, as somebody with a spreadsheet would.
 *
 * @returns the path of the filled-in copy; the JDK's `jar` unpacks and packs it, since a workbook is a zip file
 */
function filledIn(form: string, text: string): string {
  const jar = join(process.env.JAVA_HOME ?? '', 'bin', 'jar');
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-form-'));
  execFileSync(jar, ['xf', form], { cwd: folder });
  const path = join(folder, 'xl/worksheets/sheet1.xml');
  const sheet = readFileSync(path, 'utf8');
  const strings = readFileSync(join(folder, 'xl/sharedStrings.xml'), 'utf8').match(/<si>.*?<\/si>/gs) ?? [];
  const key = strings.findIndex((string) => string.includes('新</t>') && string.includes('1①-'));
  const row = sheet.match(new RegExp(`<c r="A(\\d+)" s="\\d+" t="s"><v>${key}</v>`))?.[1];
  const cell = sheet.match(new RegExp(`<c r="G${row}" s="(\\d+)"/>`));
  if (!cell) throw new Error('no row for additions');
  const filled = `<c r="G${row}" s="${cell[1]}" t="inlineStr"><is><t>${text}</t></is></c>`;
  writeFileSync(path, sheet.replace(cell[0], filled));
  const target = `${folder}.xlsx`;
  execFileSync(jar, ['cfM', target, '-C', folder, '.']);
  return target;
}

test('a form is fetched, filled in elsewhere, compared and applied', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'editor');
  await page.getByRole('link', { name: 'Excel様式で記入・取込' }).first().click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Excel様式');
  await expectAccessible(page);
  const fetching = page.waitForEvent('download');
  await page.getByRole('link', { name: '様式をダウンロード（Excel）' }).click();
  const file = await fetching;
  expect(file.suggestedFilename()).toMatch(/記入様式.*\.xlsx$/);
  const form = join(tmpdir(), `torikumi-form-${process.pid}.xlsx`);
  writeFileSync(form, readFileSync(await file.path()));

  await page.getByLabel('記入した様式').setInputFiles(form);
  await page.getByRole('button', { name: '内容を見比べる' }).click();
  await expect(page.getByText('変更はありません。')).toBeVisible();

  const text = `様式から加えた取組（${Date.now()}）。`;
  await page.getByLabel('記入した様式').setInputFiles(filledIn(form, text));
  await page.getByRole('button', { name: '内容を見比べる' }).click();
  await expect(page.getByText('追加 1件', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'form');
  await page.getByRole('button', { name: '選んだ1件を反映する' }).click();
  await expect(page.getByText('様式の内容を反映しました')).toBeVisible();
  await page.getByRole('link', { name: '記入欄の一覧へ' }).click();
  await page.getByRole('link', { name: /開く\s*（テーマ1 ①）/ }).click();
  await expect(page.getByText(text).first()).toBeAttached();

  await page.goto(page.url().replace(/\/1\/initiative$/, '/form'));
  const buffer = Buffer.from('整理番号,本文\n', 'utf8');
  await page.getByLabel('記入した様式').setInputFiles({ name: '様式.xlsx', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '内容を見比べる' }).click();
  await expect(page.getByText('Excelのファイル（.xlsx）として読み取れません').first()).toBeVisible();
  await context.close();
});
