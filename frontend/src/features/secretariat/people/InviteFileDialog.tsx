import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type InvitationFileResult, type InvitationLine, inviteFromFile } from '../../../api/people';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { FileField } from '../../../ui/FileField';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

const TONES = { NEW: 'active', UNCHANGED: 'done', INVALID: 'attention' } as const;

/** Shows what a table of people would do, then does it. */
export function InviteFileDialog({ council, onClose }: { council: string; onClose: () => void }) {
  const texts = useTexts();
  const words = texts.accounts;
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const look = useMutation({ mutationFn: (chosen: File) => inviteFromFile(council, chosen, false) });
  const lines = look.data?.lines ?? [];
  const count = (status: InvitationLine['status']) => lines.filter((line) => line.status === status).length;
  const send = useMutation({
    mutationFn: (chosen: File) => inviteFromFile(council, chosen, true),
    onSuccess: async () => {
      onClose();
      toast(words.csvDone(count('NEW')));
      await queries.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    look.reset();
    if (chosen) look.mutate(chosen);
  };
  const reason = count('INVALID') > 0 ? words.csvWrong : count('NEW') === 0 ? words.csvNothing : undefined;
  return (
    <Dialog
      wide
      title={words.csv}
      onClose={onClose}
      actions={
        <>
          {file && look.data && (
            <Button busy={send.isPending} reason={reason} onClick={() => send.mutate(file)}>
              {words.csvApply(count('NEW'))}
            </Button>
          )}
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.csvText}</p>
      <FileField label={words.csvFile} support={words.csvFileSupport} file={file} onChoose={choose} />
      {(look.error ?? send.error) && <ProblemNotice error={look.error ?? send.error} />}
      {look.data && <Lines result={look.data} />}
    </Dialog>
  );
}

function Lines({ result }: { result: InvitationFileResult }) {
  const texts = useTexts();
  const words = texts.accounts;
  const count = (status: InvitationLine['status']) =>
    result.lines.filter((line) => line.status === status).length;
  return (
    <>
      <p role="status">{words.csvCount(count('NEW'), count('UNCHANGED'), count('INVALID'))}</p>
      <Table caption={words.csvTable} captionHidden dense className="min-w-[36rem]">
        <thead>
          <tr>
            {[words.csvLine, words.csvStatus, words.member, words.role, words.name, words.email].map(
              (head) => (
                <th key={head} scope="col" className={th}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {result.lines.map((line) => (
            <tr key={line.line}>
              <td className={td}>{line.line}</td>
              <td className={td}>
                <Tag tone={TONES[line.status]}>{words.csvStatuses[line.status]}</Tag>
                {line.problems.map((problem) => (
                  <p key={problem.column + problem.code}>{`${problem.column}: ${problem.message}`}</p>
                ))}
              </td>
              <td className={td}>{line.member}</td>
              <td className={td}>{line.role ? texts.states.role[line.role] : ''}</td>
              <td className={td}>{line.name}</td>
              <td className={`${td} wrap-anywhere`}>{line.email}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
