import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { seeded, Typist, watchWrites } from './ime';
import { signIn } from './support';

/**
 * Two people of one member type Japanese into neighbouring entries, while the network is cut, the API killed and the
 * session ended. Every character must be on the server in the end, once, and none may be saved within a composition.
 *
 * Three short runs; script/soak makes more and longer ones (SOAK_RUNS, SOAK_SEED).
 */
const soak = Number(process.env.SOAK_RUNS ?? 0);
// Kept in the environment: the process that runs the tests reads this file again and must come to the same names.
process.env.SOAK_SEED ||= String(Math.floor(Math.random() * 1_000_000));
const first = Number(process.env.SOAK_SEED);
const seeds = Array.from({ length: soak || 3 }, (_, i) => first + i);
const LONGEST_CUT = soak ? 30 : 3;
/** Its own cell for each of several soaks that run side by side. */
const theme = Number(process.env.SOAK_THEME ?? 5);

/** Where the launcher notes the process of the API (script/server --restart-api). */
const pidFile = process.env.E2E_API_PID;
const ROUND = '00000000-0000-7000-8008-000000000002';
const HEADERS = { 'X-Torikumi-Request': '1', 'X-Requested-With': 'JavaScript' };

interface Desk {
  name: string;
  context: BrowserContext;
  page: Page;
}

const desks: Desk[] = [];
let cell: string;
let submission: string;

test.skip(
  !pidFile,
  'E2E_API_PID does not say where the process of the API is noted (script/server --restart-api)',
);

test.beforeAll(async ({ browser }) => {
  for (const name of ['editor', 'approver']) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await watchWrites(page);
    await signIn(page, name);
    desks.push({ name, context, page });
  }
  const { page } = desks[0] as Desk;
  const answer = await page.request.get(`/api/v1/submissions?round=${ROUND}`, { headers: HEADERS });
  submission = (await answer.json()).results[0].id;
  cell = `/submissions/${submission}/${theme}/challenge`;
});

test.afterAll(async () => {
  await Promise.all(desks.map(({ context }) => context.close()));
});

for (const seed of seeds) {
  test(`nothing typed is lost or doubled, seed ${seed}`, async () => {
    test.setTimeout(soak ? 300_000 : 150_000);
    const random = seeded(seed);
    const started = Date.now();
    const entries = await prepare(seed);
    const typists = await Promise.all(
      desks.map(async ({ page }, i) => {
        await page.goto(cell);
        const typist = await Typist.at(page, `${seed}-${i}：`, seeded(seed * 2 + i));
        await focus(page, entries[i] ?? '');
        return typist;
      }),
    );

    const troubles = troublesOf(random);
    let over = false;
    const typing = desks.map(async (desk, i) => {
      const typist = typists[i] as Typist;
      let words = 0;
      while (!over || words < 12) {
        await typist.word();
        if (++words % 7 === 0) await typist.newLine();
        await signInAgain(desk, entries[i] ?? '');
      }
      return words;
    });
    for (const trouble of troubles) await trouble();
    over = true;
    const words = await Promise.all(typing);

    let characters = 0;
    let composed = 0;
    let lost = 0;
    let doubled = 0;
    for (const [i, desk] of desks.entries()) {
      const typist = typists[i] as Typist;
      const field = text(desk.page, entries[i] ?? '');
      await expect(field, `${desk.name} sees all of it, seed ${seed}`).toHaveValue(typist.text);
      await expect(async () => {
        await signInAgain(desk, entries[i] ?? '');
        await expect(status(desk.page, entries[i] ?? '')).toHaveAttribute('data-phase', 'saved', {
          timeout: 1_000,
        });
      }).toPass({ timeout: 60_000 });
      await expect(field).toHaveValue(typist.text);
      const kept = await stored(desk.page, entries[i] ?? '');
      // Each word occurs once, so that a missing one and one that came twice can be told apart.
      for (const word of typist.text.match(/[^、\n]+、/g) ?? []) {
        const times = kept.split(word).length - 1;
        if (times === 0) lost += word.length;
        if (times > 1) doubled += word.length * (times - 1);
      }
      expect(kept, `${desk.name}, seed ${seed}`).toBe(typist.text);
      const writes = await desk.page.evaluate(() => window.torikumiWrites);
      expect(writes.filter(({ composing }) => composing)).toEqual([]);
      expect(writes.length).toBeGreaterThan(0);
      composed += await desk.page.evaluate(() => window.torikumiCompositions);
      characters += typist.text.length;
    }
    // A composition that the test only believes in would prove nothing.
    expect(composed).toBeGreaterThanOrEqual(words.reduce((a, b) => a + b, 0));
    await remove(entries);
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = {
      seed,
      seconds,
      characters,
      compositions: composed,
      lost,
      doubled,
      troubles: names(seed),
    };
    process.stdout.write(`  soak ${JSON.stringify(line)}\n`);
  });
}

