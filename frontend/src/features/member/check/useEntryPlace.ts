import { useEffect } from 'react';
import { entryPlaceOf } from '../../../lib/paths';

/** Opens a cell at the entry that the address names behind #, and selects the characters it is about. */
export function useEntryPlace(): void {
  useEffect(() => {
    const place = entryPlaceOf(location.hash);
    const entry = place && document.getElementById(`entry-${place.entry}`);
    if (!entry) return;
    entry.scrollIntoView({ block: 'center' });
    const field = place.field
      ? entry.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${place.field}"]`)
      : null;
    (field ?? entry).focus({ preventScroll: field === null });
    field?.setSelectionRange(place.start ?? 0, place.end ?? 0);
  }, []);
}
