import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  type CountedSentence,
  type CrossTable,
  type CrossTableName,
  type CrossTableRow,
  countedSentencesQuery,
} from '../../api/analysis';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useFilters } from '../../lib/route';
import { runsOf } from '../../lib/table-model';
import { AppLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { MarkedText } from '../../ui/MarkedText';
import { QueryView } from '../../ui/QueryView';
import { columnName, rowName } from './CountTable';

interface Props {
  edition: string;
  data: CrossTable;
  table: CrossTableName;
}

/** The sentences that the chosen number counts; the focus goes there, as after following a link. */
export function Sentences({ edition, data, table }: Props) {
  const texts = useTexts();
  const words = texts.analysis;
  const { row, column, kind } = useFilters();
  const heading = useRef<HTMLHeadingElement>(null);
  const sentences = useQuery(countedSentencesQuery(edition, table, { row, column, kind }));
  const chosen = data.rows.find(({ id }) => (id ?? undefined) === row);
  const where = data.columns.find(({ id }) => id === column);
  const place = `${row ?? ''}/${column ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number moves the focus again
  useEffect(() => heading.current?.focus(), [place]);
  if (!chosen) return null;
  const title = words.sentences(
    rowName(chosen, words.noMeasure),
    where ? columnName(where, texts.common.theme) : words.everywhere,
  );
  return (
    <section id="sentences" className="flex flex-col gap-4" aria-labelledby="sentences-title">
      <h2 id="sentences-title" ref={heading} tabIndex={-1} className="text-std-20B-150">
        {title}
      </h2>
      <p>
        <AppLink to={paths.analysis(edition, { table, kind })}>{words.close}</AppLink>
      </p>
      <QueryView query={sentences}>
        {(list) => (
          <ol className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {list.map((sentence) => (
              <Item
                key={`${sentence.entry_id}${sentence.field}${sentence.start}${sentence.text}`}
                sentence={sentence}
                edition={edition}
                row={chosen}
              />
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}

function Item({
  sentence,
  edition,
  row,
}: {
  sentence: CountedSentence;
  edition: string;
  row: CrossTableRow;
}) {
  const texts = useTexts();
  const { start, end, field, text, member, theme, kind } = sentence;
  const spans =
    row.kind && start !== null && end !== null ? [{ field, start, end, kind: row.kind, colored: true }] : [];
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="text-dns-16N-130 text-solid-gray-700">
        {member.name}　{texts.common.themeShort(theme)}　{texts.common.kind[kind]}
      </p>
      <p className="stored-text">
        <MarkedText runs={runsOf(text, field, spans)} />
      </p>
      <p>
        <AppLink to={`${paths.edition(edition)}?member=${member.id}&theme=${theme}&view=list`}>
          {texts.analysis.inTable}
          <span className="sr-only">
            <Brackets>
              {member.name}
              {texts.common.listComma}
              {texts.common.themeShort(theme)}
            </Brackets>
          </span>
        </AppLink>
      </p>
    </li>
  );
}