test('what was typed without a network before the tab was closed is offered again', async () => {
  const { context } = desks[0] as Desk;
  const [entry = ''] = await prepare(0);
  const page = await context.newPage();
  await page.goto(cell);
  const typist = await Typist.at(page, '0-0：', seeded(7));
  await focus(page, entry);
  await context.setOffline(true);
  for (let i = 0; i < 3; i++) await typist.word();
  await page.waitForTimeout(2_000);
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(cell);
  await again.getByRole('button', { name: '復元する' }).click();
  await expect(text(again, entry)).toHaveValue(typist.text);
  await expect(status(again, entry)).toHaveAttribute('data-phase', 'saved');
  expect(await stored(again, entry)).toBe(typist.text);
  await again.reload();
  await expect(text(again, entry)).toHaveValue(typist.text);
  await expect(again.getByRole('button', { name: '復元する' })).toHaveCount(0);
  await again.close();
});

const box = (page: Page, entry: string) => page.locator(`#entry-${entry}`);
const text = (page: Page, entry: string) => box(page, entry).getByRole('textbox', { name: /^本文/ });
const status = (page: Page, entry: string) => box(page, entry).locator('[data-phase]');

async function focus(page: Page, entry: string): Promise<void> {
  await text(page, entry).click();
  await page.keyboard.press('Control+End');
}

/** Two neighbouring entries, one for each desk; what earlier runs left is taken away. */
async function prepare(seed: number): Promise<string[]> {
  const { page } = desks[0] as Desk;
  const url = `/api/v1/entries?submission=${submission}&theme=${theme}&kind=CHALLENGE&limit=100`;
  const old = await (await page.request.get(url, { headers: HEADERS })).json();
  await remove(
    old.results.filter((e: { text: string }) => /^\d+-\d：/.test(e.text)).map((e: { id: string }) => e.id),
  );
  const ids: string[] = [];
  for (let i = 0; i < 2; i++) {
    const answer = await page.request.post(`/api/v1/submissions/${submission}/entries`, {
      headers: HEADERS,
      data: { theme, kind: 'CHALLENGE', text: `${seed}-${i}：` },
    });
    expect(answer.status()).toBe(201);
    ids.push((await answer.json()).id);
  }
  return ids;
}

async function remove(ids: string[]): Promise<void> {
  const { page } = desks[0] as Desk;
  for (const id of ids) {
    await page.request.delete(`/api/v1/entries/${id}`, { headers: { ...HEADERS, 'If-Match': '*' } });
  }
}

async function stored(page: Page, entry: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/entries/${entry}`, { headers: HEADERS });
  return (await answer.json()).text;
}

type Trouble = [name: string, make: () => Promise<void>];

/** The three kinds of trouble in a random order, at random moments. */
function allTroubles(random: (below: number) => number): Trouble[] {
  const who = () => desks[random(desks.length)] as Desk;
  const cut = async () => {
    const seconds = 1 + random(LONGEST_CUT);
    const { context } = who();
    await context.setOffline(true);
    await pause(seconds * 1_000);
    await context.setOffline(false);
  };
  const kill = async () => {
    const before = readFileSync(pidFile ?? '', 'utf8');
    process.kill(Number(before), 'SIGKILL');
    // The launcher notes the next process when it answers.
    for (let waited = 0; waited < 600 && readFileSync(pidFile ?? '', 'utf8') === before; waited++)
      await pause(100);
  };
  const expire = async () => {
    await who().context.clearCookies();
    await pause(2_000 + random(2_000));
  };
  const kinds: Trouble[] = [
    ['cut', cut],
    ['kill', kill],
    ['expire', expire],
  ];
  const order: Trouble[] = [];
  while (kinds.length > 0) order.push(...kinds.splice(random(kinds.length), 1));
  return order;
}

const names = (seed: number) => allTroubles(seeded(seed)).map(([name]) => name);

function troublesOf(random: (below: number) => number): (() => Promise<void>)[] {
  return allTroubles(random).map(([, make]) => async () => {
    await pause(500 + random(soak ? 6_000 : 1_500));
    await make();
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As a person does it: when the page says that the session has ended, in the window that it opens; later if that fails. */
async function signInAgain({ name, page }: Desk, entry: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'もう一度サインインしてください' });
  if (!(await dialog.isVisible()) || !(await page.evaluate(() => navigator.onLine))) return;
  const opening = page.waitForEvent('popup', { timeout: 5_000 });
  await dialog.getByRole('button', { name: '別の窓でサインインする' }).click();
  const popup = await opening;
  try {
    await popup.locator('#username').fill(name, { timeout: 5_000 });
    await popup.locator('#password').fill(name, { timeout: 1_000 });
    await popup.locator('#kc-login').click({ timeout: 1_000, noWaitAfter: true });
    await dialog.waitFor({ state: 'hidden', timeout: 8_000 });
  } catch {
    // The API may be down, or the window has closed by itself because Keycloak knew the person still.
    await popup.close().catch(() => undefined);
  }
  await focus(page, entry);
}
