import { useTexts } from '../../../i18n';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/Field';

export interface Decision {
  decided_on: string | null;
  decision_note: string | null;
}

interface Props {
  decision: Decision;
  onChange: (decision: Decision) => void;
}

/** When and how the member approved its part in its own house, for those who want to note it. */
export function DecisionFields({ decision, onChange }: Props) {
  const texts = useTexts().checks;
  return (
    <>
      <DateField
        label={texts.decidedOn}
        support={texts.decidedOnSupport}
        value={decision.decided_on ?? ''}
        onChange={(event) => onChange({ ...decision, decided_on: event.target.value || null })}
      />
      <TextField
        label={texts.decisionNote}
        support={texts.decisionNoteSupport}
        value={decision.decision_note ?? ''}
        onChange={(event) => onChange({ ...decision, decision_note: event.target.value || null })}
      />
    </>
  );
}
