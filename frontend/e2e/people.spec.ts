import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, inDays, personAt, picture, ready, section, shoot } from './support';

/** The seat of the demo's editor, approver and viewer. May be run again: what is made here is taken away again. */
let contexts: BrowserContext[] = [];
let approver: Page;
let editor: Page;
let sheet: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const [approverContext, approverPage] = await personAt(browser, 'approver');
  const [editorContext, editorPage] = await personAt(browser, 'editor');
  contexts = [approverContext, editorContext];
  approver = approverPage;
  editor = editorPage;
  const link = approver
    .getByRole('table', { name: /^令和7年度の記入欄/ })
    .getByRole('link', { name: /開く\s*（テーマ1 ①）/ });
  sheet = ((await link.getAttribute('href')) ?? '').replace(/\/1\/initiative$/, '');
});

test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
});

test('the check page names what is doubtful and leads to its characters', async () => {
  await editor.goto(`${sheet}/2/challenge`);
  await ready(editor);
  await editor.getByRole('button', { name: '記載事項を追加' }).click();
  await editor.getByRole('textbox', { name: /^本文/ }).last().fill('見本県応援補助金を、12社に案内した。');
  await editor.keyboard.press('Control+s');
  const saved = editor.locator('[data-phase=saved]');
  await expect(saved).toHaveCount(await editor.getByRole('textbox', { name: /^本文/ }).count());
  await editor.goto(`${sheet}/check`);
  const doubt = editor
    .getByRole('listitem')
    .filter({ hasText: '12社' })
    .getByRole('link', { name: /^テーマ2 ② 記載事項/ });
  await expect(doubt).toBeVisible();
  await expect(editor.getByText(/見本県応援補助金」は、支援策・支援機関の一覧にない名称です/)).toBeVisible();
  await expectAccessible(editor);
  await shoot(editor, 'check-warnings');
  await picture(editor, 'check');
  await doubt.click();
  await ready(editor);
  await expect(editor.getByRole('textbox', { name: /^本文/ }).last()).toBeFocused();
  const selected = await editor.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toBe('12社');
});

