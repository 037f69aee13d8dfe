import { useMutation } from '@tanstack/react-query';
import { use, useState } from 'react';
import { changeDepartment, type Department, removeDepartment } from '../../../api/desk';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { Renamed } from './RenamedEntries';

interface Props {
  department: Department;
  mine: boolean;
  first: boolean;
  last: boolean;
  onMove: (up: boolean) => void;
  onChanged: () => Promise<void>;
  onRenamed: (renamed: Renamed) => void;
}

/** One department with what can be done with it. */
export function DepartmentRow(props: Props) {
  const { department, mine, first, last, onMove } = props;
  const texts = useTexts();
  const words = texts.departments;
  const { language } = use(LanguageContext);
  const [task, setTask] = useState<'rename' | 'remove' | null>(null);
  const which = (
    <span className="sr-only">
      <Brackets>{department.name}</Brackets>
    </span>
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-8 border border-solid-gray-420 p-3">
      <div>
        <p className="text-std-16B-170">{department.name}</p>
        {department.former_names.map((former) => (
          <p key={former.name} className="text-dns-14N-130 text-solid-gray-700">
            {words.former(former.name, day(former.until, language))}
          </p>
        ))}
      </div>
      {mine && (
        <div className="flex flex-wrap gap-2">
          {!first && (
            <Button small look="secondary" onClick={() => onMove(true)}>
              {words.up}
              {which}
            </Button>
          )}
          {!last && (
            <Button small look="secondary" onClick={() => onMove(false)}>
              {words.down}
              {which}
            </Button>
          )}
          <Button small look="secondary" onClick={() => setTask('rename')}>
            {words.rename}
            {which}
          </Button>
          <Button small look="danger" onClick={() => setTask('remove')}>
            {texts.common.remove}
            {which}
          </Button>
        </div>
      )}
      {task === 'rename' && <Rename {...props} onClose={() => setTask(null)} />}
      {task === 'remove' && <Remove {...props} onClose={() => setTask(null)} />}
    </li>
  );
}

function Rename({ department, onChanged, onRenamed, onClose }: Props & { onClose: () => void }) {
  const texts = useTexts();
  const [name, setName] = useState(department.name);
  const rename = useMutation({
    mutationFn: () => changeDepartment(department, { name: name.trim(), position: department.position }),
    onSuccess: async () => {
      onClose();
      toast(texts.departments.renamed);
      await onChanged();
      if (name.trim() !== department.name) onRenamed({ from: department.name, to: name.trim() });
    },
  });
  return (
    <Dialog
      title={texts.departments.renameOf(department.name)}
      onClose={onClose}
      actions={
        <>
          <Button busy={rename.isPending} onClick={() => rename.mutate()}>
            {texts.departments.rename}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {rename.error && <ProblemNotice error={rename.error} />}
      <TextField
        label={texts.departments.name}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </Dialog>
  );
}

function Remove({ department, onChanged, onClose }: Props & { onClose: () => void }) {
  const texts = useTexts();
  const remove = useMutation({
    mutationFn: () => removeDepartment(department),
    onSuccess: async () => {
      onClose();
      toast(texts.departments.removed);
      await onChanged();
    },
  });
  return (
    <Dialog
      title={texts.departments.removeTitle(department.name)}
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
      {remove.error && <ProblemNotice error={remove.error} />}
      <p>{texts.departments.removeText}</p>
    </Dialog>
  );
}
