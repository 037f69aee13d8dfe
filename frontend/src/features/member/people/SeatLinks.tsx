import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { looksAfter } from './useSeat';

/** For whoever looks after a seat: its people and its departments. */
export function SeatLinks({ member, council }: { member: string; council: string }) {
  const texts = useTexts();
  const me = useMe();
  if (!looksAfter(me, member, council)) return null;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-2">
      <AppLink to={paths.people(member)}>{texts.people.link}</AppLink>
      <AppLink to={paths.departments(member)}>{texts.departments.title}</AppLink>
    </p>
  );
}
