import { useQuery, useQueryClient } from '@tanstack/react-query';
import { myHandOversQuery } from '../../../api/desk';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Section } from '../../../ui/Page';
import { HandOverItem } from './HandOverItem';
import { inOrder } from './HandOvers';

/** What this person is asked for; nothing when nobody asked. */
export function MyHandOvers() {
  const texts = useTexts().handOvers;
  const queries = useQueryClient();
  const list = useQuery(myHandOversQuery).data ?? [];
  if (list.length === 0) return null;
  return (
    <Section title={texts.mine}>
      <ul className="flex flex-col gap-2">
        {inOrder(list).map((handOver) => (
          <HandOverItem
            key={handOver.id}
            handOver={handOver}
            themes={[]}
            manages={false}
            onChanged={() => queries.invalidateQueries({ queryKey: ['submissions'] })}
            over={
              <p className="flex flex-wrap gap-x-4">
                <AppLink to={paths.submission(handOver.submission_id)}>
                  {handOver.member_name}　{handOver.round_name}
                </AppLink>
                <span>{texts.from(handOver.asked_by_name)}</span>
              </p>
            }
          />
        ))}
      </ul>
    </Section>
  );
}
