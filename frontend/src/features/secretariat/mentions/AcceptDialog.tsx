import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptCandidate, type Candidate, type ProgramType } from '../../../api/candidates';
import type { Program, ProgramKind } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ProgramCombobox } from '../../../ui/ProgramCombobox';
import { toast } from '../../../ui/toast-events';

const KINDS: ProgramKind[] = ['SUPPORT_PROGRAM', 'SUPPORT_INSTITUTION'];
const TYPES: Record<ProgramKind, ProgramType[]> = {
  SUPPORT_PROGRAM: [
    'SUBSIDY',
    'SCHOLARSHIP',
    'LOAN',
    'CERTIFICATION',
    'CONSULTATION',
    'EXPERT_DISPATCH',
    'TRAINING',
    'SEMINAR',
    'OTHER',
  ],
  SUPPORT_INSTITUTION: ['CENTER', 'COUNCIL', 'AGENCY', 'FINANCIAL_INSTITUTION', 'OTHER'],
};

interface Props {
  round: string;
  slug: string;
  candidate: Candidate;
  as: 'NEW' | 'ALIAS';
  onClose: () => void;
  onDone: () => void;
}

/** Takes a name into the catalogue. */
export function AcceptDialog({ round, slug, candidate, as, onClose, onDone }: Props) {
  const texts = useTexts();
  const words = texts.mentions.candidates;
  const { name } = candidate;
  const [kind, setKind] = useState<ProgramKind>(candidate.kind);
  const [type, setType] = useState<ProgramType>(TYPES[candidate.kind][0] ?? 'OTHER');
  const [program, setProgram] = useState<Program | null>(null);
  const [tried, setTried] = useState(false);
  const isNew = as === 'NEW';
  const accept = useMutation({
    mutationFn: async () => {
      await acceptCandidate(
        round,
        isNew
          ? { name, kind, type, program_id: null }
          : { name, program_id: program?.id ?? null, kind: null, type: null },
      );
      toast(isNew ? words.added(name) : words.aliased(name, program?.name ?? ''));
      onDone();
    },
  });
  return (
    <Dialog
      title={isNew ? words.asNew : words.asAlias}
      onClose={onClose}
      actions={
        <>
          <Button
            busy={accept.isPending}
            onClick={() => {
              setTried(true);
              if (isNew || program) accept.mutate();
            }}
          >
            {isNew ? words.add : words.asAlias}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {isNew ? (
        <>
          <TextField label={words.name} value={name} readOnly />
          <Select
            label={words.kind}
            value={kind}
            onChange={(event) => {
              const chosen = event.target.value as ProgramKind;
              setKind(chosen);
              setType(TYPES[chosen][0] ?? 'OTHER');
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {texts.mentions.kinds[one]}
              </option>
            ))}
          </Select>
          <Select
            label={words.type}
            value={type}
            onChange={(event) => setType(event.target.value as ProgramType)}
          >
            {TYPES[kind].map((one) => (
              <option key={one} value={one}>
                {words.types[one]}
              </option>
            ))}
          </Select>
        </>
      ) : (
        <ProgramCombobox
          council={slug}
          label={words.aliasOf(name)}
          chosen={program}
          onChoose={setProgram}
          error={tried && !program ? texts.mentions.tagNeedProgram : undefined}
        />
      )}
      {accept.error && <ProblemNotice error={accept.error} />}
    </Dialog>
  );
}
