import { type FormEvent, useId } from 'react';
import type { Edition } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Unaccepted } from './Unaccepted';
import { useMake } from './useMake';

interface Props {
  edition: Edition;
  name: string;
  onClose: () => void;
}

/** Freezes a draft as what is handed out at the meeting. */
export function MeetingDialog({ edition, name, onClose }: Props) {
  const texts = useTexts();
  const words = texts.drafts;
  const formId = useId();
  const { make, missing, confirmed, setConfirmed, unforeseen } = useMake(edition.round.id, words.meetingMade);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (field: string) => String(form.get(field) ?? '').trim() || undefined;
    make.mutate(
      { kind: 'MEETING', from: edition.id, documentNumber: said('document_number'), asOf: said('as_of') },
      { onSuccess: onClose },
    );
  };
  const unread = missing.length > 0 && !confirmed;
  return (
    <Dialog
      title={words.meeting + texts.common.brackets(name)}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            busy={make.isPending}
            reason={unread ? texts.secretariat.publish.confirmFirst : undefined}
          >
            {words.meeting}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.meetingText}</p>
      {unforeseen && <ProblemNotice error={unforeseen} />}
      <Unaccepted missing={missing} confirmed={confirmed} onConfirm={setConfirmed} />
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          name="document_number"
          label={words.documentNumber}
          support={words.documentNumberSupport}
        />
        <DateField name="as_of" label={words.asOf} />
      </form>
    </Dialog>
  );
}
