import { useId, useState } from 'react';
import type { CarryChoice, CarryItem } from '../../../api/carry';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Fieldset } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { asksAboutEntry, Unsaved, useDecide } from './carried';

const CHOICES: CarryChoice[] = ['CONTINUED', 'UPDATED', 'ENDED'];

interface Props {
  item: CarryItem;
  submission: string;
  onDecided: () => void;
  /** Only where there is a decision to stay with. */
  onCancel: (() => void) | undefined;
}

/** 継続, 更新 or 終了, taken by a button: arrow keys pass through radio buttons and must not decide anything. */
export function ChoiceForm({ item, submission, onDecided, onCancel }: Props) {
  const texts = useTexts();
  const name = useId();
  const [choice, setChoice] = useState<CarryChoice | null>(item.decision);
  const [missing, setMissing] = useState(false);
  const decide = useDecide(submission);

  const send = (made: CarryChoice, entry: 'KEEP' | 'DELETE' | null) =>
    decide.mutate({ item, choice: made, entry }, { onSuccess: onDecided });
  const asks = asksAboutEntry(decide.error);

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) send(choice, null);
        else setMissing(true);
      }}
    >
      <Fieldset legend={texts.carry.question}>
        <div className="flex flex-col gap-2 desktop:flex-row desktop:gap-6">
          {CHOICES.map((value) => (
            <span key={value} className="flex items-start gap-2">
              <input
                id={`${name}${value}`}
                type="radio"
                name={name}
                className="mt-1 size-5 shrink-0 accent-blue-900"
                aria-describedby={missing ? `${name}error` : undefined}
                checked={choice === value}
                onChange={() => {
                  setChoice(value);
                  setMissing(false);
                }}
              />
              <label htmlFor={`${name}${value}`}>
                <span className="font-bold">{texts.carry.choice[value]}</span>
                <span className="block text-dns-14N-130 text-solid-gray-700">
                  {texts.carry.choiceHelp[value]}
                </span>
              </label>
            </span>
          ))}
        </div>
      </Fieldset>
      {missing && (
        <p id={`${name}error`} role="alert" className="text-dns-14N-130 text-error-2">
          ＊{texts.carry.choose}
        </p>
      )}
      {decide.error instanceof Unsaved && <Notice tone="error" title={texts.carry.unsaved} live />}
      {decide.error && !asks && !(decide.error instanceof Unsaved) && <ProblemNotice error={decide.error} />}
      <div className="flex flex-wrap gap-3">
        <Button small type="submit" busy={decide.isPending}>
          {texts.carry.decide}
        </Button>
        {onCancel && (
          <Button small look="quiet" onClick={onCancel}>
            {texts.carry.keepDecision}
          </Button>
        )}
      </div>
      {asks && (
        <Dialog
          title={texts.carry.touched.title}
          onClose={decide.reset}
          actions={
            <>
              <Button look="secondary" onClick={() => send('ENDED', 'KEEP')}>
                {texts.carry.touched.keep}
              </Button>
              <Button look="danger" onClick={() => send('ENDED', 'DELETE')}>
                {texts.carry.touched.remove}
              </Button>
              <Button look="quiet" onClick={decide.reset}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{texts.carry.touched.lead}</p>
        </Dialog>
      )}
    </form>
  );
}
