import type { CellDecision, Flag, ProposedBlock, ProposedCell } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Select, TextField } from '../../ui/Field';
import { PrintedCell } from '../../ui/PrintedCell';
import { decideCell } from './decisions';
import { doubtsOf } from './doubts';
import { Flags } from './Flags';
import type { ReviewContext } from './ReviewPage';
import { TargetFields } from './TargetFields';

const ACTIONS: CellDecision['action'][] = ['KEEP', 'DROP', 'MOVE'];

/** Said by the block's name itself. */
const SAID: Flag['code'][] = ['UNKNOWN_MEMBER', 'SHIFTED_NAME'];

/** The doubts about a block and its cells, folded away until somebody wants to read them. */
export function ProposedCells({ block, context }: { block: ProposedBlock; context: ReviewContext }) {
  const texts = useTexts();
  const cells = context.loaded.proposal.cells.filter((cell) => cell.block === block.number);
  const entries = cells.reduce((sum, cell) => sum + cell.entries.length, 0);
  const flags = context.loaded.proposal.flags.filter(
    (flag) => flag.block === block.number && !SAID.includes(flag.code),
  );
  const doubts = doubtsOf(flags, texts).length;
  return (
    <details>
      <summary className="cursor-pointer py-1">
        {texts.imports.contents(entries)}
        {doubts > 0 && <strong className="ml-3">{texts.imports.doubts(doubts)}</strong>}
      </summary>
      <Flags flags={flags} />
      <ul className="flex flex-col gap-6 pt-3">
        {cells.map((cell) => (
          <li
            key={cell.id}
            id={`subject-${cell.id}`}
            tabIndex={-1}
            className="flex flex-col gap-3 border-t border-solid-gray-300 pt-3"
          >
            <CellReview cell={cell} context={context} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CellReview({ cell, context }: { cell: ProposedCell; context: ReviewContext }) {
  const texts = useTexts();
  const words = texts.imports;
  const { mapping, decide } = context;
  const decision = mapping.cells.find((other) => other.cell === cell.id) ?? {
    cell: cell.id,
    action: 'KEEP' as const,
  };
  const set = (change: Partial<CellDecision>) => decide(decideCell(mapping, { ...decision, ...change }));
  const entries = cell.entries.map((entry, index) => ({
    ...entry,
    id: `${cell.id}-${index}`,
    mentions: [],
  }));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-std-16B-170">
          {texts.common.cell(cell.theme, texts.common.kind[cell.kind])}
          <span className="ml-3 text-dns-14N-130 text-solid-gray-700">
            {cell.places.map((place) => words.place(place.line, place.column)).join(words.comma)}
          </span>
        </p>
        {cell.status !== 'EMPTY' && (
          <Select
            label={words.cellAction}
            labelHidden
            className="w-56"
            value={decision.action}
            onChange={(event) => set({ action: event.target.value as CellDecision['action'] })}
          >
            {ACTIONS.map((action) => (
              <option key={action} value={action}>
                {words.cellActions[action]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {cell.status === 'ENTRIES' ? (
        <PrintedCell entries={entries} />
      ) : (
        <p>{cell.status === 'EMPTY' ? words.cellEmpty : words.cellNothing}</p>
      )}
      {cell.status !== 'EMPTY' && decision.action !== 'KEEP' && (
        <div className="grid gap-3 desktop:grid-cols-2">
          {decision.action === 'DROP' && (
            <TextField
              label={words.reason}
              value={decision.reason ?? ''}
              onChange={(event) => set({ reason: event.target.value })}
            />
          )}
          {decision.action === 'MOVE' && (
            <TargetFields
              context={context}
              value={{
                block: decision.block ?? cell.block,
                theme: decision.theme ?? cell.theme,
                kind: decision.kind ?? cell.kind,
              }}
              onChange={set}
            />
          )}
        </div>
      )}
    </>
  );
}
