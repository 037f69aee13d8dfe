import { useState } from 'react';
import { useTexts } from '../../../i18n';
import { controlsIn, replaceSuspects, suspectsIn, withoutControls } from '../../../lib/paste';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { toast } from '../../../ui/toast-events';
import type { EntryFields } from '../entryFields';
import { Suspects } from './Suspects';
import type { Offer } from './usePaste';

const FIELDS = ['department', 'heading', 'title', 'text'] as const;

/** After a plain paste: the look-alikes it brought, and an offer to replace them in this entry. */
export function PasteOffer({ offer, onClose }: { offer: Offer | undefined; onClose: () => void }) {
  const texts = useTexts().paste;
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const [stripped, setStripped] = useState(true);
  if (!offer) return null;
  const suspects = suspectsIn(offer.text);
  const controls = controlsIn(offer.text);

  const replace = () => {
    const chosen = suspects.filter(({ found }) => agreed.has(found));
    const fields: EntryFields = { ...offer.autosave.view.fields };
    for (const name of FIELDS) {
      const text = stripped && controls.length > 0 ? withoutControls(fields[name]) : fields[name];
      fields[name] = replaceSuspects(text, chosen);
    }
    offer.autosave.input(fields);
    toast(texts.replaced);
    onClose();
  };

  return (
    <Notice tone="warning" title={texts.offer} live>
      <Suspects suspects={suspects} agreed={agreed} onChange={setAgreed} />
      {controls.map(({ code, count }) => (
        <Checkbox
          key={code}
          label={texts.offerControl(code, count)}
          checked={stripped}
          onChange={(event) => setStripped(event.target.checked)}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button small onClick={replace}>
          {texts.replace}
        </Button>
        <Button small look="secondary" onClick={onClose}>
          {texts.leave}
        </Button>
      </div>
    </Notice>
  );
}
