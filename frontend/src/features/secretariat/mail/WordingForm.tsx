import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { dropWording, saveWording, tryWording, type Wording, wordingsQuery } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Fieldset, TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import { MailText } from './MailingDialog';

/** One wording: its text, what may be put into it, and how it reads with real data. */
export function WordingForm({ wording }: { wording: Wording }) {
  const words = useTexts().mail.wordings;
  const queries = useQueryClient();
  const [subject, setSubject] = useState(wording.subject);
  const [body, setBody] = useState(wording.body);
  const area = useRef<HTMLTextAreaElement>(null);
  const unsaved = subject !== wording.subject || body !== wording.body;
  const change = useMutation({
    mutationFn: async ({ work, done }: { work: () => Promise<unknown>; done: string }) => {
      await work();
      await queries.invalidateQueries({ queryKey: wordingsQuery(wording.council_id).queryKey });
      toast(done);
    },
  });
  const preview = useMutation({ mutationFn: () => tryWording(wording, { subject, body }) });
  const insert = (name: string) => {
    const field = area.current;
    const start = field?.selectionStart ?? body.length;
    const text = `{${name}}`;
    setBody(body.slice(0, start) + text + body.slice(field?.selectionEnd ?? start));
    // After React has written the new text, the caret goes behind what was inserted.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(start + text.length, start + text.length);
    });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ work: () => saveWording(wording, { subject, body }), done: words.saved });
  };
  const error = change.error ?? preview.error;
  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-6">
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={wording.own ? 'active' : 'neutral'}>{wording.own ? words.own : words.product}</Tag>
        {unsaved && <span>{words.unsaved}</span>}
      </p>
      {error && <ProblemNotice error={error} />}
      <TextField
        label={words.subject}
        required
        value={subject}
        maxLength={200}
        onChange={(event) => setSubject(event.target.value)}
      />
      <TextArea
        ref={area}
        label={words.body}
        required
        rows={14}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <Placeholders names={wording.placeholders} onInsert={insert} />
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" busy={preview.isPending} onClick={() => preview.mutate()}>
          {words.preview}
        </Button>
        <Button type="submit" busy={change.isPending}>
          {words.save}
        </Button>
        {wording.own && (
          <Button
            look="quiet"
            busy={change.isPending}
            onClick={() => change.mutate({ work: () => dropWording(wording), done: words.dropped })}
          >
            {words.drop}
          </Button>
        )}
      </div>
      {preview.data && (
        <section aria-live="polite" className="flex flex-col gap-2">
          <h2 className="text-std-20B-150">{words.previewTitle}</h2>
          <p className="text-dns-14N-130 text-solid-gray-700">{words.previewNote}</p>
          <MailText subject={preview.data.subject} body={preview.data.body} />
        </section>
      )}
    </form>
  );
}

function Placeholders({ names, onInsert }: { names: string[]; onInsert: (name: string) => void }) {
  const words = useTexts().mail;
  return (
    <Fieldset legend={words.wordings.insert}>
      <ul className="flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name}>
            <Button look="secondary" small onClick={() => onInsert(name)}>
              {words.placeholders[name] ?? name} {`{${name}}`}
            </Button>
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}
