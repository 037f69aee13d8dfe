import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { askFor, colleaguesQuery, type HandOverBody } from '../../../api/desk';
import type { RoundTheme, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import { DEPARTMENTS, DepartmentChoices } from '../people/DepartmentChoices';

interface Props {
  submission: Submission;
  themes: RoundTheme[];
  onAsked: () => Promise<unknown>;
  onClose: () => void;
}

const OTHER = 'other';

/** Which part, of whom, until when. */
export function AskDialog({ submission, themes, onAsked, onClose }: Props) {
  const texts = useTexts();
  const words = texts.handOvers;
  const formId = useId();
  const colleagues = useQuery(colleaguesQuery(submission.member.id)).data ?? [];
  const [assignee, setAssignee] = useState('');
  const [wrong, setWrong] = useState<'part' | 'assignee' | null>(null);
  const ask = useMutation({
    mutationFn: (body: HandOverBody) => askFor(submission.id, body),
    onSuccess: async () => {
      onClose();
      toast(words.asked);
      await onAsked();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim() || null;
    const theme = said('theme');
    const body = {
      theme: theme ? Number(theme) : null,
      department: said('department'),
      membership_id: assignee && assignee !== OTHER ? assignee : null,
      assignee_name: said('assignee_name'),
      due_on: said('due_on'),
      note: said('note'),
    };
    const lacking =
      body.theme === null && !body.department
        ? 'part'
        : !body.membership_id && !body.assignee_name
          ? 'assignee'
          : null;
    setWrong(lacking);
    if (!lacking) ask.mutate(body);
  };
  return (
    <Dialog
      title={words.ask}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={ask.isPending}>
            {words.ask}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {ask.error && <ProblemNotice error={ask.error} />}
      <DepartmentChoices member={submission.member.id} />
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Select name="theme" label={words.theme} error={wrong === 'part' && words.needPart}>
          <option value="">{words.allThemes}</option>
          {themes.map((theme) => (
            <option key={theme.number} value={theme.number}>
              {texts.common.theme(theme.number, theme.name)}
            </option>
          ))}
        </Select>
        <TextField
          name="department"
          label={words.department}
          support={words.departmentSupport}
          list={DEPARTMENTS}
        />
        <Select
          label={words.assignee}
          required
          value={assignee}
          error={wrong === 'assignee' && words.needAssignee}
          onChange={(event) => setAssignee(event.target.value)}
        >
          <option value="" />
          {colleagues.map(({ id, name, email, sub, role }) => (
            <option key={id} value={id}>
              {name || email || sub}
              <Brackets>{texts.states.role[role]}</Brackets>
            </option>
          ))}
          <option value={OTHER}>{words.other}</option>
        </Select>
        {assignee === OTHER && (
          <TextField name="assignee_name" label={words.otherName} support={words.otherSupport} required />
        )}
        <DateField name="due_on" label={words.dueOn} />
        <TextArea name="note" label={words.note} />
      </form>
    </Dialog>
  );
}
