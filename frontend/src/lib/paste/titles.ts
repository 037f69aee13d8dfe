import { isHiragana, isNote } from './shapes';

/**
 * Decides which items have a title: a short noun phrase that ends the bullet's line and is followed by an explanation.
 * When in doubt there is none, and all stays text (torikumi.imports.interpret.Titles).
 */

const TITLE_MAX = 60;
const SUB_ITEM = /^(?:[（(]?[0-9０-９]{1,2}[)）]|[①-⑳⑴-⒇])/;
const OPENING = '（(「『【［[〔';
const CLOSING = '）)」』】］]〕';

/** The title and what is left of the text; null when it has no title. */
export function titleOf(text: string, bold: number): { title: string; text: string } | null {
  if (bold > 0 && bold < text.length && isPhrase(text.slice(0, bold))) {
    const rest = text.slice(bold).trimStart();
    if (rest !== '' && !isNote(rest) && /[。\n]/.test(rest) && !continues(rest))
      return { title: text.slice(0, bold).trimEnd(), text: rest };
  }
  const white = text.search(/\s/);
  if (white < 0 || !isPhrase(text.slice(0, white))) return null;
  const rest = text.slice(white + 1);
  const ownLine = text[white] === '\n';
  if (ownLine ? isNote(rest) : !explains(rest)) return null;
  return { title: text.slice(0, white), text: rest };
}

/** Whether this may be a title. */
export function isPhrase(phrase: string): boolean {
  if (phrase === '' || [...phrase].length > TITLE_MAX || /[。、，\n]/.test(phrase)) return false;
  return !isHiragana(phrase.at(-1)) && isBalanced(phrase);
}

const continues = (rest: string) =>
  isHiragana(rest[0]) || OPENING.includes(rest[0] ?? '') || rest[0] === '、';

function explains(rest: string): boolean {
  if (SUB_ITEM.test(rest)) return true;
  const first = rest[0] ?? '';
  // A number goes on with what the phrase counts.
  return rest.includes('。') && !continues(rest) && !/\p{Nd}|[※・\s]/u.test(first);
}

function isBalanced(phrase: string): boolean {
  let depth = 0;
  for (const c of phrase) {
    depth += OPENING.includes(c) ? 1 : CLOSING.includes(c) ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
