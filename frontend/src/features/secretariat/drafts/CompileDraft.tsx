import type { FormEvent } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Unaccepted } from './Unaccepted';
import { useMake } from './useMake';

/** The form that makes a 案. */
export function CompileDraft({ round }: { round: string }) {
  const texts = useTexts();
  const words = texts.drafts;
  const { make, missing, confirmed, setConfirmed, unforeseen } = useMake(round, words.made);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
    make.mutate({
      kind: 'DRAFT',
      documentNumber: said('document_number'),
      asOf: said('as_of'),
      note: said('note'),
    });
  };
  const unread = missing.length > 0 && !confirmed;
  return (
    <form onSubmit={submit} className="flex max-w-160 flex-col gap-4">
      <p>{words.makeText}</p>
      {unforeseen && <ProblemNotice error={unforeseen} />}
      <div className="grid gap-4 desktop:grid-cols-2">
        <TextField
          name="document_number"
          label={words.documentNumber}
          support={words.documentNumberSupport}
        />
        <DateField name="as_of" label={words.asOf} support={words.asOfSupport} />
      </div>
      <TextArea name="note" label={words.note} rows={2} />
      <Unaccepted missing={missing} confirmed={confirmed} onConfirm={setConfirmed} />
      <div>
        <Button
          type="submit"
          busy={make.isPending}
          reason={unread ? texts.secretariat.publish.confirmFirst : undefined}
        >
          {words.make}
        </Button>
      </div>
    </form>
  );
}
