import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  applyMasters,
  compareMasters,
  type FilePart,
  fileParts,
  type MasterFile,
  masterFileUrl,
} from '../../../api/master-files';
import { ApiProblem } from '../../../api/problem';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import { useCouncilCrumbs } from '../desk';
import { MasterDifference } from './MasterDifference';

/** A council's master data as a file, both ways. */
export function MasterFilePage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const segment = useParam('part');
  const crumbs = useCouncilCrumbs(slug);
  const part = fileParts.find((known) => known === segment && known !== 'organizations');
  if (!part) {
    return (
      <Page title={texts.common.notFoundTitle}>
        <p>{texts.common.notFound}</p>
      </Page>
    );
  }
  const words = texts.masters.files;
  return (
    <Page key={part} title={words.title(words.parts[part])} crumbs={crumbs}>
      <nav aria-label={words.other}>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {fileParts
            .filter((other) => other !== 'organizations')
            .map((other) => (
              <li key={other}>
                <AppLink
                  to={paths.masterFile(slug, other)}
                  aria-current={other === part ? 'page' : undefined}
                  className="inline-block py-1 aria-[current]:font-bold"
                >
                  {words.parts[other]}
                </AppLink>
              </li>
            ))}
        </ul>
      </nav>
      <BothWays part={part} council={slug} />
    </Page>
  );
}

/** All organisations as a file, for the system administrator. */
export function OrganizationFilePage() {
  const texts = useTexts();
  const words = texts.masters;
  return (
    <Page
      title={words.files.title(words.files.parts.organizations)}
      crumbs={[{ text: words.organizations.title, to: paths.systemOrganizations() }]}
    >
      <BothWays part="organizations" />
    </Page>
  );
}

/** The nationwide programmes as a file, for the system administrator. */
export function ProgramFilePage() {
  const texts = useTexts();
  const words = texts.masters.files;
  return (
    <Page
      title={words.title(words.parts.programs)}
      crumbs={[{ text: texts.programs.systemTitle, to: paths.councilPrograms() }]}
    >
      <BothWays part="programs" />
    </Page>
  );
}

function BothWays({ part, council }: { part: FilePart; council?: string }) {
  const words = useTexts().masters.files;
  const queries = useQueryClient();
  const [file, setFile] = useState<File | undefined>();
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState<MasterFile | null>(null);
  const compare = useMutation({
    mutationFn: (chosen: File) => compareMasters(part, council, chosen),
    onSuccess: setShown,
  });
  const apply = useMutation({
    mutationFn: ({ chosen, digest }: { chosen: File; digest: string }) =>
      applyMasters(part, council, chosen, digest),
    onSuccess: async () => {
      setShown(null);
      setFile(undefined);
      toast(words.applied);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      // somebody was faster: what it would change now comes with the refusal
      const current = error instanceof ApiProblem && error.status === 412 ? error.body.current : undefined;
      if (current) setShown(current as MasterFile);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(!file);
    apply.reset();
    if (file) compare.mutate(file);
  };
  return (
    <>
      <p>{words.lead}</p>
      <p>
        <a className="link" href={masterFileUrl(part, council)} download>
          {words.download}
        </a>
      </p>
      <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-4">
        <FileField
          label={words.file}
          support={words.fileSupport}
          error={missing && words.fileMissing}
          file={file}
          onChoose={(chosen) => {
            setFile(chosen);
            setShown(null);
            compare.reset();
          }}
        />
        <div>
          <Button type="submit" busy={compare.isPending}>
            {words.compare}
          </Button>
        </div>
      </form>
      {compare.error && <ProblemNotice error={compare.error} />}
      {apply.error && <ProblemNotice error={apply.error} />}
      {shown && file && (
        <Section title={words.table}>
          <MasterDifference
            file={shown}
            busy={apply.isPending}
            onApply={() => apply.mutate({ chosen: file, digest: shown.digest })}
          />
        </Section>
      )}
    </>
  );
}
