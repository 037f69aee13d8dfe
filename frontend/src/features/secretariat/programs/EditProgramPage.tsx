import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../../api/client';
import { createProgram, programQuery, updateProgram } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo, useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Notice } from '../../../ui/Notice';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { CouncilWords } from './CouncilWords';
import { Operations } from './Operations';
import { ProgramForm } from './ProgramForm';
import { Colored } from './ProgramRows';
import { type ProgramDesk, useProgramDesk } from './useDesk';

/** Adding a programme. */
export function NewProgramPage() {
  const texts = useTexts();
  const desk = useProgramDesk();
  const queries = useQueryClient();
  const go = useGo();
  return (
    <Page title={texts.programs.addTitle} over={desk.name} crumbs={desk.crumbs}>
      {desk.ready && (
        <ProgramForm
          desk={desk}
          onSave={async (body) => {
            const made = await createProgram(body);
            await queries.invalidateQueries({ queryKey: ['programs'] });
            toast(texts.common.saved);
            go(paths.councilProgram(made.id, desk.slug));
          }}
        />
      )}
    </Page>
  );
}

/** A programme as whoever keeps the catalogue sees it. */
export function EditProgramPage() {
  const texts = useTexts();
  const desk = useProgramDesk();
  const program = useQuery({ ...programQuery(useParam('program')), staleTime: 0 });
  const name = program.data?.name ?? '';
  return (
    <Page
      key={program.data?.id}
      title={name ? texts.programs.editTitle(name) : desk.title}
      over={desk.name}
      crumbs={desk.crumbs}
    >
      <QueryView query={program}>
        {(data) => (desk.ready ? <Loaded program={data} desk={desk} /> : null)}
      </QueryView>
    </Page>
  );
}

function Loaded({ program, desk }: { program: Tagged<Program>; desk: ProgramDesk }) {
  const texts = useTexts();
  const words = texts.programs;
  const queries = useQueryClient();
  if (program.merged_into) {
    return (
      <Notice tone="info" title={words.mergedNote(program.merged_into.name)}>
        <p>
          <AppLink to={paths.councilProgram(program.merged_into.id, desk.slug)}>
            {program.merged_into.name}
          </AppLink>
        </p>
      </Notice>
    );
  }
  const own = (program.council_id ?? undefined) === desk.council;
  return (
    <>
      <p>
        <AppLink to={paths.program(program.id)}>{words.publicPage}</AppLink>
      </p>
      {own ? (
        <>
          {/* A new form for what was stored, but not while somebody types in it. */}
          <ProgramForm
            key={program.etag}
            desk={desk}
            program={program}
            onSave={async (body, keep) => {
              await updateProgram(program, body, keep);
              await queries.invalidateQueries({ queryKey: ['programs'] });
              toast(texts.common.saved);
            }}
          />
          <Section title={words.operations}>
            <Operations program={program} desk={desk} />
          </Section>
        </>
      ) : (
        <>
          <Notice tone="info" title={words.readOnly} />
          {desk.slug && (
            <p className="flex items-center gap-2">
              <Colored program={program} council={desk.slug} /> {words.colored}
            </p>
          )}
          {desk.council && <CouncilWords key={program.etag} program={program} council={desk.council} />}
        </>
      )}
    </>
  );
}
