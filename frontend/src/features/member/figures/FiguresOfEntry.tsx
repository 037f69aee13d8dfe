import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { decideFigure, doubtfulKey, type Figure, type FigureState } from '../../../api/figures';
import { entryQuery } from '../../../api/mentions';
import type { Entry } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import type { Autosave } from '../../../lib/autosave/autosave';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { CorrectDialog } from '../../../ui/figures/CorrectDialog';
import { MarkDialog } from '../../../ui/figures/MarkDialog';
import { amountWords, dateWords } from '../../../ui/figureWords';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import type { EntryFields } from '../entryFields';
import { around } from './DoubtfulFigures';

interface Props {
  id: string;
  submission: string;
  council: string;
  autosave: Autosave<EntryFields>;
}

/** All figures of an entry, for whoever asks for them: nothing is open unless it is asked for. */
export function FiguresOfEntry({ id, submission, council, autosave }: Props) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <div>
      <Button
        small
        look="secondary"
        // A figure belongs to the saved text: what is typed goes first.
        onClick={async () => {
          const saved = await autosave.flush();
          setFailed(!saved);
          setOpen(saved);
        }}
      >
        {texts.figureMarks.ofEntry.open}
      </Button>
      {failed && <Notice tone="error" title={texts.mentions.editor.failed} live />}
      {open && <Loaded id={id} submission={submission} council={council} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Loaded({ id, submission, council, onClose }: Omit<Props, 'autosave'> & { onClose: () => void }) {
  const entry = useQuery(entryQuery(id));
  const queries = useQueryClient();
  const [doing, setDoing] = useState<Figure | 'mark' | null>(null);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: doubtfulKey(submission) }),
      queries.invalidateQueries({ queryKey: ['entries'] }),
      queries.invalidateQueries({ queryKey: ['submissions', submission] }),
    ]);
  const back = () => setDoing(null);
  return (
    <QueryView query={entry}>
      {(data) => {
        if (doing === 'mark')
          return <MarkDialog entry={data} council={council} onClose={back} onDone={refresh} />;
        if (doing)
          return (
            <CorrectDialog
              figure={doing}
              sentence={around(data, doing)}
              council={council}
              onClose={back}
              onDone={refresh}
            />
          );
        return <List entry={data} onDo={setDoing} onDone={refresh} onClose={onClose} />;
      }}
    </QueryView>
  );
}

interface ListProps {
  entry: Entry;
  onDo: (doing: Figure | 'mark') => void;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}

function List({ entry, onDo, onDone, onClose }: ListProps) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const { language } = use(LanguageContext);
  const decide = useMutation({
    mutationFn: ({ figure, state }: { figure: Figure; state: FigureState }) => decideFigure(figure, state),
    onSuccess: () => toast(words.changed),
    onSettled: onDone,
  });
  const figures = entry.figures ?? [];
  return (
    <Dialog
      wide
      title={words.ofEntry.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onDo('mark')}>{words.byHand.open}</Button>
          <Button look="secondary" onClick={onClose}>
            {words.ofEntry.close}
          </Button>
        </>
      }
    >
      <p>{words.ofEntry.lead}</p>
      {figures.length === 0 && <p>{words.ofEntry.none}</p>}
      <ul className="flex flex-col gap-4">
        {figures.map((figure) => {
          const which = (
            <span className="sr-only">
              <Brackets>{figure.text}</Brackets>
            </span>
          );
          const button = (state: FigureState, text: string) => (
            <Button
              small
              look="secondary"
              busy={decide.isPending}
              onClick={() => decide.mutate({ figure, state })}
            >
              {text}
              {which}
            </Button>
          );
          return (
            <li
              key={figure.id}
              className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-3"
              data-state={figure.state}
            >
              <p className="stored-text">{around(entry, figure)}</p>
              <p>
                <strong>{figure.text}</strong>: {figure.label ?? words.noLabel} {amountWords(figure)}
                {texts.common.listComma}
                {dateWords(figure, texts, language)}
                {figure.program_name && texts.common.listComma + figure.program_name}{' '}
                <Tag tone={figure.state === 'DETECTED' ? 'neutral' : 'done'}>
                  {words.states[figure.state]}
                </Tag>
              </p>
              <div className="flex flex-wrap gap-2">
                <Button small look="secondary" onClick={() => onDo(figure)}>
                  {words.correct}
                  {which}
                </Button>
                {figure.state !== 'DISMISSED' && button('DISMISSED', words.dismiss)}
                {(figure.state === 'CONFIRMED' || figure.state === 'DISMISSED') &&
                  button('DETECTED', words.undo)}
              </div>
            </li>
          );
        })}
      </ul>
      {decide.error && <ProblemNotice error={decide.error} />}
    </Dialog>
  );
}
