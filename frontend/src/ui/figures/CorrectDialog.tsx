import { useMutation } from '@tanstack/react-query';
import { decideFigure, type FigureSaying, type FigureState } from '../../api/figures';
import { useTexts } from '../../i18n';
import { Dialog } from '../Dialog';
import { ProblemNotice } from '../ProblemNotice';
import { toast } from '../toast-events';
import type { Begun } from './FigureFields';
import { FormButtons } from './FormButtons';
import { SayingForm } from './SayingForm';

const FORM = 'figure-correction';

interface Props {
  figure: Begun & { id: string; version: number; state: FigureState; text: string };
  sentence: string;
  council: string;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

/** What a figure says, to be put right; the sentence above it stays as it is. */
export function CorrectDialog({ figure, sentence, council, onClose, onDone }: Props) {
  const words = useTexts().figureMarks;
  const save = useMutation({
    mutationFn: (saying: FigureSaying) =>
      decideFigure(figure, figure.state === 'MANUAL' ? 'MANUAL' : 'CONFIRMED', saying),
    onSuccess: async () => {
      await onDone();
      toast(words.changed);
      onClose();
    },
  });
  return (
    <Dialog
      wide
      title={words.correctTitle(figure.text)}
      onClose={onClose}
      actions={<FormButtons form={FORM} save={words.save} busy={save.isPending} onClose={onClose} />}
    >
      <p className="stored-text">{sentence.trim()}</p>
      <SayingForm id={FORM} council={council} begun={figure} onSave={(saying) => save.mutate(saying)} />
      {save.error && <ProblemNotice error={save.error} />}
    </Dialog>
  );
}
