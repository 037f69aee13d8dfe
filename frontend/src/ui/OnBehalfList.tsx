import { use } from 'react';
import type { OnBehalfNote } from '../api/review';
import { LanguageContext, useTexts } from '../i18n';
import { day, moment } from '../lib/dates';
import { Brackets } from './Brackets';

/** Why the secretariat wrote for a member, with what the member sent. */
export function OnBehalfList({ notes }: { notes: OnBehalfNote[] }) {
  const texts = useTexts();
  const words = texts.review.behalf;
  const { language } = use(LanguageContext);
  if (notes.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer py-1">
        {words.notes}
        <Brackets>{texts.common.items(notes.length)}</Brackets>
      </summary>
      <ul className="flex flex-col gap-3 pl-4">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {words.noted(moment(note.noted_at, language), note.noted_by_name, words.channels[note.channel])}
              {note.received_on && `　${words.received(day(note.received_on, language))}`}
            </p>
            <p className="stored-text">{note.reason}</p>
            {note.source && (
              <details>
                <summary className="cursor-pointer py-1">{words.source}</summary>
                <p className="stored-text border-l-4 border-solid-gray-300 pl-3">{note.source}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
