import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

/** Writes a text into the first row for additions, as somebody with a spreadsheet would; python3 reads and packs the file. */
const FILL_IN = `
import re, sys, zipfile
source, target, text = sys.argv[1:4]
old = zipfile.ZipFile(source)
parts = {name: old.read(name) for name in old.namelist()}
sheet = parts['xl/worksheets/sheet1.xml'].decode()
strings = re.findall(r'<si>.*?</si>', parts['xl/sharedStrings.xml'].decode(), re.S)
key = next(i for i, s in enumerate(strings) if '\\u65b0</t>' in s and '1\\u2460-' in s)
row = re.search(r'<c r="A(\\d+)" s="\\d+" t="s"><v>%d</v>' % key, sheet).group(1)
cell = re.search(r'<c r="G%s" s="(\\d+)"/>' % row, sheet)
new = '<c r="G%s" s="%s" t="inlineStr"><is><t>%s</t></is></c>' % (row, cell.group(1), text)
parts['xl/worksheets/sheet1.xml'] = sheet.replace(cell.group(0), new).encode()
with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as packed:
    for name, content in parts.items():
        packed.writestr(name, content)
`;

function filledIn(form: string, text: string): string {
  const folder = join(tmpdir(), `torikumi-form-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const target = join(folder, 'filled.xlsx');
  execFileSync('python3', ['-c', FILL_IN, form, target, text]);
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
  await page.screenshot({ path: '../docs/guide/images/form.png', fullPage: true });
  await page.getByRole('button', { name: '選んだ1件を反映する' }).click();
  await expect(page.getByText('様式の内容を反映しました')).toBeVisible();
  await page.getByRole('link', { name: '記入欄の一覧へ' }).click();
  await page.getByRole('link', { name: /開く\s*（テーマ1 ①）/ }).click();
  await expect(page.getByText(text).first()).toBeAttached();

  await page.goto(page.url().replace(/\/1\/initiative$/, '/form'));
  const buffer = Buffer.from('整理番号,本文\n', 'utf8');
  await page.getByLabel('記入した様式').setInputFiles({ name: '様式.xlsx', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '内容を見比べる' }).click();
  await expect(
    page.getByText('Excelのファイル（.xlsx）として読み取れません', { exact: false }),
  ).toBeVisible();
  await context.close();
});
