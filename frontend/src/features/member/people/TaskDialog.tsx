import { useState } from 'react';
import { addColleague, type Colleague, changeRole, removeColleague, type SeatRole } from '../../../api/desk';
import { invite } from '../../../api/people';
import { ApiProblem } from '../../../api/problem';
import { useTexts } from '../../../i18n';
import { Fieldset, TextField } from '../../../ui/Field';
import { Radio } from './Radio';
import { SucceedDialog } from './SucceedDialog';
import { TaskFrame, useTask } from './task';

export type Task = { do: 'add' } | { do: 'change' | 'remove' | 'succeed'; of: Colleague };

export interface TaskProps {
  member: string;
  task: Task;
  colleagues: Colleague[];
  onClose: () => void;
}

/** What is being done to one person's role. */
export function TaskDialog(props: TaskProps) {
  const { task } = props;
  switch (task.do) {
    case 'add':
      return <Add {...props} />;
    case 'change':
      return <Change {...props} of={task.of} />;
    case 'remove':
      return <Remove {...props} of={task.of} />;
    case 'succeed':
      return <SucceedDialog {...props} of={task.of} />;
  }
}

function Add({ member, onClose }: TaskProps) {
  const texts = useTexts();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<SeatRole>('EDITOR');
  const task = useTask(member, onClose, async () => {
    try {
      const added = await addColleague(member, email.trim(), role);
      return texts.people.added(added.name || email.trim());
    } catch (problem) {
      // Somebody who was never here: they are invited by mail instead.
      if (!(problem instanceof ApiProblem && problem.errors.some(({ code }) => code === 'person_unknown'))) {
        throw problem;
      }
      return texts.accounts.invited((await invite({ member_id: member, email, name, role })).name);
    }
  });
  return (
    <TaskFrame title={texts.people.add} action={texts.people.add} task={task} onClose={onClose}>
      <p>{texts.people.accounts}</p>
      <TextField
        label={texts.people.email}
        support={texts.people.emailSupport}
        required
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label={texts.people.name}
        support={texts.people.nameSupport}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Roles role={role} onChange={setRole} />
    </TaskFrame>
  );
}

function Change({ member, onClose, of }: TaskProps & { of: Colleague }) {
  const texts = useTexts();
  const [role, setRole] = useState(of.role as SeatRole);
  const task = useTask(member, onClose, async () => {
    await changeRole(of, role);
    return texts.people.changed;
  });
  return (
    <TaskFrame
      title={texts.people.changeOf(of.name || of.email || of.sub)}
      action={texts.people.change}
      task={task}
      onClose={onClose}
    >
      <Roles role={role} onChange={setRole} />
    </TaskFrame>
  );
}

function Remove({ member, onClose, of }: TaskProps & { of: Colleague }) {
  const texts = useTexts();
  const task = useTask(member, onClose, async () => {
    await removeColleague(of);
    return texts.people.removed;
  });
  return (
    <TaskFrame
      danger
      title={texts.people.removeTitle(of.name || of.email || of.sub)}
      action={texts.people.remove}
      task={task}
      onClose={onClose}
    >
      <p>{texts.people.removeText}</p>
    </TaskFrame>
  );
}

function Roles({ role, onChange }: { role: SeatRole; onChange: (role: SeatRole) => void }) {
  const texts = useTexts().people;
  return (
    <Fieldset legend={texts.role}>
      {(['EDITOR', 'APPROVER', 'VIEWER'] as const).map((each) => (
        <Radio
          key={each}
          name="role"
          label={texts.roles[each]}
          checked={role === each}
          onChange={() => onChange(each)}
        />
      ))}
    </Fieldset>
  );
}
