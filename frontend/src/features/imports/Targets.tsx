import type { TargetDecision } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Select } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { decideTargets } from './decisions';
import type { ReviewContext } from './ReviewPage';

const CHOICES: TargetDecision['existing'][] = ['REPLACE', 'APPEND', 'SKIP'];
type Target = Omit<TargetDecision, 'existing'>;

/** Cells that already have text: replaced, added to, or left alone, one by one or all alike. */
export function Targets({ context }: { context: ReviewContext }) {
  const texts = useTexts();
  const words = texts.imports;
  const { loaded, mapping, decide } = context;
  const open: Target[] = loaded.blockers.flatMap(({ code, block, theme, kind }) =>
    code === 'import_existing_entries_undecided' && block !== null && theme !== null && kind !== null
      ? [{ block, theme, kind }]
      : [],
  );
  const decided = mapping.targets;
  const key = (target: Target) => `${target.block}-${target.theme}-${target.kind}`;
  const all = new Map<string, Target>([...decided, ...open].map((target) => [key(target), target]));
  if (all.size === 0) return null;
  // ① comes before ②, which the words for them in the API do not.
  const targets = [...all.values()].sort(
    (a, b) => a.block - b.block || a.theme - b.theme || b.kind.localeCompare(a.kind),
  );
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
    <Section title={words.targetsTitle}>
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
      {targets.map((target) => (
        <Select
          key={key(target)}
          label={words.target(target.block, texts.common.cell(target.theme, texts.common.kind[target.kind]))}
          value={decided.find((decision) => key(decision) === key(target))?.existing ?? ''}
          onChange={(event) => choose([target], event.target.value)}
          className="max-w-120"
        >
          <option value="">{words.undecided}</option>
          {options}
        </Select>
      ))}
    </Section>
  );
}
