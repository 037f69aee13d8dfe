import { type ReactNode, use } from 'react';
import type { Program } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { PlainLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Section } from '../../../ui/Page';
import { receptionOf } from './state';

/** 対象・助成額・受付期間・問合せ先・公式ページ, each with the day on which it was true; what nobody knows says so. */
export function Essentials({ program }: { program: Program }) {
  const texts = useTexts();
  const words = texts.programs.page;
  const { language } = use(LanguageContext);
  const asOf = program.checked_on ? words.asOf(day(program.checked_on, language)) : words.asOfUnknown;
  const institution = program.kind === 'SUPPORT_INSTITUTION';
  const amount = [
    program.max_amount,
    program.max_subsidy_rate && `${words.rate}: ${program.max_subsidy_rate}`,
  ]
    .filter(Boolean)
    .join('\n');
  const none = institution ? words.notApplicable : undefined;
  return (
    <Section title={words.essentials}>
      <dl className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        <Item term={words.target} asOf={asOf} known={program.target !== null} value={program.target} />
        <Item term={words.amount} asOf={asOf} known={amount !== ''} value={amount} none={none} />
        <Item
          term={words.reception}
          asOf={asOf}
          known={receptionOf(program) !== null}
          value={<Reception program={program} />}
          none={none}
        />
        <Item term={words.inquiry} asOf={asOf} known={program.inquiry !== null} value={program.inquiry} />
        <Item
          term={words.official}
          known={program.official_url !== null}
          none={words.unknownPage}
          value={
            program.official_url && (
              <PlainLink href={program.official_url} rel="noreferrer">
                {program.official_url}
              </PlainLink>
            )
          }
        />
      </dl>
    </Section>
  );
}

interface ItemProps {
  term: string;
  value: ReactNode;
  /** Whether anything is known. */
  known: boolean;
  asOf?: string;
  /** Said instead of 不明 where there can be nothing. */
  none?: string | undefined;
}

function Item({ term, value, known, asOf, none }: ItemProps) {
  const words = useTexts().programs.page;
  return (
    <div className="grid gap-1 py-3 desktop:grid-cols-[10rem_1fr] desktop:gap-4">
      <dt className="text-std-16B-170">{term}</dt>
      <dd className="stored-text wrap-anywhere">
        {known ? value : (none ?? words.unknown)}
        {known && asOf && (
          <span className="ml-2 text-dns-14N-130 text-solid-gray-700">
            <Brackets>{asOf}</Brackets>
          </span>
        )}
      </dd>
    </div>
  );
}

function Reception({ program }: { program: Program }) {
  const words = useTexts().programs.page;
  const { language } = use(LanguageContext);
  const start = program.reception_start_date && day(program.reception_start_date, language);
  const end = program.reception_end_date && day(program.reception_end_date, language);
  const state = receptionOf(program);
  return (
    <>
      {start && end ? words.period(start, end) : start ? words.from(start) : end && words.to(end)}
      {'　'}
      <strong>
        {state === 'closed' && end && words.closed(end)}
        {state === 'upcoming' && start && words.upcoming(start)}
        {state === 'open' && words.open}
      </strong>
    </>
  );
}
