import { use, useEffect } from 'react';
import { LanguageContext, useTexts } from '../../i18n';
import type { View } from '../../lib/autosave/autosave';
import { lastSaved } from '../../lib/dates';
import { problemText } from '../../ui/ProblemNotice';
import { AnnounceContext } from './announcing';
import type { EntryFields } from './entryFields';

/** Whether the entry is on the server, since when and by whom. Read aloud sparingly, by the page's one live region. */
export function SaveStatus({ view }: { view: View<EntryFields> }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const announce = use(AnnounceContext);
  const { status } = texts.member;
  const trouble = ['unreachable', 'signed_out', 'conflict', 'gone', 'refused'].includes(view.phase);
  const text = () => {
    if (view.phase !== 'saved') return status[view.phase];
    if (!view.saved) return status.new;
    const at = lastSaved(view.saved.at, language);
    return view.saved.by ? status.saved(at, view.saved.by) : status.savedOnly(at);
  };
  const words = text();
  const worthSaying = trouble || (view.phase === 'saved' && view.saved !== null);
  useEffect(() => {
    if (worthSaying) announce(words);
  }, [announce, words, worthSaying]);
  return (
    <p
      data-phase={view.phase}
      className={trouble ? 'text-std-16B-170 text-error-2' : 'text-dns-14N-130 text-solid-gray-700'}
    >
      {words}
      {view.problem && view.phase === 'refused' && ` ${problemText(texts, view.problem)}`}
    </p>
  );
}
