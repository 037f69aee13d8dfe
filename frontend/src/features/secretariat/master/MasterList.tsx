import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { masterQuery } from '../../../api/master';
import { type MasterPath, type MasterRecord, masterData } from '../../../api/master-data';
import type { Category, Council, Member } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { MasterRows } from './MasterRows';
import { fieldsOf, type PlainPart, pathOf } from './parts';
import { RecordDialog } from './RecordDialog';

interface Props {
  council: Tagged<Council>;
  part: PlainPart;
  choices: { categories: Category[]; members: Member[]; organizations: { id: string; name: string }[] };
}

/** What the open dialog is about: a new record (perhaps under a theme), an existing one, or one to delete. */
export type Task =
  | { do: 'add'; path: MasterPath; under?: { theme_id: string; name: string } }
  | { do: 'edit'; path: MasterPath; id: string; name: string }
  | { do: 'delete'; path: MasterPath; id: string; name: string };

export function MasterList({ council, part, choices }: Props) {
  const texts = useTexts();
  const words = texts.secretariat.master;
  const path = pathOf[part];
  const records = useQuery(masterQuery(path, council.id));
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  return (
    <>
      <div>
        <Button onClick={() => setTask({ do: 'add', path })}>{words.add}</Button>
      </div>
      <QueryView query={records}>
        {(list) =>
          list.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <MasterRows part={part} records={list} choices={choices} onTask={setTask} />
          )
        }
      </QueryView>
      {task?.do === 'add' && <AddDialog task={task} {...{ council, part, choices, close }} />}
      {task?.do === 'edit' && <EditDialog task={task} {...{ council, part, choices, close }} />}
      {task?.do === 'delete' && <DeleteDialog task={task} close={close} />}
    </>
  );
}

type TaskOf<D extends Task['do']> = Extract<Task, { do: D }>;
type DialogProps<D extends Task['do']> = Props & { task: TaskOf<D>; close: () => void };

const partOf = (path: MasterPath, part: PlainPart) => (path === 'response_measures' ? 'measures' : part);

function useDone(close: () => void) {
  const queries = useQueryClient();
  return async (message: string) => {
    await queries.invalidateQueries({ queryKey: ['master'] });
    close();
    toast(message);
  };
}

function AddDialog({ task, council, part, choices, close }: DialogProps<'add'>) {
  const texts = useTexts();
  const words = texts.secretariat.master;
  const done = useDone(close);
  const owner = task.under ? { theme_id: task.under.theme_id } : { council_id: council.id };
  return (
    <RecordDialog
      title={task.under ? words.measureOf(task.under.name) : words.addTitle(texts.secretariat.parts[part])}
      fields={fieldsOf(partOf(task.path, part), texts, choices)}
      onClose={close}
      onSave={async (body) => {
        // The form has the fields that the contract asks for; the server checks them.
        await masterData[task.path].create({ ...owner, ...body } as never);
        await done(texts.common.saved);
      }}
    />
  );
}

function EditDialog({ task, council, part, choices, close }: DialogProps<'edit'>) {
  const texts = useTexts();
  const done = useDone(close);
  const record = useQuery({
    queryKey: ['master', task.path, 'one', task.id],
    staleTime: 0,
    gcTime: 0,
    queryFn: (): Promise<Tagged<MasterRecord[MasterPath]>> => masterData[task.path].get(task.id),
  });
  if (record.error) {
    return (
      <Dialog
        title={task.name}
        onClose={close}
        actions={<Button onClick={close}>{texts.common.close}</Button>}
      >
        <ProblemNotice error={record.error} />
      </Dialog>
    );
  }
  if (!record.data) return null;
  const loaded = record.data;
  const owner = 'theme_id' in loaded ? { theme_id: loaded.theme_id } : { council_id: council.id };
  return (
    <RecordDialog
      title={texts.secretariat.master.edit(task.name)}
      fields={fieldsOf(partOf(task.path, part), texts, choices)}
      record={loaded}
      onClose={close}
      onSave={async (body) => {
        await masterData[task.path].update?.(task.id, loaded.etag, { ...owner, ...body } as never);
        await done(texts.common.saved);
      }}
    />
  );
}

function DeleteDialog({ task, close }: { task: TaskOf<'delete'>; close: () => void }) {
  const texts = useTexts();
  const words = texts.secretariat.master;
  const done = useDone(close);
  const remove = useMutation({
    mutationFn: async () => {
      const { etag } = await masterData[task.path].get(task.id);
      await masterData[task.path].remove(task.id, etag);
      await done(words.deleted);
    },
  });
  return (
    <Dialog
      title={words.deleteTitle(task.name)}
      onClose={close}
      actions={
        <>
          <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            {texts.common.remove}
          </Button>
          <Button look="secondary" onClick={close}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.deleteText}</p>
      {remove.error && <ProblemNotice error={remove.error} />}
    </Dialog>
  );
}
