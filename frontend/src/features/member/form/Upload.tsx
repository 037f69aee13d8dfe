import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { control, FieldFrame } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';

interface Props {
  onFile: (file: File) => Promise<void>;
  /** Another file is chosen: what was compared is no longer about it. */
  onChange: () => void;
}

/** Takes a filled-in form; the server says what it would change, or why it cannot be read. */
export function Upload({ onFile, onChange }: Props) {
  const words = useTexts().form;
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const upload = useMutation({ mutationFn: onFile });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(file === null);
    if (file) upload.mutate(file);
  };
  return (
    <Section title={words.uploadTitle}>
      <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-4">
        <FieldFrame
          label={words.file}
          support={words.fileSupport}
          required
          error={missing && words.fileMissing}
        >
          {(wiring) => (
            <input
              type="file"
              name="file"
              accept=".xlsx"
              className={control}
              onChange={(event) => {
                upload.reset();
                setFile(event.target.files?.[0] ?? null);
                setMissing(false);
                onChange();
              }}
              {...wiring}
            />
          )}
        </FieldFrame>
        {upload.error && <ProblemNotice error={upload.error} />}
        <div>
          <Button type="submit" busy={upload.isPending}>
            {words.compare}
          </Button>
        </div>
      </form>
    </Section>
  );
}
