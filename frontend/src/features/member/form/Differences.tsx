import { useQuery } from '@tanstack/react-query';
import type { FormComparison, FormRow } from '../../../api/forms';
import { roundQuery } from '../../../api/rounds';
import type { Round, Submission } from '../../../api/types';
import { type Texts, useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { Tag, type TagTone } from '../../../ui/Tag';
import { DiffLegend } from '../../../ui/WordDiff';
import { FieldDifference } from './FieldDifference';

const TONES: Record<FormRow['status'], TagTone> = {
  UNCHANGED: 'neutral',
  CHANGED: 'active',
  ADDED: 'done',
  REMOVED: 'attention',
  LOCKED: 'neutral',
  CONFLICT: 'attention',
  INVALID: 'attention',
};

interface Props {
  submission: Submission;
  comparison: FormComparison;
  chosen: Set<string>;
  onChoose: (chosen: Set<string>) => void;
}

/** Every row that differs, with a box to tick where it can be applied. */
export function Differences({ submission, comparison, chosen, onChoose }: Props) {
  const texts = useTexts();
  const words = texts.form;
  const round = useQuery(roundQuery(submission.round.id));
  const rows = comparison.rows.filter((row) => row.status !== 'UNCHANGED');
  const offered = rows.filter((row) => row.choice !== null);
  const { counts } = comparison;
  const summary = [
    words.counts(words.status.CHANGED, counts.changed),
    words.counts(words.status.ADDED, counts.added),
    words.counts(words.status.REMOVED, counts.removed),
    counts.conflicts > 0 && words.counts(words.status.CONFLICT, counts.conflicts),
    counts.locked > 0 && words.counts(words.status.LOCKED, counts.locked),
    counts.invalid > 0 && words.counts(words.status.INVALID, counts.invalid),
  ].filter(Boolean);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      <p role="status">
        {summary.join(texts.common.listComma)}
        <br />
        {words.unchanged(counts.unchanged)}
      </p>
      <DiffLegend />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="secondary" small onClick={() => onChoose(new Set(offered.map((row) => row.id)))}>
          {words.all}
        </Button>
        <Button look="secondary" small onClick={() => onChoose(new Set())}>
          {words.nothingChosen}
        </Button>
        <span role="status">{words.chosen(chosen.size, offered.length)}</span>
      </div>
      <ul className="flex flex-col gap-4">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
            <Row
              row={row}
              round={round.data}
              chosen={chosen.has(row.id)}
              onToggle={(on) => toggle(row.id, on)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  row: FormRow;
  round: Round | undefined;
  chosen: boolean;
  onToggle: (on: boolean) => void;
}

function Row({ row, round, chosen, onToggle }: RowProps) {
  const texts = useTexts();
  const words = texts.form;
  const cell = texts.common.cell(row.theme, texts.common.kind[row.kind]);
  const place = words.place(cell, row.row === null ? words.missingRow : words.row(row.row));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="text-std-16B-170">{place}</h3>
        <Tag tone={TONES[row.status]}>{words.status[row.status]}</Tag>
        {row.key && <span className="text-dns-14N-130 text-solid-gray-700">{row.key}</span>}
      </div>
      {notes(row, texts).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {row.reasons.length > 0 && (
        <ul className="list-disc pl-6">
          {row.reasons.map((reason) => (
            <li key={`${reason.code}${reason.field}`}>
              {reason.field && `${words.fields[reason.field]}: `}
              {reason.message}
            </li>
          ))}
        </ul>
      )}
      {row.nothing_to_report !== null && <p>{declaration(row, round, texts)}</p>}
      {row.fields.map((field) => (
        <FieldDifference key={field.field} field={field} status={row.status} />
      ))}
      {row.choice !== null && (
        <Checkbox
          label={
            <>
              {words.apply}
              <span className="sr-only">
                <Brackets>{place}</Brackets>
              </span>
            </>
          }
          checked={chosen}
          onChange={(event) => onToggle(event.target.checked)}
        />
      )}
    </>
  );
}

function notes(row: FormRow, texts: Texts): string[] {
  const about: Partial<Record<FormRow['status'], string>> = texts.form.notes;
  const matched: Partial<Record<string, string>> = texts.form.matchedBy;
  return [about[row.status], row.matched_by ? matched[row.matched_by] : undefined].filter(
    (note) => note !== undefined,
  );
}

function declaration(row: FormRow, round: Round | undefined, texts: Texts): string {
  const said = row.kind === 'INITIATIVE' ? round?.initiative_nothing_text : round?.challenge_nothing_text;
  const words = said ?? texts.states.cell.NOTHING_TO_REPORT;
  return row.nothing_to_report ? texts.form.declare(words) : texts.form.undeclare(words);
}
