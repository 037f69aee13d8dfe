import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Tagged } from '../../api/client';
import { councilQuery } from '../../api/master';
import { ApiProblem } from '../../api/problem';
import { createRound, type RoundBody, roundQuery, roundsQuery, updateRound } from '../../api/rounds';
import type { Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useGo, useParam } from '../../lib/route';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { TextArea, TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { QueryView } from '../../ui/QueryView';
import { toast } from '../../ui/toast-events';
import { useCouncilCrumbs, useRoundCrumbs } from './desk';
import { CopyFrom, Rules, rulesOf, Wordings } from './preparing/RoundFields';

export function NewRoundPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const go = useGo();
  const council = useQuery(councilQuery(slug));
  const rounds = useQuery({ ...roundsQuery(council.data?.id ?? ''), enabled: council.data !== undefined });
  return (
    <Page
      key={rounds.data ? 'ready' : 'waiting'}
      title={texts.secretariat.form.title}
      crumbs={useCouncilCrumbs(slug)}
    >
      <QueryView query={rounds}>
        {(earlier) => (
          <RoundForm
            earlier={earlier}
            action={texts.secretariat.form.create}
            save={async (body) => {
              const round = await createRound({ ...body, council_id: council.data?.id ?? '' });
              toast(texts.secretariat.form.created);
              go(paths.round(slug, round.id));
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}

export function RoundSettingsPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const go = useGo();
  const round = useQuery(roundQuery(useParam('round')));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      title={texts.secretariat.round.settings}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <QueryView query={round}>
        {(data) => (
          <RoundForm
            round={data}
            action={texts.common.save}
            save={async (body) => {
              await updateRound(data, { ...body, council_id: data.council_id });
              toast(texts.secretariat.form.saved);
              go(paths.round(slug, data.id));
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}

type FormBody = Omit<RoundBody, 'council_id'>;

interface Props {
  round?: Tagged<Round>;
  /** What a new one may be copied from, the latest first. */
  earlier?: Round[];
  action: string;
  save: (body: FormBody) => Promise<void>;
}

const TEXTS = [
  'copy_from',
  'name',
  'period_to',
  'period_text',
  'instructions',
  'title',
  'caption',
  'as_of',
  'initiative_label',
  'challenge_label',
  'initiative_nothing_text',
  'challenge_nothing_text',
  'absent_wording',
];

const REQUIRED = ['fiscal_year', 'period_from', 'due_on'] as const;

function RoundForm({ round, earlier = [], action, save }: Props) {
  const texts = useTexts();
  const words = texts.secretariat.form;
  const queries = useQueryClient();
  const [missing, setMissing] = useState<string[]>([]);
  const submit = useMutation({
    mutationFn: async (body: FormBody) => {
      await save(body);
      await queries.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = REQUIRED.filter((name) => !String(form.get(name) ?? '').trim());
    setMissing(empty);
    if (empty.length === 0) submit.mutate(bodyOf(form, round));
  };
  const labels = { fiscal_year: words.fiscalYear, period_from: words.periodFrom, due_on: words.dueOn };
  const error = (name: keyof typeof labels) =>
    missing.includes(name) ? texts.common.invalid.required(labels[name]) : fieldError(submit.error, name);
  const summary = REQUIRED.flatMap((name) => (error(name) ? [{ text: error(name) ?? '', field: name }] : []));
  return (
    <form onSubmit={start} noValidate className="flex max-w-160 flex-col gap-6">
      <ErrorSummary items={summary} />
      {submit.error && <ProblemNotice error={submit.error} />}
      {!round && earlier.length > 0 && <CopyFrom earlier={earlier} />}
      <TextField
        id="fiscal_year"
        name="fiscal_year"
        type="number"
        required
        label={words.fiscalYear}
        support={words.fiscalYearSupport}
        defaultValue={round?.fiscal_year}
        error={error('fiscal_year')}
      />
      <TextField name="name" label={words.name} support={words.nameSupport} defaultValue={round?.name} />
      <div className="grid gap-4 desktop:grid-cols-2">
        <DateField
          id="period_from"
          name="period_from"
          required
          label={words.periodFrom}
          support={words.periodFromSupport}
          defaultValue={round?.period_from}
          error={error('period_from')}
        />
        <DateField
          name="period_to"
          label={words.periodTo}
          support={words.periodToSupport}
          defaultValue={round?.period_to ?? ''}
        />
      </div>
      <TextField
        name="period_text"
        label={words.periodText}
        support={words.periodTextSupport}
        defaultValue={round?.period_text ?? ''}
      />
      <DateField
        id="due_on"
        name="due_on"
        required
        label={words.dueOn}
        support={words.dueOnSupport}
        defaultValue={round?.due_on}
        error={error('due_on')}
      />
      <TextArea name="instructions" label={words.instructions} defaultValue={round?.instructions ?? ''} />
      {round && (
        <>
          <TextField name="title" label={words.tableTitle} defaultValue={round.title} />
          <TextArea name="caption" label={words.caption} defaultValue={round.caption} />
          <DateField name="as_of" label={words.asOf} defaultValue={round.as_of ?? ''} />
          <Wordings round={round} />
          <Rules round={round} />
        </>
      )}
      <div>
        <Button type="submit" busy={submit.isPending}>
          {action}
        </Button>
      </div>
    </form>
  );
}

/** Empty fields are left out: the server then fills in what follows from the others. */
function bodyOf(form: FormData, round: Round | undefined): FormBody {
  const texts = TEXTS.flatMap((name) => {
    const value = String(form.get(name) ?? '').trim();
    return value ? [[name, value]] : [];
  });
  return {
    ...(round && kept(round)),
    ...Object.fromEntries(texts),
    ...(round && rulesOf(form)),
    fiscal_year: Number(form.get('fiscal_year')),
    period_from: String(form.get('period_from')),
    due_on: String(form.get('due_on')),
  };
}

/** A PUT replaces the whole: the wordings that this form does not show are sent as they are. */
function kept(round: Round): Partial<RoundBody> {
  const { legend, theme_heading, measure_heading, member_heading, color_mode } = round;
  return { legend, theme_heading, measure_heading, member_heading, color_mode };
}

function fieldError(error: unknown, name: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.errors.find((item) => item.pointer === `/${name}`)?.message;
}
