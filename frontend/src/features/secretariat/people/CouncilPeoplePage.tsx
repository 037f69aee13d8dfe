import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { councilQuery, masterQuery } from '../../../api/master';
import { type Person, peopleFileUrl, peopleQuery } from '../../../api/people';
import type { Council, Member } from '../../../api/types';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { PlainLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useCouncilCrumbs } from '../desk';
import { Contacts } from './Contacts';
import { Invitations } from './Invitations';
import { InviteDialog } from './InviteDialog';
import { InviteFileDialog } from './InviteFileDialog';
import { PeopleTable } from './PeopleTable';

/** Who is what on a council: invite, disable, and how to reach each member's office. */
export function CouncilPeoplePage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const council = useQuery(councilQuery(slug));
  return (
    <Page
      key={council.data ? 'ready' : 'waiting'}
      wide
      title={texts.secretariat.parts.people}
      over={council.data?.name}
      crumbs={useCouncilCrumbs(slug)}
    >
      <QueryView query={council}>{(data) => <Loaded council={data} />}</QueryView>
    </Page>
  );
}

function Loaded({ council }: { council: Council }) {
  const words = useTexts().accounts;
  const people = useQuery(peopleQuery(council.id));
  const members = useQuery(masterQuery('members', council.id));
  const me = useMe();
  const [asking, setAsking] = useState<'one' | 'file' | null>(null);
  const seats = (members.data ?? []).filter((member) => !member.valid_to);
  const close = () => setAsking(null);
  return (
    <>
      <p>{words.lead}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setAsking('one')}>{words.invite}</Button>
        <Button look="secondary" onClick={() => setAsking('file')}>
          {words.csv}
        </Button>
        <PlainLink look="secondary" href={peopleFileUrl(council.id)} download>
          {words.csvExport}
        </PlainLink>
      </div>
      {asking === 'one' && (
        <InviteDialog members={seats} council={me?.system_admin ? council.id : null} onClose={close} />
      )}
      {asking === 'file' && <InviteFileDialog council={council.id} onClose={close} />}
      {people.data && members.data && <Alone people={people.data} members={seats} />}
      <Section title={words.open}>
        <Invitations council={council.id} members={members.data ?? []} />
      </Section>
      <Section title={words.people}>
        <QueryView query={people}>
          {(list) =>
            list.length === 0 ? <p>{words.nobody}</p> : <PeopleTable people={list} council={council} />
          }
        </QueryView>
      </Section>
      <Section title={words.contacts}>
        <p>{words.contactsLead}</p>
        <Contacts council={council.id} members={seats} />
      </Section>
    </>
  );
}

/** The round cannot be answered by a seat on which nobody may write. */
function Alone({ people, members }: { people: Person[]; members: Member[] }) {
  const words = useTexts().accounts;
  const held = new Set(
    people.flatMap(({ roles }) =>
      roles.filter((one) => !one.disabled_at && one.role !== 'VIEWER').map((one) => one.member_id),
    ),
  );
  const alone = members.filter((member) => !held.has(member.id));
  if (alone.length === 0) return null;
  return (
    <Notice tone="warning" title={words.alone}>
      <p>{words.aloneText}</p>
      <ul className="list-disc pl-6">
        {alone.map((member) => (
          <li key={member.id}>{member.name}</li>
        ))}
      </ul>
    </Notice>
  );
}
