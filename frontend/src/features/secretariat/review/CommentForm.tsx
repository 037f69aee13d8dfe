import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Audience, addComment, commentsQuery } from '../../../api/review';
import { submissionQuery } from '../../../api/submissions';
import type { Entry, EntryKind } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { uuidv7 } from '../../../lib/uuid';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

interface Props {
  submission: string;
  theme: number;
  kind: EntryKind;
  entries: Entry[];
  onClose: () => void;
}

/** Says something of a cell or one of its entries. It is for the secretariat alone unless somebody chooses otherwise. */
export function CommentForm({ submission, theme, kind, entries, onClose }: Props) {
  const texts = useTexts();
  const words = texts.review.comments;
  const queries = useQueryClient();
  const [audience, setAudience] = useState<Audience>('SECRETARIAT');
  const [entry, setEntry] = useState('');
  const [text, setText] = useState('');
  // Of this dialog: what is sent again because its answer got lost is not said twice.
  const [id] = useState(() => uuidv7());
  const send = useMutation({
    mutationFn: async () => {
      await addComment(submission, {
        id,
        theme,
        kind,
        audience,
        entry_id: entry || null,
        text: text.trim(),
      });
      await Promise.all([
        queries.invalidateQueries({ queryKey: commentsQuery(submission).queryKey }),
        queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true }),
      ]);
      toast(words.sent);
      onClose();
    },
  });
  return (
    <Dialog
      title={words.addTo(texts.common.cell(theme, texts.common.kind[kind]))}
      onClose={onClose}
      actions={
        <>
          <Button
            busy={send.isPending}
            reason={text.trim() ? undefined : texts.common.invalid.required(words.text)}
            onClick={() => send.mutate()}
          >
            {words.send}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <Select
        label={words.audience}
        support={audience === 'MEMBER' ? words.memberNote : words.internalNote}
        value={audience}
        onChange={(event) => setAudience(event.target.value as Audience)}
      >
        <option value="SECRETARIAT">{words.internal}</option>
        <option value="MEMBER">{words.toMember}</option>
      </Select>
      {entries.length > 0 && (
        <Select label={words.about} value={entry} onChange={(event) => setEntry(event.target.value)}>
          <option value="">{words.ofCell}</option>
          {entries.map((one, index) => (
            <option key={one.id} value={one.id}>
              {texts.common.about(words.ofEntry(index + 1), (one.title ?? one.text).slice(0, 30))}
            </option>
          ))}
        </Select>
      )}
      <TextArea
        label={words.text}
        required
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      {send.error && <ProblemNotice error={send.error} />}
    </Dialog>
  );
}
