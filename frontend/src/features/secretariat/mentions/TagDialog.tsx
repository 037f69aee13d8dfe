import { useMutation, useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { createMention, entryQuery, type MentionField } from '../../../api/mentions';
import type { Entry, Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { ProgramCombobox } from './ProgramCombobox';

interface Props {
  entry: string;
  council: string;
  onClose: () => void;
  onDone: () => void;
}

/** Marks words of an entry by hand. */
export function TagDialog({ entry, council, onClose, onDone }: Props) {
  const found = useQuery(entryQuery(entry));
  return (
    <QueryView query={found}>
      {(data) => <Tagging entry={data} council={council} onClose={onClose} onDone={onDone} />}
    </QueryView>
  );
}

const refuse = (event: SyntheticEvent) => event.preventDefault();

const textOf = (entry: Entry, field: MentionField) =>
  (field === 'TEXT' ? entry.text : field === 'TITLE' ? entry.title : entry.heading) ?? '';

function Tagging({ entry, council, onClose, onDone }: Omit<Props, 'entry'> & { entry: Entry }) {
  const texts = useTexts();
  const words = texts.mentions;
  const fields = (['HEADING', 'TITLE', 'TEXT'] as const).filter((field) => textOf(entry, field) !== '');
  const [field, setField] = useState<MentionField>('TEXT');
  const [span, setSpan] = useState<[start: number, end: number]>([0, 0]);
  const [program, setProgram] = useState<Program | null>(null);
  const [tried, setTried] = useState(false);
  const value = textOf(entry, field);
  const [start, end] = span;
  const word = value.slice(start, end);
  const mark = useMutation({
    mutationFn: async () => {
      if (!program) return;
      await createMention(entry.id, { field, start, end, text: word, program_id: program.id });
      toast(words.tagged(word));
      onDone();
    },
  });
  const select = (event: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    setSpan([selectionStart, selectionEnd]);
  };
  return (
    <Dialog
      title={words.tagTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            busy={mark.isPending}
            onClick={() => {
              setTried(true);
              if (word.trim() !== '' && program) mark.mutate();
            }}
          >
            {words.tagSubmit}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.tagLead}</p>
      {fields.length > 1 && (
        <Select
          label={words.tagField}
          value={field}
          onChange={(event) => {
            setField(event.target.value as MentionField);
            setSpan([0, 0]);
          }}
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
        onSelect={select}
        error={tried && word.trim() === '' ? words.tagNeedWords : undefined}
      />
      <p>
        {words.tagChosen}: <strong data-chosen>{word.trim() === '' ? words.tagNone : word}</strong>
      </p>
      <ProgramCombobox
        council={council}
        label={words.tagProgram}
        chosen={program}
        onChoose={setProgram}
        error={tried && !program ? words.tagNeedProgram : undefined}
      />
      {mark.error && <ProblemNotice error={mark.error} />}
    </Dialog>
  );
}
