import { useTexts } from '../../i18n';
import { JumpLink } from '../../ui/JumpLink';
import { Tag } from '../../ui/Tag';
import type { ReviewContext } from './ReviewPage';
import { undecidedTargets } from './undecided';

export const STEPS = { blocks: 'blocks', unplaced: 'unplaced', targets: 'targets', apply: 'apply' };

/** What is to be done before the import can be applied, how far it is, and the way there. */
export function Steps({ context }: { context: ReviewContext }) {
  const words = useTexts().imports;
  const { loaded, mapping } = context;
  const { blocks } = loaded.proposal;
  const confirmed = mapping.blocks.filter((decision) => decision.confirmed).length;
  const texts = loaded.unaccounted.count;
  const targets = undecidedTargets(loaded).length;
  const steps = [
    {
      to: STEPS.blocks,
      title: words.blocksTitle,
      left: confirmed < blocks.length,
      state: words.confirmedOf(confirmed, blocks.length),
    },
    {
      to: STEPS.unplaced,
      title: words.unplacedTitle,
      left: texts > 0,
      state: texts > 0 ? words.charactersLeft(texts) : words.nothingLeft,
    },
    {
      to: STEPS.targets,
      title: words.targetsTitle,
      left: targets > 0,
      state: targets > 0 ? words.cellsLeft(targets) : words.nothingLeft,
    },
  ];
  return (
    <nav aria-label={words.steps}>
      <ol className="flex flex-col gap-2">
        {steps.map(({ to, title, left, state }) => (
          <li key={to} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <JumpLink to={to} className="inline-block py-1">
              {title}
            </JumpLink>
            <Tag tone={left ? 'todo' : 'done'}>{state}</Tag>
          </li>
        ))}
        <li>
          <JumpLink to={STEPS.apply} className="inline-block py-1">
            {words.applyTitle}
          </JumpLink>
        </li>
      </ol>
    </nav>
  );
}
