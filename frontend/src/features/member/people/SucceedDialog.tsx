import { useState } from 'react';
import { type Colleague, changeRole, removeColleague, type SeatRole } from '../../../api/desk';
import { useTexts } from '../../../i18n';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Fieldset, Select } from '../../../ui/Field';
import { Radio } from './Radio';
import type { TaskProps } from './TaskDialog';
import { TaskFrame, useTask } from './task';

type Afterwards = SeatRole | 'NONE';

/** Makes a colleague approver, then gives one's own role up as far as one likes: in this order nobody is left without. */
export function SucceedDialog({ member, colleagues, onClose, of }: TaskProps & { of: Colleague }) {
  const texts = useTexts();
  const words = texts.people;
  const others = colleagues.filter(({ sub }) => sub !== of.sub);
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const [then, setThen] = useState<Afterwards>('APPROVER');
  const task = useTask(member, onClose, async () => {
    const successor = others.find(({ id }) => id === chosen);
    if (successor && successor.role !== 'APPROVER') await changeRole(successor, 'APPROVER');
    if (then === 'NONE') await removeColleague(of);
    else if (then !== 'APPROVER') await changeRole(of, then);
    return words.succeeded;
  });
  if (others.length === 0) {
    return (
      <Dialog
        title={words.succeedTitle}
        onClose={onClose}
        actions={<Button onClick={onClose}>{texts.common.close}</Button>}
      >
        <p>{words.alone}</p>
      </Dialog>
    );
  }
  const choices: [Afterwards, string][] = [
    ['APPROVER', words.keep],
    ['EDITOR', words.roles.EDITOR],
    ['VIEWER', words.roles.VIEWER],
    ['NONE', words.leave],
  ];
  return (
    <TaskFrame title={words.succeedTitle} action={words.succeed} task={task} onClose={onClose}>
      <p>{words.succeedLead}</p>
      <Select label={words.successor} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name || other.email || other.sub}
            <Brackets>{texts.states.role[other.role]}</Brackets>
          </option>
        ))}
      </Select>
      <Fieldset legend={words.afterwards}>
        {choices.map(([value, label]) => (
          <Radio
            key={value}
            name="then"
            label={label}
            checked={then === value}
            onChange={() => setThen(value)}
          />
        ))}
      </Fieldset>
    </TaskFrame>
  );
}
