import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { colleaguesQuery } from '../../../api/desk';
import { meQuery } from '../../../api/master';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** Does it, says so, and leaves the screen when the person's own right to it is gone. */
export function useTask(member: string, onClose: () => void, act: () => Promise<string>) {
  const queries = useQueryClient();
  const me = useMe();
  const go = useGo();
  return useMutation({
    mutationFn: act,
    onSuccess: async (said) => {
      onClose();
      toast(said);
      const after = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
      const still = after?.memberships.some(
        ({ role, ...of }) => role === 'SECRETARIAT' || (role === 'APPROVER' && of.member?.id === member),
      );
      if (me && !still) go(paths.my());
      else {
        await queries.invalidateQueries({ queryKey: colleaguesQuery(member).queryKey });
        await queries.invalidateQueries({ queryKey: ['invitations'] });
      }
    },
  });
}

interface FrameProps {
  title: string;
  action: string;
  danger?: boolean;
  task: ReturnType<typeof useTask>;
  onClose: () => void;
  children: ReactNode;
}

export function TaskFrame({ title, action, danger, task, onClose, children }: FrameProps) {
  const texts = useTexts();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look={danger ? 'danger' : 'primary'} busy={task.isPending} onClick={() => task.mutate()}>
            {action}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {task.error && <ProblemNotice error={task.error} />}
      {children}
    </Dialog>
  );
}
