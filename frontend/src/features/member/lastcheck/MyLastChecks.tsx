import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { lastChecksQuery } from '../../../api/drafts';
import { seats, useMe } from '../../../auth/useMe';
import { LanguageContext, useTexts } from '../../../i18n';
import { due } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Section } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';

/** The drafts that this person's seats are asked to check; nothing when none goes round. */
export function MyLastChecks() {
  const texts = useTexts();
  const words = texts.drafts;
  const { language } = use(LanguageContext);
  const own = new Set(seats(useMe()).map((seat) => seat.member?.id));
  const list = useQuery(lastChecksQuery()).data ?? [];
  const asked = list
    .filter((check) => !check.superseded)
    .flatMap((check) =>
      check.answers.filter((answer) => own.has(answer.member.id)).map((answer) => ({ check, answer })),
    );
  if (asked.length === 0) return null;
  return (
    <Section title={words.mine}>
      <ul className="flex flex-col gap-3">
        {asked.map(({ check, answer }) => (
          <li
            key={check.id + answer.member.id}
            className="flex flex-col gap-2 rounded-8 border-2 border-blue-900 p-4"
          >
            <p>{words.mineText(check.round.name, answer.member.name)}</p>
            <p className="flex flex-wrap items-center gap-4">
              <Tag tone={answer.answer ? 'done' : 'todo'}>{words.states[answer.answer ?? 'WAITING']}</Tag>
              <span>{words.due(due(check.due_at, language))}</span>
            </p>
            <div>
              <AppLink
                look={answer.answer ? 'secondary' : 'primary'}
                to={paths.lastCheck(check.edition_id, answer.member.id)}
              >
                {answer.answer ? words.seeAnswer : words.toCheck}
              </AppLink>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