test('the sheet is printed alone, on the paper that was chosen', async () => {
  await editor.goto(`${sheet}/check`);
  await ready(editor);
  await editor.evaluate(() => {
    window.print = () => {
      document.title = `printing ${document.body.dataset.paper}`;
    };
  });
  await editor.getByRole('button', { name: '印刷（A3横）' }).click();
  await expect(editor).toHaveTitle('printing a3');
  await editor.evaluate(() => {
    document.body.dataset.paper = 'a3';
  });
  await editor.emulateMedia({ media: 'print' });
  await expect(editor.getByRole('button', { name: '提出する' })).toBeHidden();
  await expect(editor.getByRole('link', { name: 'テーマ1 ①を変更' })).toHaveCount(0);
  await expect(editor.getByRole('table')).toBeVisible();
  const pdf = await editor.pdf({ preferCSSPageSize: true, path: 'test-results/sheet-a3.pdf' });
  // A3 landscape in points, on every page.
  expect(pdf.toString('latin1').match(/\/MediaBox \[0 0 119\d[.\d]* 84\d/g)?.length ?? 0).toBeGreaterThan(0);
  await editor.emulateMedia({ media: null });
});

test('the approver keeps the departments, and the field offers them', async () => {
  await approver.goto('/my');
  await approver.getByRole('link', { name: '課・部署' }).click();
  await ready(approver);
  const names = ['経営支援課', '総務企画課'];
  for (const each of names) {
    await approver.getByRole('textbox', { name: /^課・部署名/ }).fill(each);
    await approver.getByRole('button', { name: '課・部署を追加' }).click();
    await expect(approver.getByText(each, { exact: true })).toBeVisible();
  }
  await approver.getByRole('button', { name: '上へ （総務企画課）' }).click();
  const items = approver.getByRole('list').filter({ hasText: '経営支援課' }).getByRole('listitem');
  await expect(items.first()).toContainText('総務企画課');
  await expectAccessible(approver);
  await shoot(approver, 'departments');
  await picture(approver, 'departments');
  await editor.goto(`${sheet}/2/challenge`);
  await expect(editor.locator('datalist option[value="経営支援課"]')).toHaveCount(1);
  for (const each of names) {
    await approver.getByRole('button', { name: `削除 （${each}）` }).click();
    await approver.getByRole('dialog').getByRole('button', { name: '削除' }).click();
    await expect(approver.getByText(each, { exact: true })).toBeHidden();
  }
});

test('the approver asks a colleague for a theme, who answers', async () => {
  await approver.goto(sheet);
  await approver.getByText('課や担当者に分けて書いてもらう（任意）').click();
  await approver.getByRole('button', { name: '依頼する' }).click();
  const dialog = approver.getByRole('dialog');
  await dialog.getByRole('button', { name: '依頼する' }).click();
  await expect(dialog.getByText(/テーマか、課・部署名を指定してください/)).toBeVisible();
  await dialog.getByLabel('テーマ').selectOption('2');
  await dialog.getByLabel(/^頼む方/).selectOption({ label: '青葉 一郎（記入担当）' });
  await dialog.getByLabel('回答の期日').fill(inDays(20));
  await dialog.getByLabel('伝えたいこと').fill('件数を確かめてください。');
  await expectAccessible(approver, 'dialog');
  await dialog.getByRole('button', { name: '依頼する' }).click();
  await expect(approver.getByText('1件が、まだ回答されていません。')).toBeVisible();
  await expectAccessible(approver);
  await shoot(approver, 'hand-overs');
  await picture(section(approver, '記入の依頼').last(), 'hand-overs');
  await editor.goto('/my');
  await expect(editor.getByRole('heading', { name: 'あなたへの依頼' })).toBeVisible();
  await shoot(editor, 'my-hand-overs');
  await editor
    .getByRole('button', { name: /^回答済にする/ })
    .first()
    .click();
  await expect(editor.getByText('回答済', { exact: true }).first()).toBeVisible();
  await approver.reload();
  await expect(approver.getByText('すべて回答されています。')).toBeVisible();
  await approver.getByRole('button', { name: /^依頼を取り消す/ }).click();
  await expect(approver.getByText('課や担当者に分けて書いてもらう（任意）')).toBeVisible();
});

test('the approver sees the people of the seat and how to add one', async () => {
  await approver.goto('/my');
  await approver.getByRole('link', { name: '担当者', exact: true }).click();
  await ready(approver);
  await expect(approver.getByRole('row', { name: /双葉 良子（あなた）/ })).toContainText('取りまとめ担当');
  await expectAccessible(approver);
  await shoot(approver, 'people');
  await picture(approver, 'people');
  await approver.getByRole('button', { name: '担当者を加える' }).click();
  const dialog = approver.getByRole('dialog');
  await dialog.getByLabel(/^メールアドレス/).fill('nobody@example.jp');
  await dialog.getByRole('button', { name: '担当者を加える' }).click();
  // Somebody new is invited, which needs a name.
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('button', { name: '取りやめる' }).click();
  await approver.getByRole('button', { name: '役割を変える （双葉 良子）' }).click();
  await approver.getByRole('dialog').getByLabel(/^閲覧/).check();
  await approver.getByRole('dialog').getByRole('button', { name: '役割を変える' }).click();
  await expect(approver.getByText(/取りまとめ担当がいなくなるため/).first()).toBeVisible();
  await approver.getByRole('dialog').getByRole('button', { name: '取りやめる' }).click();
});

test('help is one button away, and what this test wrote goes again', async () => {
  await editor.goto(`${sheet}/2/challenge`);
  await ready(editor);
  await editor.getByRole('button', { name: '書き方と操作' }).click();
  await expect(editor.getByRole('dialog').getByText('キー操作')).toBeVisible();
  await expectAccessible(editor, 'dialog');
  await picture(editor, 'help');
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: /^削除/ }).last().click();
  await expect(editor.getByText('削除しました: 見本県応援補助金')).toBeVisible();
});
