import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { createFigure, type FigureSaying } from '../../api/figures';
import { useTexts } from '../../i18n';
import { likelyQuantity } from '../../lib/quantity';
import { Dialog } from '../Dialog';
import { ProblemNotice } from '../ProblemNotice';
import { noSpan, SpanPicker } from '../SpanPicker';
import { toast } from '../toast-events';
import { FormButtons } from './FormButtons';
import { SayingForm } from './SayingForm';

const FORM = 'figure-by-hand';

interface Props {
  entry: { id: string; text: string; title?: string | null; heading?: string | null };
  council: string;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

/** Marks words of a saved entry as a figure that the reader missed. */
export function MarkDialog({ entry, council, onClose, onDone }: Props) {
  const words = useTexts().figureMarks.byHand;
  const [span, setSpan] = useState(noSpan);
  const [tried, setTried] = useState(false);
  const chosen = span.text.trim() !== '';
  const save = useMutation({
    mutationFn: (saying: FigureSaying) => createFigure(entry.id, { ...span, ...saying }),
    onSuccess: async () => {
      await onDone();
      toast(words.done(span.text));
      onClose();
    },
  });
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      actions={<FormButtons form={FORM} save={words.save} busy={save.isPending} onClose={onClose} />}
    >
      <p>{words.lead}</p>
      <SayingForm
        id={FORM}
        council={council}
        begun={likelyQuantity(span.text)}
        ready={() => {
          setTried(true);
          return chosen;
        }}
        onSave={(saying) => save.mutate(saying)}
      >
        <SpanPicker
          texts={entry}
          chosen={span}
          onChoose={setSpan}
          error={tried && !chosen ? words.needWords : undefined}
        />
      </SayingForm>
      {save.error && <ProblemNotice error={save.error} />}
    </Dialog>
  );
}
