import type { BlockDecision, ProposedBlock } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Checkbox, Select, TextField } from '../../ui/Field';
import { Tag } from '../../ui/Tag';
import { decideBlock } from './decisions';
import { memberLabels } from './memberLabels';
import { ProposedCells } from './ProposedCells';
import type { ReviewContext } from './ReviewPage';

const ASSIGNS: BlockDecision['assign'][] = ['MEMBER', 'CREATE', 'UNNAMED', 'SKIP'];

/** One member's block: what name was found, whose it becomes, and the person's word for it. */
export function BlockReview({ block, context }: { block: ProposedBlock; context: ReviewContext }) {
  const texts = useTexts().imports;
  const { mapping, decide, members, categories } = context;
  const labels = memberLabels(members, texts);
  const decision: BlockDecision = mapping.blocks.find((other) => other.block === block.number) ?? {
    block: block.number,
    assign: 'UNNAMED',
    confirmed: false,
  };
  // A changed decision is a new one: it is confirmed again.
  const set = (change: Partial<BlockDecision>) =>
    decide(decideBlock(mapping, { ...decision, confirmed: false, ...change }));
  const [first = 0] = block.lines;
  return (
    <fieldset className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-4">
      <legend className="px-1 text-std-18B-160">
        {texts.block(block.number)}（{texts.lines(first, block.lines.at(-1) ?? first)}）
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
      <div className="grid gap-4 desktop:grid-cols-2">
        <Select
          label={texts.assign}
          value={decision.assign}
          onChange={(event) => set({ assign: event.target.value as BlockDecision['assign'] })}
        >
          {ASSIGNS.map((assign) => (
            <option key={assign} value={assign}>
              {texts.assigns[assign]}
            </option>
          ))}
        </Select>
        {decision.assign === 'MEMBER' && (
          <Select
            label={texts.member}
            value={decision.member_id ?? ''}
            onChange={(event) => set({ member_id: event.target.value || undefined })}
          >
            <option value="">{texts.chooseMember}</option>
            {members.map((member) => (
              <option key={member.id} value={member.id}>
                {labels.get(member.id)}
              </option>
            ))}
          </Select>
        )}
        {decision.assign === 'CREATE' && (
          <TextField
            label={texts.newName}
            value={decision.name ?? ''}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
        {(decision.assign === 'CREATE' || decision.assign === 'UNNAMED') && (
          <Select
            label={texts.category}
            value={decision.category_id ?? ''}
            onChange={(event) => set({ category_id: event.target.value || undefined })}
          >
            <option value="">{texts.chooseMember}</option>
            {categories.map((category) => (
              <option key={category.id} value={category.id}>
                {category.name}
              </option>
            ))}
          </Select>
        )}
        {decision.assign === 'SKIP' && (
          <TextField
            label={texts.skipReason}
            value={decision.reason ?? ''}
            onChange={(event) => set({ reason: event.target.value })}
          />
        )}
      </div>
      <Checkbox
        label={texts.confirm}
        checked={decision.confirmed}
        onChange={(event) => set({ confirmed: event.target.checked })}
      />
      <ProposedCells block={block} context={context} />
    </fieldset>
  );
}
