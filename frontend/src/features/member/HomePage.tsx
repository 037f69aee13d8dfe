import { useQuery } from '@tanstack/react-query';
import { submissionsQuery } from '../../api/submissions';
import type { MembershipView } from '../../api/types';
import { seats, useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useFilters, useSetFilters } from '../../lib/route';
import { rememberedSeat, rememberSeat } from '../../lib/seat';
import { AppLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { Select } from '../../ui/Field';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { SubmissionTag } from '../../ui/StatusLabels';
import { MyHandOvers } from './handover/MyHandOvers';
import { MyLastChecks } from './lastcheck/MyLastChecks';
import { MailPreference } from './notices/MailPreference';
import { SeatLinks } from './people/SeatLinks';
import { Sheet } from './Sheet';

/** What is asked of each seat of this person, and how far it is. */
export function HomePage() {
  const texts = useTexts();
  const me = useMe();
  const own = seats(me);
  const { seat: hat } = useFilters();
  // A seat that was left since, or another person's, is no reason to show nothing.
  const worn = own.filter(({ member }) => member?.id === (hat ?? rememberedSeat()));
  return (
    <Page title={texts.member.title}>
      <p>{own.length > 0 ? texts.member.lead : texts.member.notForMember}</p>
      <MyLastChecks />
      {own.length > 1 && <SeatChoice own={own} chosen={worn[0]?.member?.id ?? ''} />}
      <MyHandOvers />
      {(worn.length > 0 ? worn : own).map((seat) => (
        <Seat key={seat.id} seat={seat} />
      ))}
      <MailPreference />
    </Page>
  );
}

/** Somebody with two seats looks at one of them, or at all; the browser remembers which. */
function SeatChoice({ own, chosen }: { own: MembershipView[]; chosen: string }) {
  const words = useTexts().accounts;
  const setFilters = useSetFilters();
  return (
    <Select
      className="max-w-120"
      label={words.hat}
      value={chosen}
      onChange={(event) => {
        rememberSeat(event.target.value);
        setFilters({ seat: event.target.value });
      }}
    >
      <option value="">{words.allHats}</option>
      {own.map(({ id, member, council }) => (
        <option key={id} value={member?.id}>
          {member?.name}
          <Brackets>{council.name}</Brackets>
        </option>
      ))}
    </Select>
  );
}

function Seat({ seat }: { seat: MembershipView }) {
  const texts = useTexts();
  const submissions = useQuery(submissionsQuery({ member: seat.member?.id ?? '' }));
  return (
    <Section title={`${seat.member?.name}${texts.common.brackets(seat.council.name)}`}>
      <QueryView query={submissions}>
        {(list) => {
          const open = list.filter((submission) => submission.round.state !== 'PUBLISHED');
          const past = list.filter((submission) => submission.round.state === 'PUBLISHED');
          return (
            <>
              {open.length === 0 && <p>{texts.member.none}</p>}
              {open.map((submission) => (
                <Sheet key={submission.id} submission={submission} />
              ))}
              {past.length > 0 && (
                <div>
                  <h3 className="mb-2 text-std-18B-160">{texts.member.past}</h3>
                  <ul className="flex flex-col gap-2">
                    {past.map((submission) => (
                      <li key={submission.id} className="flex flex-wrap items-center gap-3">
                        <AppLink to={paths.check(submission.id)}>{submission.round.name}</AppLink>
                        <SubmissionTag state={submission.state} />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
      {seat.member && <SeatLinks member={seat.member.id} council={seat.council.id} />}
    </Section>
  );
}
