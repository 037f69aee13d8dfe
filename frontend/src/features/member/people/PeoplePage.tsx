import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Colleague, colleaguesQuery } from '../../../api/desk';
import { seatInvitationsQuery } from '../../../api/people';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';
import { type Task, TaskDialog } from './TaskDialog';
import { useSeat } from './useSeat';

/** 担当者: who is what on a seat, for its approver and the secretariat. */
export function PeoplePage() {
  const texts = useTexts();
  const id = useParam('member');
  const { me, member, council } = useSeat(id);
  const colleagues = useQuery(colleaguesQuery(id));
  const [task, setTask] = useState<Task | null>(null);
  const own = colleagues.data?.find(({ sub, role }) => sub === me?.sub && role === 'APPROVER');
  return (
    <Page
      key={member ? 'ready' : 'waiting'}
      title={member ? texts.people.title : texts.common.loading}
      over={member?.name}
      crumbs={[{ text: texts.member.title, to: paths.my() }]}
    >
      <p>{texts.people.lead}</p>
      <QueryView query={colleagues}>
        {(list) => (
          <>
            <People list={list} sub={me?.sub} onTask={setTask} />
            <Invited member={id} />
            <div className="flex flex-wrap gap-3">
              <Button onClick={() => setTask({ do: 'add' })}>{texts.people.add}</Button>
              {own && (
                <Button look="secondary" onClick={() => setTask({ do: 'succeed', of: own })}>
                  {texts.people.succeed}
                </Button>
              )}
            </div>
            {task && (
              <TaskDialog
                key={JSON.stringify(task)}
                member={id}
                task={task}
                colleagues={list}
                onClose={() => setTask(null)}
              />
            )}
          </>
        )}
      </QueryView>
      <Notice tone="info" title={texts.people.accounts}>
        {council?.contact && <p className="stored-text">{texts.people.contact(council.contact)}</p>}
      </Notice>
    </Page>
  );
}

/** Who was asked and has not begun yet; the secretariat sends again what got lost. */
function Invited({ member }: { member: string }) {
  const texts = useTexts();
  const { data } = useQuery(seatInvitationsQuery(member));
  const open = (data ?? []).filter(({ state }) => state === 'WAITING' || state === 'SENT');
  if (open.length === 0) return null;
  return (
    <div>
      <h2 className="mb-2 text-std-18B-160">{texts.people.invited}</h2>
      <ul className="flex flex-col gap-1">
        {open.map((one) => (
          <li key={one.id} className="wrap-anywhere">
            {one.name}
            <Brackets>
              {[one.email, texts.states.role[one.role], texts.accounts.states[one.state]].join(
                texts.common.listComma,
              )}
            </Brackets>
            {one.failure && <p>{one.failure.message}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PeopleProps {
  list: Colleague[];
  sub: string | undefined;
  onTask: (task: Task) => void;
}

function People({ list, sub, onTask }: PeopleProps) {
  const texts = useTexts();
  const words = texts.people;
  return (
    <Table caption={words.table} className="min-w-[36rem]">
      <thead>
        <tr>
          {[words.name, words.email, words.role, words.operations].map((name) => (
            <th key={name} scope="col" className={th}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((colleague) => {
          const which = (
            <span className="sr-only">
              <Brackets>{nameOf(colleague)}</Brackets>
            </span>
          );
          return (
            <tr key={colleague.id}>
              <th scope="row" className={`${th} align-top font-normal`}>
                {nameOf(colleague)}
                {colleague.sub === sub && words.you}
              </th>
              <td className={td}>{colleague.email ?? texts.common.none}</td>
              <td className={`${td} whitespace-nowrap`}>{texts.states.role[colleague.role]}</td>
              <td className={td}>
                <div className="flex flex-wrap gap-2">
                  <Button small look="secondary" onClick={() => onTask({ do: 'change', of: colleague })}>
                    {words.change}
                    {which}
                  </Button>
                  <Button small look="danger" onClick={() => onTask({ do: 'remove', of: colleague })}>
                    {words.remove}
                    {which}
                  </Button>
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What to call somebody who has a role but was never given a name. */
export function nameOf({ name, email, sub }: Colleague): string {
  return name || email || sub;
}
