import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { uploadImport } from '../../api/imports';
import { roundQuery } from '../../api/rounds';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useGo, useParam } from '../../lib/route';
import { Button } from '../../ui/Button';
import { control, FieldFrame } from '../../ui/Field';
import { FileField } from '../../ui/FileField';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';

export function UploadPage() {
  const texts = useTexts();
  const words = texts.imports;
  const slug = useParam('slug');
  const id = useParam('round');
  const go = useGo();
  const round = useQuery(roundQuery(id));
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: (source: File) => uploadImport(id, source),
    onSuccess: (made) => go(paths.import(slug, id, made.id)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What was pasted is sent as the file that it would be.
    const text = pasted.trim() ? new File([pasted], words.pastedName, { type: 'text/plain' }) : undefined;
    const source = file ?? text;
    setMissing(!source);
    if (source) upload.mutate(source);
  };
  return (
    <Page
      title={words.uploadTitle}
      over={round.data?.name}
      crumbs={[{ text: texts.secretariat.round.title(round.data?.name ?? ''), to: paths.round(slug, id) }]}
    >
      <p>{words.uploadLead}</p>
      {upload.error && <ProblemNotice error={upload.error} />}
      <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-6">
        <FileField
          label={words.file}
          support={words.fileSupport}
          error={missing && words.fileMissing}
          file={file}
          onChoose={setFile}
        />
        <details>
          <summary className="cursor-pointer py-1">{words.fromOffice}</summary>
          <ul className="list-disc pl-6">
            <li>{words.fromExcel}</li>
            <li>{words.fromWord}</li>
          </ul>
        </details>
        <FieldFrame label={words.pasted} support={words.pastedSupport}>
          {(wiring) => (
            <textarea
              rows={5}
              wrap="off"
              className={control}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
              {...wiring}
            />
          )}
        </FieldFrame>
        <div>
          <Button type="submit" busy={upload.isPending}>
            {words.upload}
          </Button>
        </div>
      </form>
    </Page>
  );
}
