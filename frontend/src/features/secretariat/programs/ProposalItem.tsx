import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, use, useState } from 'react';
import {
  acceptProposal,
  type ProgramProposal,
  type ProgramType,
  rejectProposal,
} from '../../../api/programs';
import type { ProgramKind } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox, Select, TextArea } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import { type FieldName, typesOf } from './fields';

/** One proposed programme, field by field beside what is there, and the decision. */
export function ProposalItem({ proposal }: { proposal: ProgramProposal }) {
  const texts = useTexts();
  const words = texts.programs.file;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const [kind, setKind] = useState<ProgramKind>('SUPPORT_PROGRAM');
  const [refusing, setRefusing] = useState(false);
  const fresh = proposal.program === null;
  const accept = useMutation({
    mutationFn: async (form: FormData) => {
      const type = String(form.get('type') ?? '') as ProgramType;
      await acceptProposal(proposal, {
        fields: form.getAll('field').map(String),
        ...(fresh ? { kind, type } : {}),
      });
      toast(words.accepted);
      await queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    accept.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
      <h3 className="text-std-18B-160">{proposal.name}</h3>
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={fresh ? 'active' : 'todo'}>
          {fresh ? words.isNew : words.isChange(proposal.program?.name ?? '')}
        </Tag>
        <span className="text-dns-14N-130">
          {words.sources[proposal.source]}　
          {words.origin(proposal.file_name, proposal.proposed_by, moment(proposal.proposed_at, language))}
        </span>
      </p>
      {accept.error && <ProblemNotice error={accept.error} />}
      <Fields proposal={proposal} />
      {fresh && (
        <div className="flex flex-wrap gap-4">
          <Select
            label={texts.programs.fields.kind}
            value={kind}
            onChange={(event) => setKind(event.target.value as ProgramKind)}
            className="w-full desktop:w-48"
          >
            {Object.entries(texts.states.programKind).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
          <Select key={kind} name="type" label={texts.programs.fields.type} className="w-full desktop:w-64">
            {typesOf(kind, texts.programs.types).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={accept.isPending} aria-label={words.acceptOf(proposal.name)}>
          {words.accept}
        </Button>
        <Button look="secondary" aria-label={words.rejectOf(proposal.name)} onClick={() => setRefusing(true)}>
          {words.reject}
        </Button>
      </div>
      {refusing && <RefuseDialog proposal={proposal} onClose={() => setRefusing(false)} />}
    </form>
  );
}

function Fields({ proposal }: { proposal: ProgramProposal }) {
  const texts = useTexts();
  const words = texts.programs.file;
  const labels: Partial<Record<string, string>> = texts.programs.fields satisfies Record<FieldName, string>;
  const fresh = proposal.program === null;
  return (
    <Table caption={proposal.name} captionHidden className="min-w-[32rem]">
      <thead>
        <tr>
          {[words.accept, words.field, ...(fresh ? [] : [words.current]), words.proposed].map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {proposal.fields
          .filter((field) => field.differs)
          .map(({ field, current, proposed }) => (
            <tr key={field}>
              <td className={td}>
                <Checkbox
                  name="field"
                  value={field}
                  // Another catalogue's spelling of the name is not taken without being asked for.
                  defaultChecked={fresh || field !== 'name'}
                  label={<span className="sr-only">{words.take(labels[field] ?? field)}</span>}
                />
              </td>
              <th scope="row" className={`${td} text-left`}>
                {labels[field] ?? field}
              </th>
              {!fresh && <td className={`${td} stored-text wrap-anywhere`}>{current ?? words.nothing}</td>}
              <td className={`${td} stored-text wrap-anywhere`}>{proposed}</td>
            </tr>
          ))}
      </tbody>
    </Table>
  );
}

function RefuseDialog({ proposal, onClose }: { proposal: ProgramProposal; onClose: () => void }) {
  const texts = useTexts();
  const words = texts.programs.file;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const reject = useMutation({
    mutationFn: async () => {
      await rejectProposal(proposal, reason.trim());
      onClose();
      toast(words.rejected);
      await queries.invalidateQueries({ queryKey: ['programs', 'proposals'] });
    },
  });
  return (
    <Dialog
      title={words.rejectOf(proposal.name)}
      onClose={onClose}
      actions={
        <>
          <Button busy={reject.isPending} onClick={() => reject.mutate()}>
            {words.reject}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {reject.error && <ProblemNotice error={reject.error} />}
      <TextArea
        label={words.reason}
        support={words.reasonSupport}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
