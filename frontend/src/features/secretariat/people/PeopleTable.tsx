import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { movePerson, type Person, type PersonStep } from '../../../api/people';
import type { Council } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { reasonOf } from '../../../ui/actions';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

/** The people of a council with their roles and when they were last here. */
export function PeopleTable({ people, council }: { people: Person[]; council: Council }) {
  const texts = useTexts();
  const words = texts.accounts;
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Person | null>(null);
  const move = useMutation({
    mutationFn: ({ person, step }: { person: Person; step: PersonStep }) =>
      movePerson(person, council.id, step),
    onSuccess: (_, { step }) => toast(step === 'disable' ? words.didDisable : words.didEnable),
    onSettled: async () => {
      setAsking(null);
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const sorted = people.toSorted(
    (a, b) =>
      Number(a.disabled) - Number(b.disabled) ||
      seatOf(a).localeCompare(seatOf(b), 'ja') ||
      a.name.localeCompare(b.name, 'ja'),
  );
  return (
    <>
      {move.error && <ProblemNotice error={move.error} />}
      <Table caption={words.people} captionHidden className="min-w-[44rem]">
        <thead>
          <tr>
            {[words.name, words.seats, words.lastSeen, words.operations].map((head) => (
              <th key={head} scope="col" className={th}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((person) => (
            <Row
              key={person.sub}
              person={person}
              busy={move.isPending}
              onDisable={() => setAsking(person)}
              onEnable={() => move.mutate({ person, step: 'enable' })}
            />
          ))}
        </tbody>
      </Table>
      {asking && (
        <Dialog
          title={words.disableTitle(nameOf(asking))}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button
                look="danger"
                busy={move.isPending}
                onClick={() => move.mutate({ person: asking, step: 'disable' })}
              >
                {words.disable}
              </Button>
              <Button look="secondary" onClick={() => setAsking(null)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{words.disableText}</p>
        </Dialog>
      )}
    </>
  );
}

const nameOf = ({ name, email, sub }: Person) => name || email || sub;
const seatOf = ({ roles }: Person) => roles[0]?.member_name ?? '';

interface RowProps {
  person: Person;
  busy: boolean;
  onDisable: () => void;
  onEnable: () => void;
}

function Row({ person, busy, onDisable, onEnable }: RowProps) {
  const texts = useTexts();
  const words = texts.accounts;
  const { language } = use(LanguageContext);
  const which = (
    <span className="sr-only">
      <Brackets>{nameOf(person)}</Brackets>
    </span>
  );
  const reason = (step: PersonStep) => reasonOf(person.actions, step, texts);
  return (
    <tr>
      <th scope="row" className={`${th} align-top font-normal`}>
        {nameOf(person)} {person.disabled && <Tag tone="attention">{words.disabled}</Tag>}
        <br />
        <span className="wrap-anywhere">{person.email}</span>
      </th>
      <td className={td}>
        <ul className="flex flex-col gap-1">
          {person.roles.map((role) => (
            <li key={role.membership_id}>
              {role.member_name ?? words.secretariat}
              {role.member_id && <Brackets>{texts.states.role[role.role]}</Brackets>}
            </li>
          ))}
        </ul>
      </td>
      <td className={td}>{person.last_seen_at ? moment(person.last_seen_at, language) : words.never}</td>
      <td className={td}>
        <div className="flex flex-wrap gap-2">
          {person.roles[0]?.member_id && !person.disabled && (
            <AppLink small look="secondary" to={paths.people(person.roles[0].member_id)}>
              {words.changeRoles}
              {which}
            </AppLink>
          )}
          {person.disabled ? (
            <Button small look="secondary" busy={busy} reason={reason('enable')} onClick={onEnable}>
              {words.enable}
              {which}
            </Button>
          ) : (
            <Button small look="danger" busy={busy} reason={reason('disable')} onClick={onDisable}>
              {words.disable}
              {which}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
