import type { Flag } from '../../api/imports';
import type { Texts } from '../../i18n';
import { groupBy } from '../../lib/group';

/** One doubt, told once, with all the places where it was met. */
export interface Doubt {
  key: string;
  sentence: string;
  places: string;
}

/** Flags that say the same are one doubt: a text that fills five columns is not five things to look at. */
export function doubtsOf(flags: Flag[], texts: Texts): Doubt[] {
  return groupBy(flags, (flag) => `${flag.code} ${detailsOf(flag, texts)}`).map(([key, group]) => ({
    key,
    sentence: sentenceOf(group[0] as Flag, texts),
    places: placesOf(group, texts),
  }));
}

function sentenceOf(flag: Flag, texts: Texts): string {
  const known: Record<string, string | undefined> = texts.imports.flags;
  const details = detailsOf(flag, texts);
  const sentence = known[flag.code] ?? flag.code;
  return details ? `${details}: ${sentence}` : sentence;
}

/** What a flag is about, from the values that came with it. */
function detailsOf({ args }: Flag, { imports: words }: Texts): string {
  const reasons: Record<string, string | undefined> = words.flagReasons;
  const { name, character, code_point: code, replacement, columns, reason } = args;
  const parts = [
    name && words.quoted(name),
    character && words.suspect(character, code ?? ''),
    replacement && words.meant(replacement),
    columns && words.flagColumns(columns.replaceAll(',', words.comma)),
    reason && (reasons[reason] ?? reason),
  ];
  return parts.filter(Boolean).join('');
}

function placesOf(flags: Flag[], { common, imports: words }: Texts): string {
  const lines = [...new Set(flags.map((flag) => flag.line))].map((line) => words.line(line));
  const cells = flags.flatMap(({ theme, kind }) =>
    theme !== null && kind !== null ? [common.cell(theme, common.kind[kind])] : [],
  );
  return [...new Set([...lines, ...cells])].join(words.comma);
}
