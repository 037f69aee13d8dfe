import type { Flag } from '../../api/imports';
import { type Texts, useTexts } from '../../i18n';

/** What the reader of the source found doubtful, with its place. */
export function Flags({ flags }: { flags: Flag[] }) {
  const texts = useTexts();
  const words = texts.imports;
  const known: Record<string, string | undefined> = words.flags;
  if (flags.length === 0) return <p>{words.flagsNone}</p>;
  return (
    <ul className="list-disc pl-6">
      {flags.map((flag) => {
        const where = [
          flag.block !== null && words.block(flag.block),
          flag.theme !== null &&
            flag.kind !== null &&
            texts.common.cell(flag.theme, texts.common.kind[flag.kind]),
          words.place(flag.line, flag.column),
        ].filter(Boolean);
        const details = detailsOf(flag, words);
        return (
          <li key={`${flag.code}${flag.line}-${flag.column}${details}`}>
            {known[flag.code] ?? flag.code} {details && `「${details}」`}
            <span className="text-dns-14N-130 text-solid-gray-700">（{where.join('　')}）</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What a flag is about, from the values that came with it. */
function detailsOf({ args }: Flag, words: Texts['imports']): string {
  const reasons: Record<string, string | undefined> = words.flagReasons;
  const { name, code_point: character, columns, reason } = args;
  const parts = [
    name,
    character,
    columns && words.flagColumns(columns),
    reason && (reasons[reason] ?? reason),
  ];
  return parts.filter(Boolean).join(' ');
}
