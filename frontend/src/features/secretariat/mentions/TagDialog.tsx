import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createMention, entryQuery } from '../../../api/mentions';
import type { Entry, Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ProgramCombobox } from '../../../ui/ProgramCombobox';
import { QueryView } from '../../../ui/QueryView';
import { noSpan, type Span, SpanPicker } from '../../../ui/SpanPicker';
import { toast } from '../../../ui/toast-events';

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

function Tagging({ entry, council, onClose, onDone }: Omit<Props, 'entry'> & { entry: Entry }) {
  const texts = useTexts();
  const words = texts.mentions;
  const [span, setSpan] = useState<Span>(noSpan);
  const [program, setProgram] = useState<Program | null>(null);
  const [tried, setTried] = useState(false);
  const { text: word } = span;
  const mark = useMutation({
    mutationFn: async () => {
      if (!program) return;
      await createMention(entry.id, { ...span, program_id: program.id });
      toast(words.tagged(word));
      onDone();
    },
  });
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
      <SpanPicker
        texts={entry}
        chosen={span}
        onChoose={setSpan}
        error={tried && word.trim() === '' ? words.tagNeedWords : undefined}
      />
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
