import type { CDPSession, Page } from '@playwright/test';

/** Numbers from a seed (mulberry32): a run that failed can be made again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Readings as they are typed, and what the IME makes of them. */
const WORDS: [string, string][] = [
  ['ちんあげ', '賃上げ'],
  ['そうだん', '相談'],
  ['せつめいかい', '説明会'],
  ['じょせいきん', '助成金'],
  ['はたらきかた', '働き方'],
  ['いくじきゅうぎょう', '育児休業'],
  ['けんしゅう', '研修'],
  ['まどぐち', '窓口'],
];

export interface Write {
  method: string;
  path: string;
  /** Whether a composition was going on in the page when the request was made. */
  composing: boolean;
}

declare global {
  interface Window {
    torikumiWrites: Write[];
    torikumiCompositions: number;
  }
}

/** Notes every write that the page sends, and whether it falls into a composition. To be called before the page opens. */
export async function watchWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let composing = false;
    window.torikumiWrites = [];
    window.torikumiCompositions = 0;
    addEventListener(
      'compositionstart',
      () => {
        composing = true;
        window.torikumiCompositions++;
      },
      true,
    );
    addEventListener(
      'compositionend',
      () => {
        composing = false;
      },
      true,
    );
    const send = window.fetch;
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'GET')
        window.torikumiWrites.push({
          method: request.method,
          path: new URL(request.url).pathname,
          composing,
        });
      return send(request);
    };
  });
}

/** Somebody at a keyboard with a Japanese IME, in one text area. */
export class Typist {
  /** What must be in the text area, and in the end on the server. */
  text: string;
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #random: (below: number) => number;
  #count = 0;

  private constructor(page: Page, cdp: CDPSession, text: string, random: (below: number) => number) {
    this.#page = page;
    this.#cdp = cdp;
    this.text = text;
    this.#random = random;
  }

  static async at(page: Page, text: string, random: (below: number) => number): Promise<Typist> {
    return new Typist(page, await page.context().newCDPSession(page), text, random);
  }

  /** One word: key by key, converted, perhaps to another candidate first, taken with Enter. Each occurs once. */
  async word(): Promise<void> {
    const [reading, kanji] = WORDS[this.#random(WORDS.length)] ?? ['', ''];
    const taken = `${kanji}${this.#count++}、`;
    for (let i = 1; i <= reading.length; i++) {
      await this.#compose(reading.slice(0, i));
      await this.#pause(20, 90);
    }
    // Now and then somebody stops in the middle of a word, longer than the pause that a save waits for.
    if (this.#random(12) === 0) await this.#pause(1_600, 2_200);
    if (this.#random(3) === 0) await this.#compose(`${kanji}候補`);
    await this.#compose(taken);
    await this.#pause(30, 120);
    await this.#enter();
    await this.#cdp.send('Input.insertText', { text: taken });
    this.text += taken;
    await this.#pause(50, 500);
  }

  /** A line break, typed outside any composition. */
  async newLine(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    this.text += '\n';
  }

  async #compose(text: string): Promise<void> {
    await this.#cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  // Browsers report the Enter that takes a conversion as key 229.
  async #enter(): Promise<void> {
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await this.#cdp.send('Input.dispatchKeyEvent', {
        type,
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
  }

  async #pause(least: number, most: number): Promise<void> {
    await this.#page.waitForTimeout(least + this.#random(most - least));
  }
}
