import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { checkCorrections, correctionsQuery, type MinorCorrection } from '../../../api/review';
import { submissionQuery } from '../../../api/submissions';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import { DiffLegend, WordDiff } from '../../../ui/WordDiff';

type Answer = Parameters<typeof checkCorrections>[1][number];

/** What the secretariat corrected in this part: one list to check afterwards. */
export function CheckCorrectionsPage() {
  const texts = useTexts();
  const id = useParam('id');
  const submission = useQuery(submissionQuery(id));
  const corrections = useQuery(correctionsQuery(id));
  const round = submission.data?.round.name ?? '';
  return (
    <Page
      title={texts.review.slips.memberTitle}
      over={submission.data && `${submission.data.member.name}　${round}`}
      crumbs={[
        { text: texts.member.title, to: paths.my() },
        { text: texts.member.sheet(round), to: paths.submission(id) },
      ]}
    >
      <QueryView query={corrections}>{(list) => <List submission={id} list={list} />}</QueryView>
    </Page>
  );
}

function List({ submission, list }: { submission: string; list: MinorCorrection[] }) {
  const words = useTexts().review.slips;
  const queries = useQueryClient();
  const answer = useMutation({
    mutationFn: async (answers: Answer[]) => {
      await checkCorrections(submission, answers);
      await queries.invalidateQueries({ queryKey: correctionsQuery(submission).queryKey });
      toast(words.answered);
    },
  });
  if (list.length === 0) return <p>{words.listNone}</p>;
  const open = list.filter((one) => one.state === 'OPEN');
  return (
    <>
      <p>{words.memberLead}</p>
      <DiffLegend />
      {answer.error && <ProblemNotice error={answer.error} />}
      {open.length > 1 && (
        <div>
          <Button
            busy={answer.isPending}
            onClick={() => answer.mutate(open.map(({ id }) => ({ id, state: 'CHECKED', note: null })))}
          >
            {words.checkAll(open.length)}
          </Button>
        </div>
      )}
      <ul className="flex flex-col gap-4">
        {list.map((one) => (
          <Item
            key={one.id}
            correction={one}
            busy={answer.isPending}
            onAnswer={(it) => answer.mutate([it])}
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  correction: MinorCorrection;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
}

function Item({ correction, busy, onAnswer }: ItemProps) {
  const texts = useTexts();
  const words = texts.review.slips;
  const { language } = use(LanguageContext);
  const [note, setNote] = useState<string | null>(null);
  const { id, state } = correction;
  const place = texts.common.cell(correction.theme, texts.common.kind[correction.kind]);
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-3">
      <h2 className="flex flex-wrap items-center gap-3 text-std-16B-170">
        {place}
        <Tag tone={state === 'CHECKED' ? 'done' : state === 'OPEN' ? 'todo' : 'attention'}>
          {words.states[state]}
        </Tag>
      </h2>
      {correction.changes.map((change) => (
        <div key={change.field}>
          <p className="text-dns-14B-130 text-solid-gray-700">{words.fields[change.field]}</p>
          <p className="stored-text">
            <WordDiff before={change.before} after={change.after} />
          </p>
        </div>
      ))}
      <p>{correction.reason}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {words.by(moment(correction.corrected_at, language), correction.corrected_by_name)}
      </p>
      {correction.answer_note && <p className="stored-text">{correction.answer_note}</p>}
      {note !== null && (
        <TextArea
          label={words.objection}
          required
          value={note}
          maxLength={2000}
          autoFocus
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {state !== 'OPEN' && (
          <Button
            small
            look="secondary"
            busy={busy}
            onClick={() => onAnswer({ id, state: 'OPEN', note: null })}
          >
            {words.undo}
            <span className="sr-only">
              <Brackets>{place}</Brackets>
            </span>
          </Button>
        )}
        {state === 'OPEN' && note === null && (
          <>
            <Button small busy={busy} onClick={() => onAnswer({ id, state: 'CHECKED', note: null })}>
              {words.check}
              <span className="sr-only">
                <Brackets>{place}</Brackets>
              </span>
            </Button>
            <Button small look="secondary" onClick={() => setNote('')}>
              {words.object}
              <span className="sr-only">
                <Brackets>{place}</Brackets>
              </span>
            </Button>
          </>
        )}
        {state === 'OPEN' && note !== null && (
          <>
            <Button
              small
              busy={busy}
              reason={note.trim() ? undefined : words.answerNeeded}
              onClick={() => onAnswer({ id, state: 'OBJECTED', note: note.trim() })}
            >
              {words.sendObjection}
            </Button>
            <Button small look="secondary" onClick={() => setNote(null)}>
              {texts.common.cancel}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
