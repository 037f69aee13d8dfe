import type { BlockDecision } from '../../api/imports';
import { useTexts } from '../../i18n';
import { Select, TextField } from '../../ui/Field';
import { memberLabels } from './memberLabels';
import type { ReviewContext } from './ReviewPage';

const ASSIGNS: BlockDecision['assign'][] = ['MEMBER', 'CREATE', 'UNNAMED', 'SKIP'];

interface Props {
  decision: BlockDecision;
  context: ReviewContext;
  onChange: (change: Partial<BlockDecision>) => void;
}

/** Whose a block becomes: a member that is there, a new one, or nobody's. Fields of the grid around them. */
export function AssignFields({ decision, context, onChange }: Props) {
  const texts = useTexts().imports;
  const { members, categories } = context;
  const labels = memberLabels(members, texts);
  return (
    <>
      <Select
        label={texts.assign}
        value={decision.assign}
        onChange={(event) => onChange({ assign: event.target.value as BlockDecision['assign'] })}
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
          onChange={(event) => onChange({ member_id: event.target.value || undefined })}
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
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
      {(decision.assign === 'CREATE' || decision.assign === 'UNNAMED') && (
        <Select
          label={texts.category}
          value={decision.category_id ?? ''}
          onChange={(event) => onChange({ category_id: event.target.value || undefined })}
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
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
      {decision.assign === 'UNNAMED' && (
        <p className="text-dns-14N-130 text-solid-gray-700 desktop:order-last desktop:col-span-3">
          {texts.unnamedNote}
        </p>
      )}
    </>
  );
}
