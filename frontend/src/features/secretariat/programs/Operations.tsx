import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { deleteProgram } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import { EndDialog } from './EndDialog';
import { MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';
import type { ProgramDesk } from './useDesk';

export interface OperationProps {
  program: Tagged<Program>;
  desk: ProgramDesk;
  onClose: () => void;
}

/** Merging, splitting, ending and deleting: each says first what it will do. */
export function Operations({ program, desk }: Omit<OperationProps, 'onClose'>) {
  const words = useTexts().programs;
  const [open, setOpen] = useState<'merge' | 'split' | 'end' | 'remove' | null>(null);
  const props = { program, desk, onClose: () => setOpen(null) };
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => setOpen('merge')}>
          {words.merge.button}
        </Button>
        <Button look="secondary" onClick={() => setOpen('split')}>
          {words.split.button}
        </Button>
        <Button look="secondary" onClick={() => setOpen('end')}>
          {words.end.button}
        </Button>
        <Button look="danger" onClick={() => setOpen('remove')}>
          {words.remove.button}
        </Button>
      </div>
      {open === 'merge' && <MergeDialog {...props} />}
      {open === 'split' && <SplitDialog {...props} />}
      {open === 'end' && <EndDialog {...props} />}
      {open === 'remove' && <RemoveDialog {...props} />}
    </>
  );
}

function RemoveDialog({ program, desk, onClose }: OperationProps) {
  const texts = useTexts();
  const words = texts.programs.remove;
  const queries = useQueryClient();
  const go = useGo();
  const remove = useMutation({
    mutationFn: async () => {
      await deleteProgram(program);
      toast(words.done);
      go(paths.councilPrograms(desk.slug));
      await queries.invalidateQueries({ queryKey: ['programs', 'list'] });
    },
  });
  return (
    <Dialog
      title={words.title(program.name)}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {texts.common.remove}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {remove.error && <ProblemNotice error={remove.error} />}
    </Dialog>
  );
}
