import { useTexts } from '../../i18n';
import { Notice } from '../../ui/Notice';
import type { CellView } from './CellPage';
import { useLeftOvers } from './useDrafts';

/** What was typed before the cell was locked and never reached the server: it can still be copied from here. */
export function LockedDrafts({ view, sub }: { view: CellView; sub: string }) {
  const texts = useTexts().entryDesk;
  const { submission, theme, kind, entries } = view;
  const place = { sub, submission: submission.id, theme: theme.number, kind };
  const [leftOvers] = useLeftOvers(place, entries, true);
  if (leftOvers.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.lockedDraft} live>
      <p>{texts.lockedDraftLead}</p>
      {leftOvers.map(({ key, draft }) => (
        <p key={key} className="stored-text border-l-4 border-solid-gray-300 pl-3">
          {draft.fields.text}
        </p>
      ))}
    </Notice>
  );
}
