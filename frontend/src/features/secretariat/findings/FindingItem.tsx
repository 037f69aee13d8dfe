import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import {
  decideFinding,
  type Finding,
  type FindingCode,
  type FindingPlace,
  type FindingState,
} from '../../../api/findings';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag, type TagTone } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

const TONES: Record<FindingState, TagTone> = { OPEN: 'attention', FIXED: 'done', ACCEPTED: 'done' };

/** Decided on the page of marks. */
const MARKS: FindingCode[] = ['PROGRAM_UNLISTED', 'MENTION_HOMONYM', 'PROGRAM_UNMARKED', 'MENTION_ENDED'];

interface Props {
  finding: Finding;
  round: string;
  slug: string;
  /** null where there is nothing to choose among. */
  chosen: boolean | null;
  onChoose: (on: boolean) => void;
  onAccept: () => void;
}

/** One finding: what it is, where, where it stands, and what can be done about it. */
export function FindingItem({ finding, round, slug, chosen, onChoose, onAccept }: Props) {
  const words = useTexts().findings;
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['rounds', round, 'findings'] });
  const reopen = useMutation({
    mutationFn: async () => {
      await decideFinding(finding, 'OPEN', '');
      await again();
      toast(words.reopened);
    },
    onError: again,
  });
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-4" data-state={finding.state}>
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={TONES[finding.state]}>{words.states[finding.state]}</Tag>
        <span className="text-std-16B-170">{words.codes[finding.code]}</span>
      </p>
      <p>{finding.message}</p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {finding.places.map((place) => (
          <li key={[place.entry_id, place.theme, place.kind, place.field, place.start].join()}>
            <Place place={place} gone={finding.state === 'FIXED'} />
          </li>
        ))}
      </ul>
      <Decided finding={finding} />
      {finding.state === 'OPEN' && (
        <div className="flex flex-wrap items-center gap-4">
          {chosen !== null && (
            <Checkbox
              label={
                <>
                  {words.choose}
                  <span className="sr-only">: {finding.message}</span>
                </>
              }
              checked={chosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
          )}
          <Button small look="secondary" onClick={onAccept}>
            {words.accept}
          </Button>
          {finding.slip && (
            <AppLink
              small
              look="secondary"
              to={paths.corrections(slug, round, slipOf(finding, finding.slip))}
            >
              {words.correct}
              <span className="sr-only">: {finding.message}</span>
            </AppLink>
          )}
          {MARKS.includes(finding.code) && (
            <AppLink to={paths.mentions(slug, round)}>{words.toMentions}</AppLink>
          )}
          {(finding.code === 'PROGRAM_UNLISTED' || finding.code === 'PROGRAM_SPELLING') && (
            <AppLink to={paths.master(slug, 'programs')}>{words.toPrograms}</AppLink>
          )}
        </div>
      )}
      {finding.state === 'ACCEPTED' && (
        <div>
          <Button small look="secondary" busy={reopen.isPending} onClick={() => reopen.mutate()}>
            {words.reopen}
          </Button>
        </div>
      )}
      {reopen.error && <ProblemNotice error={reopen.error} />}
    </li>
  );
}

/** So many entries are chosen on the page of corrections; more would make the address too long. */
const MOST_CHOSEN = 40;

function slipOf({ places }: Finding, { find, replacement }: NonNullable<Finding['slip']>) {
  const entries = [...new Set(places.flatMap(({ entry_id }) => entry_id ?? []))].slice(0, MOST_CHOSEN);
  return { find, replace: replacement, entries: entries.join(',') };
}

function Place({ place, gone }: { place: FindingPlace; gone: boolean }) {
  const texts = useTexts();
  const { submission_id, theme, kind, entry_id, entry_number, field, start, end } = place;
  const cell = texts.common.cell(theme, texts.common.kind[kind]);
  const name = entry_number ? texts.findings.place(cell, entry_number) : cell;
  // Of what is fixed the characters may be anywhere or nowhere.
  const to =
    entry_id && !gone
      ? paths.entry(submission_id, theme, kind, { entry: entry_id, field, start, end })
      : paths.cell(submission_id, theme, kind);
  return (
    <>
      <AppLink to={to} aria-label={texts.findings.openCell(place.member, name)}>
        {place.member} {name}
      </AppLink>
      {place.excerpt && <span className="block text-solid-gray-700">{place.excerpt}</span>}
    </>
  );
}

function Decided({ finding }: { finding: Finding }) {
  const words = useTexts().findings;
  const { language } = use(LanguageContext);
  if (!finding.decided_at) return null;
  const at = moment(finding.decided_at, language);
  const by = finding.decided_by;
  const fixed = by ? words.fixedBy(by, at) : words.fixed(at);
  return (
    <p className="text-dns-14N-130 text-solid-gray-700">
      {finding.state === 'FIXED' ? fixed : words.decided(by ?? '', at)}
      {finding.state === 'ACCEPTED' && finding.note && (
        <span className="block">{words.reason(finding.note)}</span>
      )}
    </p>
  );
}
