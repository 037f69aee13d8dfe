import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Answer, answerCheck, type LastCheckAnswer } from '../api/drafts';
import { useTexts } from '../i18n';
import { Fieldset, TextArea } from './Field';
import { Notice } from './Notice';
import { ProblemNotice } from './ProblemNotice';
import { toast } from './toast-events';

interface Props {
  id: string;
  edition: string;
  answer: LastCheckAnswer;
  onAnswered: () => void;
  /** The button, where no dialog has one. */
  children?: (busy: boolean) => ReactNode;
}

/** 修正なし or 修正あり: the same for a member and for whoever records it on its behalf. */
export function AnswerForm({ id, edition, answer, onAnswered, children }: Props) {
  const words = useTexts().drafts;
  const queries = useQueryClient();
  const [said, setSaid] = useState<Answer | null>(answer.answer);
  const [comment, setComment] = useState(answer.comment);
  const [lacking, setLacking] = useState<'answer' | 'comment' | null>(null);
  const send = useMutation({
    mutationFn: (chosen: Answer) => answerCheck(edition, answer, chosen, comment),
    onSuccess: async () => {
      toast(words.sent);
      onAnswered();
      await queries.invalidateQueries({ queryKey: ['last-checks'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = !said ? 'answer' : said === 'CHANGES' && !comment.trim() ? 'comment' : null;
    setLacking(missing);
    if (said && !missing && !send.isPending) send.mutate(said);
  };
  const choices: [Answer, string][] = [
    ['NO_CHANGE', words.noChange],
    ['CHANGES', words.hasChanges],
  ];
  return (
    <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-4">
      {send.error && <ProblemNotice error={send.error} />}
      {lacking === 'answer' && <Notice tone="error" title={words.choose} live />}
      <Fieldset legend={words.yourAnswer}>
        {choices.map(([value, text]) => (
          <label key={value} className="flex items-center gap-2 text-std-16N-170">
            <input
              type="radio"
              name="answer"
              value={value}
              className="size-5 accent-blue-900"
              checked={said === value}
              onChange={() => {
                setSaid(value);
                setLacking(null);
              }}
            />
            {text}
          </label>
        ))}
      </Fieldset>
      {said === 'CHANGES' && (
        <TextArea
          label={words.comment}
          support={words.commentSupport}
          required
          value={comment}
          error={lacking === 'comment' && words.commentRequired}
          onChange={(event) => {
            setComment(event.target.value);
            setLacking(null);
          }}
        />
      )}
      {children?.(send.isPending)}
    </form>
  );
}
