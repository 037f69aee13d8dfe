import type { SyntheticEvent } from 'react';
import type { MentionField } from '../api/mentions';
import { useTexts } from '../i18n';
import { Select, TextArea } from './Field';

/** Words of an entry with their place in UTF-16 code units. */
export interface Span {
  field: MentionField;
  start: number;
  end: number;
  text: string;
}

export const noSpan: Span = { field: 'TEXT', start: 0, end: 0, text: '' };

interface Props {
  texts: { text: string; title?: string | null; heading?: string | null };
  chosen: Span;
  onChoose: (span: Span) => void;
  error?: string | undefined;
}

const refuse = (event: SyntheticEvent) => event.preventDefault();

/** Chooses words of an entry by mouse or keyboard; nothing of the text can be changed here. */
export function SpanPicker({ texts, chosen, onChoose, error }: Props) {
  const words = useTexts().mentions;
  const values = { HEADING: texts.heading ?? '', TITLE: texts.title ?? '', TEXT: texts.text };
  const fields = (['HEADING', 'TITLE', 'TEXT'] as const).filter((field) => values[field] !== '');
  const value = values[chosen.field];
  return (
    <>
      {fields.length > 1 && (
        <Select
          label={words.tagField}
          value={chosen.field}
          onChange={(event) => onChoose({ ...noSpan, field: event.target.value as MentionField })}
        >
          {fields.map((name) => (
            <option key={name} value={name}>
              {words.tagFields[name]}
            </option>
          ))}
        </Select>
      )}
      <TextArea
        label={words.tagText}
        value={value}
        // Not read-only for the browser: Chromium moves no caret by keyboard there. Nothing gets in all the same.
        aria-readonly
        inputMode="none"
        onChange={() => {}}
        onBeforeInput={refuse}
        onPaste={refuse}
        onCut={refuse}
        onDrop={refuse}
        onSelect={(event) => {
          const { selectionStart: start, selectionEnd: end } = event.currentTarget;
          onChoose({ field: chosen.field, start, end, text: value.slice(start, end) });
        }}
        error={error}
      />
      <p>
        {words.tagChosen}:{' '}
        <strong data-chosen>{chosen.text.trim() === '' ? words.tagNone : chosen.text}</strong>
      </p>
    </>
  );
}
