import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { applyForm, compareForm, type FormComparison, type FormResult } from '../../../api/forms';
import { ApiProblem } from '../../../api/problem';
import { submissionQuery } from '../../../api/submissions';
import type { Submission } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { OnBehalfNotice } from '../OnBehalfNotice';
import { Differences } from './Differences';
import { Download } from './Download';
import { Upload } from './Upload';

/** The sheet as an Excel file: fetched, filled in elsewhere, compared, and applied as somebody chooses. */
export function FormPage() {
  const texts = useTexts();
  const id = useParam('id');
  const submission = useQuery(submissionQuery(id));
  return (
    <Page
      key={submission.data ? 'ready' : 'waiting'}
      title={submission.data ? texts.form.title : texts.common.loading}
      over={submission.data && `${submission.data.member.name}　${submission.data.round.name}`}
      crumbs={[
        { text: texts.member.title, to: paths.my() },
        { text: texts.member.sheet(submission.data?.round.name ?? ''), to: paths.submission(id) },
      ]}
    >
      <QueryView query={submission}>{(data) => <Form submission={data} />}</QueryView>
    </Page>
  );
}

interface Compared {
  file: File;
  comparison: FormComparison;
}

function Form({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [result, setResult] = useState<FormResult | null>(null);
  const compare = async (file: File) => {
    setResult(null);
    setCompared({ file, comparison: await compareForm(submission.id, file) });
  };
  return (
    <>
      <OnBehalfNotice submission={submission} />
      <p>{texts.form.lead}</p>
      <Download submission={submission.id} member={submission.member.id} />
      <Upload onFile={compare} onChange={() => setCompared(null)} />
      {result && <Result result={result} submission={submission.id} />}
      {compared && (
        <Section title={texts.form.differencesTitle}>
          {compared.comparison.department && <p>{texts.form.part(compared.comparison.department)}</p>}
          {compared.comparison.made_at && (
            <p>{texts.form.madeAt(moment(compared.comparison.made_at, language))}</p>
          )}
          <Chosen
            key={compared.comparison.rows.map((row) => row.choice).join()}
            submission={submission}
            compared={compared}
            onAgain={() => compare(compared.file)}
            onApplied={(done) => {
              setCompared(null);
              setResult(done);
            }}
          />
        </Section>
      )}
    </>
  );
}

interface ChosenProps {
  submission: Submission;
  compared: Compared;
  onAgain: () => Promise<void>;
  onApplied: (result: FormResult) => void;
}

function Chosen({ submission, compared, onAgain, onApplied }: ChosenProps) {
  const texts = useTexts();
  const words = texts.form;
  const queries = useQueryClient();
  const { rows, counts } = compared.comparison;
  const offered = rows.filter((row) => row.choice !== null);
  const [chosen, setChosen] = useState(
    () => new Set(offered.filter((row) => row.chosen).map((row) => row.id)),
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (rows.every((row) => row.status === 'UNCHANGED')) {
    return (
      <Notice tone="success" title={words.none} live>
        <p>{words.noneLead(counts.unchanged)}</p>
      </Notice>
    );
  }
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const apply = () =>
    run(async () => {
      const choices = offered.filter((row) => chosen.has(row.id)).map((row) => row.choice ?? '');
      const done = await applyForm(submission.id, compared.file, choices);
      await queries.invalidateQueries({ queryKey: ['submissions'] });
      onApplied(done);
    });
  const stale = error instanceof ApiProblem && error.status === 412;
  return (
    <>
      <Differences
        submission={submission}
        comparison={compared.comparison}
        chosen={chosen}
        onChoose={setChosen}
      />
      {error !== null && <ProblemNotice error={error} />}
      <p className="flex flex-wrap items-center gap-4">
        <Button
          busy={busy}
          reason={chosen.size === 0 && offered.length > 0 ? words.choose : undefined}
          onClick={apply}
        >
          {words.applyChosen(chosen.size)}
        </Button>
        {stale && (
          <Button look="secondary" busy={busy} onClick={() => run(onAgain)}>
            {words.stale}
          </Button>
        )}
      </p>
    </>
  );
}

function Result({ result, submission }: { result: FormResult; submission: string }) {
  const words = useTexts().form;
  const kinds = ['changed', 'added', 'removed', 'declared'] as const;
  return (
    <Notice tone="success" title={words.resultTitle} live>
      <ul className="list-disc pl-6">
        {kinds
          .filter((kind) => result[kind] > 0)
          .map((kind) => (
            <li key={kind}>{words.results[kind](result[kind])}</li>
          ))}
      </ul>
      {result.on_behalf && <p>{words.onBehalf}</p>}
      <p>
        <AppLink to={paths.submission(submission)}>{words.toSheet}</AppLink>
      </p>
    </Notice>
  );
}
