/** A character that looks like another one, or like none. It is offered for replacement and never changed unasked. */
export interface Suspect {
  /** As it stands in the text; with the letter before it where it is a loose voice mark. */
  found: string;
  code: string;
  count: number;
  /** What was probably meant; '' where it is to go; null where nobody knows. */
  meant: string | null;
}

const SUSPECT =
  /[\u3040-\u30ff]?[\u3099\u309a]|[\u2e80-\u2fdf\u31c0-\u31ef\ue000-\uf8ff\uf900-\ufaff\ufffd]|\p{Cf}|\p{Co}/gu;

// Radicals that have no compatibility mapping, with the ideograph that a PDF means by them (EquivalentUnifiedIdeograph).
const RADICALS = new Map(
  (
    '⺃乚⺅亻⺌小⺍小⺕彐⺗心⺘扌⺙攵⺛旡⺠民⺡氵⺢氺⺣灬⺨犭⺩王⺫目⺬示⺭礻⺮竹⺲罒⺷羊⺹耂⺼月⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻆角⻌辶' +
    '⻍辶⻎辶⻏阝⻑長⻖阝⻗雨⻘青⻝食⻞食⻟飠⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀'
  )
    .match(/../g)
    ?.map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/** Replaces nothing: says what is there. */
export function suspectsIn(text: string): Suspect[] {
  const found = new Map<string, Suspect>();
  for (const [match] of text.matchAll(SUSPECT)) {
    const known = found.get(match);
    if (known) known.count++;
    else {
      const meant = meantBy(match);
      // A compatibility ideograph without a mapping is an ideograph of its own, such as 﨑.
      if (meant !== match) found.set(match, { found: match, code: codes(match), count: 1, meant });
    }
  }
  return [...found.values()];
}

function meantBy(match: string): string | null {
  const code = match.codePointAt(0) ?? 0;
  if (/\p{Cf}/u.test(match)) return '';
  if (/[\u3099\u309a]/.test(match)) {
    const composed = match.normalize('NFC');
    return composed === match ? null : composed;
  }
  if (code >= 0xf900 && code <= 0xfaff) return match.normalize('NFKC');
  const mapped = RADICALS.get(match) ?? match.normalize('NFKC');
  return mapped === match ? null : mapped;
}

/** Replaces what the person has agreed to. */
export function replaceSuspects(text: string, agreed: Suspect[]): string {
  return agreed.reduce(
    (all, { found, meant }) => (meant === null ? all : all.replaceAll(found, meant)),
    text,
  );
}

const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** Control characters and halves of characters: nothing can store them. */
export function controlsIn(text: string): { code: string; count: number }[] {
  const found = new Map<string, number>();
  for (const [match] of text.matchAll(CONTROL)) found.set(codes(match), (found.get(codes(match)) ?? 0) + 1);
  return [...found].map(([code, count]) => ({ code, count }));
}

export const withoutControls = (text: string) => text.replace(CONTROL, '');

export const codes = (text: string) =>
  [...text].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
