import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Letter,
  type LetterKind,
  letterUrl,
  mailSettingsQuery,
  putLetter,
  removeLetter,
} from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';

const KINDS: LetterKind[] = ['REQUEST', 'GUIDE'];

/** 依頼文 and 記入要領: attached to the request. */
export function Letters({ round }: { round: string }) {
  const words = useTexts().mail.letters;
  const settings = useQuery(mailSettingsQuery(round));
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <QueryView query={settings}>
        {({ letters }) => (
          <div className="grid gap-6 desktop:grid-cols-2">
            {KINDS.map((kind) => (
              <LetterField
                key={kind}
                round={round}
                kind={kind}
                letter={letters.find((one) => one.kind === kind)}
              />
            ))}
          </div>
        )}
      </QueryView>
    </Section>
  );
}

function LetterField({
  round,
  kind,
  letter,
}: {
  round: string;
  kind: LetterKind;
  letter: Letter | undefined;
}) {
  const words = useTexts().mail.letters;
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const change = useMutation({
    mutationFn: async ({ work, done }: { work: () => Promise<unknown>; done: string }) => {
      await work();
      await queries.invalidateQueries({ queryKey: mailSettingsQuery(round).queryKey });
      setFile(undefined);
      toast(done);
    },
  });
  const put = () => {
    setMissing(!file);
    if (file) change.mutate({ work: () => putLetter(round, kind, file), done: words.putDone });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {letter && (
        <p className="flex flex-wrap items-center gap-3">
          <a
            className="text-blue-1000 underline"
            href={letterUrl(round, kind)}
            target="_blank"
            rel="noreferrer"
          >
            {words.current(letter.file_name, Math.ceil(letter.size / 1024))}
          </a>
          <Button
            look="quiet"
            small
            busy={change.isPending}
            onClick={() => change.mutate({ work: () => removeLetter(round, letter), done: words.removed })}
          >
            {words.remove(words.kinds[kind])}
          </Button>
        </p>
      )}
      <FileField
        label={words.choose(words.kinds[kind])}
        support={words.support}
        file={file}
        error={missing && !file && words.missing}
        onChoose={setFile}
      />
      {change.error && <ProblemNotice error={change.error} />}
      <Button look="secondary" busy={change.isPending} onClick={put}>
        {words.put(words.kinds[kind])}
      </Button>
    </div>
  );
}
