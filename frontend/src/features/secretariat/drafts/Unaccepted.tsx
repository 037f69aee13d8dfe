import type { Ref } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Checkbox } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';

interface Props {
  missing: Ref[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** Whose rows stay empty, to be confirmed by whoever compiles. */
export function Unaccepted({ missing, confirmed, onConfirm }: Props) {
  const words = useTexts().secretariat.publish;
  if (missing.length === 0) return null;
  return (
    <Notice tone="warning" title={words.missingTitle} live>
      <p>{words.missingText}</p>
      <ul className="list-disc pl-6">
        {missing.map((member) => (
          <li key={member.id}>{member.name}</li>
        ))}
      </ul>
      <Checkbox
        label={words.missingConfirm}
        checked={confirmed}
        onChange={(event) => onConfirm(event.target.checked)}
      />
    </Notice>
  );
}
