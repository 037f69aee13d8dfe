import type { Unplaced, UnplacedDecision } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Select, TextField } from '../../ui/Field';
import { decideUnplaced } from './decisions';
import type { ReviewContext } from './ReviewPage';
import { TargetFields } from './TargetFields';

/** Text that belongs nowhere yet: each piece is dropped with a reason, or put into a cell. */
export function UnplacedTexts({ context }: { context: ReviewContext }) {
  const texts = useTexts().imports;
  const { loaded, mapping, decide } = context;
  const { unplaced } = loaded.proposal;
  const repeated = unplaced.filter(
    (text) => text.repeats !== null && !mapping.unplaced.some((decision) => decision.id === text.id),
  );
  const dropRepeated = () =>
    decide(
      repeated.reduce(
        (all, { id }) => decideUnplaced(all, id, { id, action: 'DROP', reason: texts.repeatedReason }),
        mapping,
      ),
    );
  return (
    <>
      <p role="status">
        {loaded.unaccounted.count > 0 ? texts.unaccounted(loaded.unaccounted.count) : texts.unplacedNone}
      </p>
      {repeated.length > 0 && (
        <div>
          <Button look="secondary" onClick={dropRepeated}>
            {texts.dropRepeated(repeated.length)}
          </Button>
        </div>
      )}
      {unplaced.map((text) => (
        <UnplacedText key={text.id} text={text} context={context} />
      ))}
    </>
  );
}

function UnplacedText({ text, context }: { text: Unplaced; context: ReviewContext }) {
  const texts = useTexts();
  const words = texts.imports;
  const { loaded, mapping, decide } = context;
  const twin = loaded.proposal.cells.find((cell) => cell.id === text.repeats);
  const reasons: Record<string, string | undefined> = words.unplacedReasons;
  const decision = mapping.unplaced.find((other) => other.id === text.id);
  const set = (change: Partial<UnplacedDecision>) =>
    decision && decide(decideUnplaced(mapping, text.id, { ...decision, ...change }));
  const choose = (action: string) => {
    const block = text.block ?? undefined;
    if (action === 'DROP') decide(decideUnplaced(mapping, text.id, { id: text.id, action, reason: '' }));
    else if (action === 'PLACE') {
      decide(decideUnplaced(mapping, text.id, { id: text.id, action, block, kind: text.kind ?? undefined }));
    } else decide(decideUnplaced(mapping, text.id, null));
  };
  return (
    <div
      id={`subject-${text.id}`}
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4"
    >
      <p>
        {reasons[text.reason] ?? text.reason}
        <span className="ml-3 text-dns-14N-130 text-solid-gray-700">
          {words.place(text.place.line, text.place.column)}
        </span>
      </p>
      <blockquote className="stored-text border-l-4 border-solid-gray-300 pl-3">{text.text}</blockquote>
      {twin && (
        <p>
          {words.repeats(
            texts.common.cell(twin.theme, texts.common.kind[twin.kind]),
            words.block(twin.block),
          )}
        </p>
      )}
      <div className="grid gap-3 desktop:grid-cols-2">
        <Select
          label={words.unplacedAction}
          value={decision?.action ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{words.unplacedActions.undecided}</option>
          <option value="DROP">{words.unplacedActions.DROP}</option>
          <option value="PLACE">{words.unplacedActions.PLACE}</option>
        </Select>
        {decision?.action === 'DROP' && (
          <TextField
            label={words.reason}
            value={decision.reason ?? ''}
            onChange={(event) => set({ reason: event.target.value })}
          />
        )}
        {decision?.action === 'PLACE' && <TargetFields context={context} value={decision} onChange={set} />}
      </div>
    </div>
  );
}
