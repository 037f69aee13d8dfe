import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, personAt, ready, shoot } from './support';

interface Theme {
  number: number;
  name: string;
}

/** An invented table over the council's themes: one member that it knows, one that it does not, and a stray column. */
async function table(request: APIRequestContext): Promise<string> {
  const read = async (path: string) => (await (await request.get(`/api/v1/${path}`)).json()).results;
  const councils: { id: string; slug: string; initiative_label: string; challenge_label: string }[] =
    await read('councils');
  const council = councils.find(({ slug }) => slug === 'komorebi');
  if (!council) throw new Error('no demo council');
  const themes: Theme[] = await read(`themes?council=${council.id}`);
  const [member] = await read(`members?council=${council.id}`);
  const row = (name: string, label: string, text: (theme: Theme) => string, extra = '') =>
    [name, ...themes.map((theme) => `${label} ${text(theme)}`), extra].join('\t');
  return [
    ['テーマ', ...themes.map((theme) => `${theme.number} ${theme.name}`)].join('\t'),
    row(
      member.name,
      council.initiative_label,
      (theme) => `・取込の試験の取組${theme.number}を実施した。`,
      '欄外の覚え書き',
    ),
    row(member.name, council.challenge_label, () => '・人手が足りないとの声がある。'),
    row('名簿にない団体', council.initiative_label, () => '・団体の取組を実施した。'),
    row('名簿にない団体', council.challenge_label, () => '・課題がある。'),
  ].join('\n');
}

test('an old table is read, decided on and applied', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const [context, page] = await personAt(browser, 'secretariat', '/');
  await page.getByRole('link', { name: /^事務局：/ }).click();
  await page.getByRole('link', { name: '令和7年度の調査' }).click();
  await page.getByRole('link', { name: '過去の表を取り込む' }).click();
  await ready(page);
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByText('ファイルを選ぶか、表を貼り付けてください。')).toBeVisible();
  const buffer = Buffer.from(await table(request), 'utf8');
  await page.getByLabel('ファイル').setInputFiles({ name: '前年度の表.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: '読み取る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('取込の案の確認');
  await expectAccessible(page);
  await shoot(page, 'import-review');

  await page.getByLabel('この文章の扱い').first().selectOption('DROP');
  await page.getByLabel('理由', { exact: true }).first().fill('欄外の覚え書きのため');
  const blocks = page.getByRole('group', { name: /^まとまり/ });
  for (let i = 0; i < (await blocks.count()); i++) {
    await blocks.nth(i).getByLabel('この判断でよいことを確認しました').check();
  }
  const all = page.getByLabel('すべての欄に同じ扱いを選ぶ');
  await expect(page.getByText('判断は保存されています。')).toBeVisible();
  if (await all.isVisible()) await all.selectOption('SKIP');
  await expect(page.getByText('判断は保存されています。')).toBeVisible();
  await page.getByRole('button', { name: '取込を確定する' }).click();
  await expect(page.getByText('この取込は確定済です。')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'import-applied');
  await context.close();
});
