import { useQuery } from '@tanstack/react-query';
import { type ProgramChanges as Changes, programChangesQuery } from '../../api/analysis';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { Legend } from '../../ui/MarkedText';
import { Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';

/** Programmes that are new, gone or renamed since the council's last published round. */
export function ProgramChanges({ edition }: { edition: string }) {
  const words = useTexts().analysis.changes;
  const changes = useQuery(programChangesQuery(edition));
  return (
    <QueryView query={changes}>
      {(data) =>
        data.previous ? (
          <>
            <p>
              <AppLink to={paths.edition(data.previous.edition_id)}>
                {words.lead(data.previous.round_name)}
              </AppLink>
            </p>
            <Legend />
            <List title={words.added} programs={data.added} />
            <List title={words.gone} programs={data.gone} />
            <Renamed programs={data.renamed} />
          </>
        ) : (
          <p>{words.noPrevious}</p>
        )
      }
    </QueryView>
  );
}

function List({ title, programs }: { title: string; programs: Changes['added'] }) {
  const words = useTexts().analysis.changes;
  return (
    <Section title={title}>
      {programs.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {programs.map((program) => (
            <li key={program.id}>
              <AppLink to={paths.program(program.id)}>
                <mark data-kind={program.kind}>{program.name}</mark>
              </AppLink>
              　{words.entries(program.entries)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Renamed({ programs }: { programs: Changes['renamed'] }) {
  const words = useTexts().analysis.changes;
  return (
    <Section title={words.renamed}>
      {programs.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {programs.map((program) => (
            <li key={program.id}>
              <AppLink to={paths.program(program.id)}>
                <mark data-kind={program.kind}>
                  {words.from(program.before.join('・'), program.now.join('・'))}
                </mark>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
