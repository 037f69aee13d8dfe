import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import type { Tagged } from '../../api/client';
import { programQuery } from '../../api/programs';
import type { Program } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { day } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tag';
import { ProgramFigures } from './figures/ProgramFigures';
import { About } from './program/About';
import { Essentials } from './program/Essentials';
import { JsonLd } from './program/JsonLd';
import { Mentioned } from './program/Mentioned';
import { formerNames, hasEnded } from './program/state';

/** A support measure or institution for the public: what it is, whether it can be used now, and where it is mentioned. */
export function ProgramPage() {
  const texts = useTexts();
  const program = useQuery(programQuery(useParam('id')));
  const crumbs = [{ text: texts.publicSite.programsTitle, to: paths.programs() }];
  return (
    <Page
      key={program.data?.id}
      title={program.data?.name ?? texts.publicSite.programsTitle}
      over={program.data?.subtitle}
      crumbs={crumbs}
    >
      <QueryView query={program}>{(data) => <Loaded program={data} />}</QueryView>
    </Page>
  );
}

function Loaded({ program }: { program: Tagged<Program> }) {
  const texts = useTexts();
  const words = texts.programs.page;
  if (program.merged_into) {
    return (
      <Notice tone="info" title={words.mergedInto}>
        <p>
          <AppLink to={paths.program(program.merged_into.id)}>{program.merged_into.name}</AppLink>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p className="flex flex-wrap gap-2">
        <Tag>{texts.states.programKind[program.kind]}</Tag>
        <Tag>{texts.programs.types[program.type]}</Tag>
      </p>
      <Changes program={program} />
      <Essentials program={program} />
      <About program={program} />
      <Mentioned program={program} />
      <Section title={words.figures}>
        <ProgramFigures programId={program.id} />
      </Section>
      <JsonLd program={program} />
    </>
  );
}

/** 受付終了／名称変更 in words, before anybody reads on about what is no more. */
function Changes({ program }: { program: Program }) {
  const texts = useTexts();
  const words = texts.programs.page;
  const { language } = use(LanguageContext);
  const former = formerNames(program).map(({ name, until }) => words.formerUntil(name, day(until, language)));
  const ended = hasEnded(program);
  if (!ended && former.length === 0 && !program.successor) return null;
  const title = ended && program.valid_to ? words.ended(day(program.valid_to, language)) : words.renamed;
  return (
    <Notice tone={ended ? 'warning' : 'info'} title={title}>
      {former.length > 0 && <p>{words.formerNames(former.join(texts.common.listComma))}</p>}
      {program.successor && (
        <p>
          {words.successor}:{' '}
          <AppLink to={paths.program(program.successor.id)}>{program.successor.name}</AppLink>
        </p>
      )}
    </Notice>
  );
}
