import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { uploadImport } from '../../api/imports';
import { roundQuery } from '../../api/rounds';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useGo, useParam } from '../../lib/route';
import { Button } from '../../ui/Button';
import { control, FieldFrame } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';

export function UploadPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const id = useParam('round');
  const go = useGo();
  const round = useQuery(roundQuery(id));
  const [missing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => uploadImport(id, file),
    onSuccess: (made) => go(paths.import(slug, id, made.id)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    const chosen = file instanceof File && file.size > 0;
    setMissing(!chosen);
    if (chosen) upload.mutate(file);
  };
  return (
    <Page
      title={texts.imports.uploadTitle}
      over={round.data?.name}
      crumbs={[{ text: texts.secretariat.round.title(round.data?.name ?? ''), to: paths.round(slug, id) }]}
    >
      <p>{texts.imports.uploadLead}</p>
      {upload.error && <ProblemNotice error={upload.error} />}
      <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-6">
        <FieldFrame
          label={texts.imports.file}
          support={texts.imports.fileSupport}
          required
          error={missing && texts.imports.fileMissing}
        >
          {(wiring) => <input type="file" name="file" className={control} {...wiring} />}
        </FieldFrame>
        <div>
          <Button type="submit" busy={upload.isPending}>
            {texts.imports.upload}
          </Button>
        </div>
      </form>
    </Page>
  );
}
