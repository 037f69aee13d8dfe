import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ProgramFileResult, programProposalsQuery, readProgramFile } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Notice } from '../../../ui/Notice';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { ProposalItem } from './ProposalItem';
import { useProgramDesk } from './useDesk';

/** Files of jGrants and ミラサポplus, and what a person makes of them. */
export function ProgramProposalsPage() {
  const words = useTexts().programs.file;
  const desk = useProgramDesk();
  const proposals = useQuery(programProposalsQuery(desk.slug));
  return (
    <Page title={words.title} over={desk.name} crumbs={desk.crumbs}>
      <p>{words.lead}</p>
      <Upload slug={desk.slug} />
      <Section title={words.open}>
        <QueryView query={proposals}>
          {(list) =>
            list.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="flex flex-col gap-6">
                {list.map((proposal) => (
                  <li key={`${proposal.id} ${proposal.version}`}>
                    <ProposalItem proposal={proposal} />
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}

function Upload({ slug }: { slug: string | undefined }) {
  const words = useTexts().programs.file;
  const queries = useQueryClient();
  const [file, setFile] = useState<File | undefined>();
  const [missing, setMissing] = useState(false);
  const read = useMutation({
    mutationFn: (chosen: File) => readProgramFile(slug, chosen),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs', 'proposals'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (file) read.mutate(file);
  };
  return (
    <>
      <form onSubmit={submit} noValidate className="flex max-w-160 flex-col gap-4">
        <FileField
          label={words.file}
          support={words.support}
          error={missing && words.missing}
          file={file}
          onChoose={(chosen) => {
            setFile(chosen);
            read.reset();
          }}
        />
        <div>
          <Button type="submit" busy={read.isPending}>
            {words.read}
          </Button>
        </div>
      </form>
      {read.error && <ProblemNotice error={read.error} />}
      {read.data && <Result result={read.data} />}
    </>
  );
}

function Result({ result }: { result: ProgramFileResult }) {
  const words = useTexts().programs.file;
  return (
    <Notice tone="success" live title={words.result(words.sources[result.source], result.read)}>
      <ul className="list-disc pl-6">
        <li>{words.fresh(result.proposed_new)}</li>
        <li>{words.changes(result.proposed_changes)}</li>
        <li>{words.known(result.known.length)}</li>
        <li>{words.decided(result.decided)}</li>
      </ul>
      {result.skipped.length > 0 && (
        <details>
          <summary className="cursor-pointer">
            {words.skipped}
            <Brackets>{result.skipped.length}</Brackets>
          </summary>
          <ul className="list-disc pl-6">
            {result.skipped.map((line) => (
              <li key={line.place + line.code}>{line.message}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
