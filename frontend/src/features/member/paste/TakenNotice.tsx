import { useEffect, useId } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

interface Props {
  count: number;
  undoing: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** Stands before the entries that were taken and takes the focus there: Tab goes on into the first of them. */
export function TakenNotice({ count, undoing, onUndo, onClose }: Props) {
  const texts = useTexts().paste;
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <Notice id={id} tone="success" title={texts.taken(count)} live>
      <p>{texts.takenLead}</p>
      <div className="flex flex-wrap gap-3">
        <Button small look="secondary" busy={undoing} onClick={onUndo}>
          {texts.undo}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </Notice>
  );
}
