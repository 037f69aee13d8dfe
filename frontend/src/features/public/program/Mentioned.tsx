import { useQuery } from '@tanstack/react-query';
import { programEntriesQuery } from '../../../api/programs';
import type { Entry, Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';

/** The published entries that name it, by round, theme, member and ①②, as they were printed. */
export function Mentioned({ program }: { program: Program }) {
  const words = useTexts().programs.page;
  const entries = useQuery(programEntriesQuery(program.id));
  return (
    <Section title={words.mentioned}>
      <QueryView query={entries}>
        {(list) =>
          list.length === 0 ? (
            <p>{words.notMentioned}</p>
          ) : (
            <>
              <p>{words.mentionedLead(list.length)}</p>
              {groups(list, (entry) => `${entry.edition_id} ${entry.round.id}`).map((round) => (
                <Round key={round[0].id} entries={round} program={program.id} />
              ))}
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

type Some = [Entry, ...Entry[]];

/** Entries of one key together, in the order in which the keys first come. */
export function groups(entries: Entry[], keyOf: (entry: Entry) => string): Some[] {
  const found = new Map<string, Some>();
  for (const entry of entries) {
    const known = found.get(keyOf(entry));
    if (known) known.push(entry);
    else found.set(keyOf(entry), [entry]);
  }
  return [...found.values()];
}

function Round({ entries, program }: { entries: Some; program: string }) {
  const texts = useTexts();
  const [{ round, edition_id: edition }] = entries;
  const themes = groups(entries, (entry) => String(entry.theme.number)).toSorted(
    ([one], [other]) => one.theme.number - other.theme.number,
  );
  return (
    <details className="rounded-8 border border-solid-gray-300 p-4" open>
      <summary className="cursor-pointer text-std-18B-160">
        {round.name}
        <Brackets>{texts.common.items(entries.length)}</Brackets>
      </summary>
      {edition && (
        <p className="pt-2">
          <AppLink to={paths.edition(edition)}>{texts.programs.page.inEdition(round.name)}</AppLink>
        </p>
      )}
      {themes.map((theme) => (
        <div key={theme[0].theme.number} className="pt-4">
          <h3 className="text-std-16B-170">
            {texts.common.theme(theme[0].theme.number, theme[0].theme.name)}
          </h3>
          <ul className="flex flex-col divide-y divide-solid-gray-300">
            {theme.map((entry) => (
              <li key={entry.id} className="flex flex-col gap-1 py-3">
                <p className="text-dns-14B-130">
                  {entry.member.name}　{texts.common.kind[entry.kind]}
                  {entry.department && `　${entry.department}`}
                </p>
                {entry.heading && <p>{entry.heading}</p>}
                {entry.title && <p className="text-std-16B-170">{entry.title}</p>}
                <p className="stored-text">
                  <Marked entry={entry} program={program} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** The text with the words that name this programme marked. */
function Marked({ entry, program }: { entry: Entry; program: string }) {
  const { marks } = useTexts().common;
  const spans = (entry.mentions ?? [])
    .filter((mention) => mention.field === 'TEXT' && mention.state !== 'DISMISSED')
    .filter((mention) => mention.program_id === program || entry.mentions?.length === 1)
    .toSorted((one, other) => one.start - other.start);
  const parts = [];
  let at = 0;
  for (const { id, start, end, kind } of spans) {
    if (start < at) continue;
    parts.push(<span key={`${id}-before`}>{entry.text.slice(at, start)}</span>);
    parts.push(
      <mark key={id} data-kind={kind}>
        {entry.text.slice(start, end)}
        <span className="sr-only">
          {kind === 'SUPPORT_PROGRAM' ? marks.programSuffix : marks.institutionSuffix}
        </span>
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {entry.text.slice(at)}
    </>
  );
}
