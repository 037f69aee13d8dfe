import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { changeCheck, type LastCheck, startCheck } from '../../../api/drafts';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox, TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

interface Props {
  edition: string;
  /** One that has begun, to be changed. */
  check?: LastCheck;
  onClose: () => void;
}

/** Until when the members answer, and what they are told. */
export function CheckDialog({ edition, check, onClose }: Props) {
  const texts = useTexts();
  const words = texts.drafts;
  const formId = useId();
  const queries = useQueryClient();
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: (form: FormData) => {
      const body = {
        due_on: String(form.get('due_on')),
        message: String(form.get('message') ?? ''),
        keep_answers: form.get('keep') === 'on',
      };
      return check ? changeCheck(check, body) : startCheck(edition, body);
    },
    onSuccess: async () => {
      onClose();
      toast(check ? words.changed : words.started);
      await queries.invalidateQueries({ queryKey: ['last-checks'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = !form.get('due_on');
    setMissing(empty);
    if (!empty) send.mutate(form);
  };
  const title = check ? words.change : words.start;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={send.isPending}>
            {check ? texts.common.save : words.start}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {!check && <p>{words.startText}</p>}
      {send.error && <ProblemNotice error={send.error} />}
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <DateField
          name="due_on"
          label={words.dueOn}
          support={words.dueOnSupport}
          required
          defaultValue={check?.due_on}
          error={missing && texts.common.invalid.required(words.dueOn)}
        />
        <TextArea
          name="message"
          label={words.message}
          support={words.messageSupport}
          defaultValue={check?.message}
        />
        {!check && <Checkbox name="keep" label={words.keep} defaultChecked />}
      </form>
    </Dialog>
  );
}
