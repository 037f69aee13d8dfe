import type { TargetDecision } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Fieldset, Select } from '../../ui/Field';
import { decisionOf, whose } from './assignment';
import { decideTargets } from './decisions';
import type { ReviewContext } from './ReviewPage';
import { type Target, undecidedTargets } from './undecided';

const CHOICES: TargetDecision['existing'][] = ['REPLACE', 'APPEND', 'SKIP'];

/** Cells that already have text: replaced, added to, or left alone, one by one or all alike. */
export function Targets({ context }: { context: ReviewContext }) {
  const texts = useTexts();
  const words = texts.imports;
  const { loaded, mapping, members, decide } = context;
  const open = undecidedTargets(loaded);
  const decided = mapping.targets;
  const key = (target: Target) => `${target.block}-${target.theme}-${target.kind}`;
  const all = new Map<string, Target>([...decided, ...open].map((target) => [key(target), target]));
  // ① comes before ②, which the words for them in the API do not.
  const targets = [...all.values()].sort(
    (a, b) => a.block - b.block || a.theme - b.theme || b.kind.localeCompare(a.kind),
  );
  if (targets.length === 0) return <p>{words.targetsNone}</p>;
  const choose = (chosen: Target[], value: string) => {
    const existing = CHOICES.find((choice) => choice === value);
    if (!existing) return;
    const decisions = chosen.map(({ block, theme, kind }) => ({ block, theme, kind, existing }));
    decide(decideTargets(mapping, decisions));
  };
  const options = CHOICES.map((choice) => (
    <option key={choice} value={choice}>
      {words.existing[choice]}
    </option>
  ));
  return (
    <>
      <p>{words.targetsLead}</p>
      <Select
        label={words.existingAll}
        value=""
        onChange={(event) => choose(targets, event.target.value)}
        className="max-w-120"
      >
        <option value="">{words.undecided}</option>
        {options}
      </Select>
      {loaded.proposal.blocks
        .filter((block) => targets.some((target) => target.block === block.number))
        .map((block) => (
          <Fieldset
            key={block.number}
            legend={
              whose(decisionOf(mapping, block), members, words) +
              texts.common.brackets(words.block(block.number))
            }
          >
            <div className="grid gap-3 desktop:grid-cols-3">
              {targets
                .filter((target) => target.block === block.number)
                .map((target) => (
                  <Select
                    key={key(target)}
                    label={texts.common.cell(target.theme, texts.common.kind[target.kind])}
                    value={decided.find((decision) => key(decision) === key(target))?.existing ?? ''}
                    onChange={(event) => choose([target], event.target.value)}
                  >
                    <option value="">{words.undecided}</option>
                    {options}
                  </Select>
                ))}
            </div>
          </Fieldset>
        ))}
    </>
  );
}
