import { expect, test } from '@playwright/test';
import { editionOf, expectAccessible, personAt, picture, ready, shoot } from './support';

test('an edition in numbers leads down to its sentences, by keyboard', async ({ page }) => {
  await page.goto(await editionOf(page, 2024));
  await page.getByRole('link', { name: 'この版を集計で見る' }).click();
  await expect(page.getByRole('table', { name: '支援策・支援機関 × テーマ' })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'analysis');
  await picture(page, 'analysis');
  const number = page.getByRole('link', { name: /^業務改善助成金、テーマ1.*件の文を見る$/ });
  await number.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^「業務改善助成金」（テーマ1/ });
  await expect(heading).toBeFocused();
  const sentences = page.getByRole('region', { name: /の文$/ });
  await expect(sentences.getByRole('listitem').first()).toContainText('業務改善助成金');
  await expectAccessible(page);
  await picture(sentences, 'analysis-sentences');
  await sentences
    .getByRole('link', { name: /^表の中で見る/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/editions\/[^/]+\?member=.+&theme=1/);
  await page.goBack();
  await page.getByRole('link', { name: '対応策 × 構成員' }).click();
  await expect(page.getByRole('rowheader', { name: '対応策を選んでいない記載事項' })).toBeVisible();
  await page.getByRole('link', { name: '前回からの変化' }).click();
  await expect(page.getByRole('heading', { name: '出てこなくなったもの' })).toBeVisible();
  await expect(page.getByText('特定求職者雇用開発助成金')).toBeVisible();
  await expectAccessible(page);
});

test('figures over the years: a chart with its table', async ({ page }) => {
  await page.goto('/figures?q=監督指導');
  await page.getByLabel('ことがら・支援策の名称').fill('登録');
  await page.getByRole('button', { name: '絞り込む' }).click();
  const chart = page.getByRole('img', { name: /折れ線グラフ/ }).first();
  await expect(chart.locator('svg')).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'figures-over-years');
  await picture(page, 'figures-over-years');
});

test('response measures are proposed beside an entry', async ({ browser }) => {
  const [context, page] = await personAt(browser, 'editor');
  await page
    .getByRole('table')
    .first()
    .getByRole('link', { name: /開く\s*（テーマ1 ①）/ })
    .click();
  await ready(page);
  const first = page.locator('fieldset[id^="entry-"]').first();
  await first.getByText('印刷の「・」と対応策').click();
  const chosen = first.getByRole('checkbox', { checked: true });
  for (const box of await chosen.all())
    if ((await box.getAttribute('name')) !== 'marker') await expect(box).toBeVisible();
  await expect(first.getByText(/対応策の候補|関係する対応策/).first()).toBeVisible();
  await expectAccessible(page);
  await context.close();
});
