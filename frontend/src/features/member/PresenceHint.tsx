import { useTexts } from '../../i18n';
import type { CellView } from './CellPage';
import { usePresence } from './usePresence';

/** Who else has this cell open. Not read aloud: it comes and goes, and nothing depends on it. */
export function PresenceHint({ view }: { view: CellView }) {
  const texts = useTexts();
  const { submission, theme, kind } = view;
  const people = usePresence(submission.id, theme.number, kind);
  const here = people.filter((person) => person.theme === theme.number && person.kind === kind);
  const names = [...new Set(here.map(({ name }) => name))];
  return (
    <p className="min-h-6 text-dns-14N-130 text-solid-gray-700" data-presence={names.length}>
      {names.length > 0 && texts.entryDesk.here(names.join(texts.common.listComma))}
    </p>
  );
}
