import { type ClipboardEvent, useState } from 'react';
import { useTexts } from '../../../i18n';
import type { Autosave } from '../../../lib/autosave/autosave';
import {
  controlsIn,
  isWorthAsking,
  type Labels,
  type Pasted,
  payloadOf,
  propose,
  suspectsIn,
  takeApart,
} from '../../../lib/paste';
import { toast } from '../../../ui/toast-events';
import type { EntryFields } from '../entryFields';

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Where somebody pasted. */
export interface Target {
  id: string;
  autosave: Autosave<EntryFields>;
  control: TextControl;
  start: number;
  end: number;
}

export interface Asked {
  pasted: Pasted;
  target: Target;
}

/** A plain paste that brought characters which look like others. */
export interface Offer {
  text: string;
  autosave: Autosave<EntryFields>;
}

export type OnPaste = (event: ClipboardEvent, id: string, autosave: Autosave<EntryFields>) => void;

/** Listens to pastes into the fields of a cell's entries; what has a structure is asked about, the rest goes in. */
export function usePaste(labels: Labels) {
  const texts = useTexts().paste;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [offers, setOffers] = useState<Record<string, Offer>>({});

  const onPaste: OnPaste = (event, id, autosave) => {
    const control = event.target;
    if (!isText(control)) return;
    const payload = payloadOf(event.clipboardData);
    if (payload.text.trim() + payload.html.trim() === '') {
      if (payload.files.length > 0) toast(texts.noText);
      return;
    }
    const { selectionStart, selectionEnd } = control;
    const end = control.value.length;
    const target = { id, autosave, control, start: selectionStart ?? end, end: selectionEnd ?? end };
    const pasted = takeApart(payload, labels);
    const proposal = propose(pasted);
    // The browser would make one line of several in such a field, and say nothing.
    const squeezed = control instanceof HTMLInputElement && proposal.lines.length > 1;
    if (!isWorthAsking(proposal) && !squeezed) {
      if (payload.text === '' && proposal.lines.length === 0) toast(texts.noText);
      else if (pasted.objects.length > 0) toast(texts.objectsLeft(pasted.objects.length));
      const text = payload.text.replace(BREAKS, '\n');
      if (text !== payload.text) {
        // A field would keep these as characters that nobody sees and the server refuses.
        event.preventDefault();
        insertInto(target, text);
      }
      if (suspectsIn(text).length + controlsIn(text).length > 0)
        setOffers((all) => ({ ...all, [id]: { text, autosave } }));
      return;
    }
    event.preventDefault();
    setAsked({ pasted, target });
  };

  return {
    onPaste,
    asked,
    close: () => setAsked(null),
    offerFor: (id: string) => offers[id],
    forgetOffer: (id: string) => setOffers(({ [id]: _, ...others }) => others),
  };
}

function isText(target: EventTarget): target is TextControl {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

/** Line ends of word processors beside the usual ones. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/** Puts text where the cursor was, in a way that the browser's own undo knows. */
export function insertInto({ control, start, end }: Target, text: string): void {
  control.focus();
  control.setSelectionRange(start, end);
  const plain = control instanceof HTMLInputElement ? text.trim().replace(/\s*\n\s*/g, ' ') : text;
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, plain)) return;
  control.setRangeText(plain, start, end, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
