import AxeBuilder from '@axe-core/playwright';
import {
  type APIResponse,
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

/** Signs a demo person in through Keycloak's own page (password = name) and comes back to `path`. */
export async function signIn(page: Page, name: string, path = '/my'): Promise<void> {
  await page.goto(`/auth/login?return_to=${encodeURIComponent(path)}`);
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(name);
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.pathname === path);
  await expect(page.getByRole('button', { name: 'サインアウト' })).toBeVisible();
}

export async function personAt(
  browser: Browser,
  name: string,
  path?: string,
): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, path);
  return [context, page];
}

/** The page has its heading and nothing is loading any more. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('読み込んでいます。');
  await expect(page.locator('.animate-spin')).toHaveCount(0);
}

/** WCAG 2.2 A and AA as far as a machine can tell, of the page or a part of it. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await ready(page);
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  // It works in a page of its own, and keys go to the page in front.
  await page.bringToFront();
  const lines = violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.target).join(' ')}`,
  );
  expect(lines, await page.title()).toEqual([]);
}

/** A picture at both widths, of the whole page or of what is in view, and no sideways scrolling of the page itself. */
export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await ready(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png`, fullPage });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The day so many days from now, for dates that a picture shows. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** One titled part of a page. */
export const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

/** What covers other things for a moment, and empty dates, which the browser words in its own language. */
const HIDDEN =
  '[role=status].fixed, input[type=date]:is(:not([value]), [value=""])::-webkit-datetime-edit { visibility: hidden; }';

/**
 * A picture for docs/guide, of what is in view of the page or of one part of it. It goes to test-results/guide; those
 * that a page shows are copied from there to docs/guide/images.
 */
export async function picture(of: Page | Locator, name: string, width = 1280, height = 900): Promise<void> {
  const page = 'page' in of ? of.page() : of;
  await page.setViewportSize({ width, height });
  await page.mouse.move(0, 0);
  await ready(page);
  // Not Playwright's own `style`: the page's policy refuses style elements.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, HIDDEN);
  await of.screenshot({ path: `test-results/guide/${name}.png` });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A write through the signed-in person's own session. */
export async function send(
  page: Page,
  method: string,
  path: string,
  data: unknown,
  etag?: string,
): Promise<APIResponse> {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    data,
    headers: {
      'X-Torikumi-Request': '1',
      Origin: new URL(page.url()).origin,
      ...(etag ? { 'If-Match': etag } : {}),
    },
  });
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300);
  return answer;
}

/** What a test needs to know of a round of its own. */
export interface OwnRound {
  id: string;
  slug: string;
  /** Its page in the secretariat's desk. */
  path: string;
}

/** A round of the demo council that is open for answers, made by its secretariat. */
export async function openRound(
  desk: Page,
  { name, year, due = '2199-11-28' }: { name: string; year: number; due?: string },
): Promise<OwnRound> {
  const me = await (await desk.request.get('/api/v1/me')).json();
  const { council } = me.memberships.find((one: { role: string }) => one.role === 'SECRETARIAT');
  const made = await send(desk, 'POST', '/rounds', {
    council_id: council.id,
    fiscal_year: year,
    name,
    period_from: '2025-04-01',
    due_on: due,
  });
  const { id } = await made.json();
  await send(desk, 'POST', `/rounds/${id}/open`, {}, made.headers().etag);
  return { id, slug: council.slug, path: `/councils/${council.slug}/rounds/${id}` };
}

/** Goes on with the Tab key until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 200; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${target}.`);
}

/** The address of the demo council's published table of a fiscal year, whatever other tests published since. */
export async function editionOf(page: Page, fiscalYear: number): Promise<string> {
  const { results } = await (await page.request.get('/api/v1/editions?council=komorebi&limit=100')).json();
  const found = results.find(
    (edition: { current: boolean; round: { fiscal_year: number } }) =>
      edition.current && edition.round.fiscal_year === fiscalYear,
  );
  return `/editions/${found.id}`;
}
