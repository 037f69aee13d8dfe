import { useTexts } from '../../../i18n';
import type { Suspect } from '../../../lib/paste';
import { Button } from '../../../ui/Button';
import { Checkbox, Fieldset } from '../../../ui/Field';

interface Props {
  suspects: Suspect[];
  agreed: ReadonlySet<string>;
  onChange: (agreed: Set<string>) => void;
}

/** Offers to replace characters that look like others; nothing is chosen beforehand. */
export function Suspects({ suspects, agreed, onChange }: Props) {
  const texts = useTexts().paste;
  if (suspects.length === 0) return null;
  const known = suspects.filter((suspect) => suspect.meant !== null);
  const toggle = (found: string, on: boolean) => {
    const next = new Set(agreed);
    if (on) next.add(found);
    else next.delete(found);
    onChange(next);
  };
  return (
    <Fieldset legend={texts.suspects}>
      <p className="text-dns-14N-130 text-solid-gray-700">{texts.suspectsLead}</p>
      {known.map(({ found, code, meant, count }) => (
        <Checkbox
          key={found}
          label={meant ? texts.suspect(found, code, meant, count) : texts.invisible(code, count)}
          checked={agreed.has(found)}
          onChange={(event) => toggle(found, event.target.checked)}
        />
      ))}
      {suspects
        .filter((suspect) => suspect.meant === null)
        .map(({ found, code, count }) => (
          <p key={found}>{texts.unknown(found, code, count)}</p>
        ))}
      {known.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button small look="secondary" onClick={() => onChange(new Set(known.map(({ found }) => found)))}>
            {texts.replaceAll}
          </Button>
          <Button small look="secondary" onClick={() => onChange(new Set())}>
            {texts.replaceNone}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
