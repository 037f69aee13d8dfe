import type { BlockDecision, ProposedBlock } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Brackets } from '../../ui/Brackets';
import { Checkbox } from '../../ui/Field';
import { Tag } from '../../ui/Tag';
import { AssignFields } from './AssignFields';
import { decisionOf, whose } from './assignment';
import { decideBlock } from './decisions';
import { ProposedCells } from './ProposedCells';
import type { ReviewContext } from './ReviewPage';

/** Enough of a block's text to see whose it may be. */
const BEGINNING = 60;

/** One member's block: what name was found, whose it becomes, and the person's word for it. */
export function BlockReview({ block, context }: { block: ProposedBlock; context: ReviewContext }) {
  const texts = useTexts().imports;
  const { mapping, decide, members } = context;
  const decision = decisionOf(mapping, block);
  const known = whose(decision, members, texts);
  // A changed decision is a new one: it is confirmed again.
  const set = (change: Partial<BlockDecision>) =>
    decide(decideBlock(mapping, { ...decision, confirmed: false, ...change }));
  return (
    <fieldset
      id={`block-${block.number}`}
      tabIndex={-1}
      className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4"
    >
      <legend className="px-1 text-std-18B-160">
        {texts.block(block.number)}
        <Brackets>{linesOf(block, texts)}</Brackets>
      </legend>
      <p className="flex flex-wrap items-center gap-3">
        <span>
          {block.name ? texts.foundName(block.name.text) : texts.noName}
          {block.name && block.name.distance > 0 && texts.foundAway(block.name.distance)}
        </span>
        <Tag tone={block.confidence === 'CERTAIN' ? 'done' : 'attention'}>
          {texts.confidence[block.confidence]}
        </Tag>
        {block.category && <span>{texts.foundCategory(block.category.label)}</span>}
      </p>
      <div className="grid items-end gap-x-4 gap-y-3 desktop:grid-cols-3">
        {decision.confirmed ? (
          <p className="text-std-16B-170 desktop:col-span-2">{texts.becomes(known)}</p>
        ) : (
          <>
            <Beginning block={block} context={context} />
            <AssignFields decision={decision} context={context} onChange={set} />
          </>
        )}
        <Checkbox
          label={decision.confirmed ? texts.confirmed : texts.confirm}
          checked={decision.confirmed}
          onChange={(event) => set({ confirmed: event.target.checked })}
        />
      </div>
      <ProposedCells block={block} context={context} />
    </fieldset>
  );
}

function linesOf({ lines }: ProposedBlock, words: ReturnType<typeof useTexts>['imports']): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  return first === last ? words.line(first) : words.lines(first, last);
}

function Beginning({ block, context }: { block: ProposedBlock; context: ReviewContext }) {
  const texts = useTexts().imports;
  const entry = context.loaded.proposal.cells.find(
    (cell) => cell.block === block.number && cell.entries.length > 0,
  )?.entries[0];
  if (!entry) return null;
  const characters = [
    ...[entry.department, entry.heading, entry.title, entry.text].filter(Boolean).join(' '),
  ];
  const rest = characters.length > BEGINNING ? '…' : '';
  return (
    <p className="text-solid-gray-700 desktop:col-span-3">
      {texts.beginning(`${characters.slice(0, BEGINNING).join('')}${rest}`)}
    </p>
  );
}
