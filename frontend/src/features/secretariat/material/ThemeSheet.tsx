import type { ReactNode } from 'react';
import type { Material, MaterialCounts, MaterialTheme } from '../../../api/findings';
import { useTexts } from '../../../i18n';
import { Section } from '../../../ui/Page';
import { Table, td, th } from '../../../ui/Table';

/** One theme's page. */
export function ThemeSheet({ theme, labels }: { theme: MaterialTheme; labels: Material['labels'] }) {
  const texts = useTexts();
  const words = texts.material;
  const pending = theme.initiatives.pending + theme.challenges.pending;
  return (
    <Section id={`theme-${theme.number}`} title={texts.common.theme(theme.number, theme.name)}>
      <Counts
        rows={[
          [labels.initiative, theme.initiatives],
          [labels.challenge, theme.challenges],
        ]}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">
        {words.countsNote}
        {pending > 0 && words.pending(pending)}
      </p>
      {theme.measures.length > 0 && (
        <Named caption={words.measures} head={words.measure} rows={theme.measures} />
      )}
      <Named
        caption={words.programs}
        head={texts.states.programKind.SUPPORT_PROGRAM}
        rows={theme.programs}
        none={words.noPrograms}
        kind="SUPPORT_PROGRAM"
      />
      <Named
        caption={words.institutions}
        head={texts.states.programKind.SUPPORT_INSTITUTION}
        rows={theme.institutions}
        none={words.noInstitutions}
        kind="SUPPORT_INSTITUTION"
      />
      <Shared theme={theme} />
    </Section>
  );
}

function Counts({ rows }: { rows: [string, MaterialCounts][] }) {
  const words = useTexts().material;
  const columns = [
    'members',
    'nothing',
    'unanswered',
    'entries',
    'added',
    'continued',
    'updated',
    'ended',
  ] as const;
  return (
    <Table caption={words.counts} dense className="min-w-[44rem]">
      <thead>
        <tr>
          <th scope="col" className={`${th} min-w-40`}>
            {words.kind}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={th}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, counts]) => (
          <tr key={label}>
            <th scope="row" className={th}>
              {label}
            </th>
            {columns.map((column) => (
              <td key={column} className={`${td} text-right`}>
                {counts[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface NamedProps {
  caption: string;
  head: string;
  rows: { id: string; name: string; entries: number; members: number }[];
  none?: string;
  kind?: string;
}

function Named({ caption, head, rows, none, kind }: NamedProps) {
  const words = useTexts().material;
  if (rows.length === 0) return <p>{none}</p>;
  const name = (text: string): ReactNode => (kind ? <mark data-kind={kind}>{text}</mark> : text);
  return (
    <Table caption={caption} dense className="max-w-[48rem]">
      <thead>
        <tr>
          <th scope="col" className={th}>
            {head}
          </th>
          <th scope="col" className={th}>
            {words.entries}
          </th>
          <th scope="col" className={th}>
            {words.byMembers}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={th}>
              {name(row.name)}
            </th>
            <td className={`${td} text-right`}>{row.entries}</td>
            <td className={`${td} text-right`}>{row.members}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Shared({ theme }: { theme: MaterialTheme }) {
  const words = useTexts().material;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{words.shared}</h3>
      {theme.shared_challenges.length === 0 ? (
        <p>{words.noShared}</p>
      ) : (
        <>
          <p className="text-dns-14N-130 text-solid-gray-700">{words.sharedNote}</p>
          <dl className="flex flex-col gap-2">
            {theme.shared_challenges.map((shared) => (
              <div key={shared.term}>
                <dt className="text-std-16B-170">{words.term(shared.term, shared.quotes.length)}</dt>
                {shared.quotes.map((quote) => (
                  <dd key={quote.member_id} className="pl-4">
                    {quote.member}: {quote.excerpt}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
