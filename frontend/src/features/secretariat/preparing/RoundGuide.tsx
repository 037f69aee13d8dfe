import { useQuery } from '@tanstack/react-query';
import { type RoundGuide as Guide, guideQuery } from '../../../api/rounds';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { JumpLink } from '../../../ui/JumpLink';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';

type Step = Guide['steps'][number];
type Task = Step['tasks'][number];
type Code = keyof ReturnType<typeof useTexts>['preparing']['tasks'];

const TONES = { DONE: 'done', CURRENT: 'active', AHEAD: 'neutral' } as const;

/** The five steps from preparation to publication, what is left of each, and where it is done. */
export function RoundGuide({ round, slug }: { round: Round; slug: string }) {
  const words = useTexts().preparing;
  const guide = useQuery(guideQuery(round.id));
  return (
    <Section title={words.guide}>
      <QueryView query={guide}>
        {({ steps }) => (
          <ol className="grid gap-3 desktop:grid-cols-5">
            {steps.map((step, index) => (
              <li
                key={step.name}
                aria-current={step.status === 'CURRENT' ? 'step' : undefined}
                className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-3 aria-[current]:border-2 aria-[current]:border-blue-900"
              >
                <p className="flex flex-wrap items-center gap-2 text-std-16B-170">
                  {index + 1}. {words.steps[step.name]}
                  <Tag tone={TONES[step.status]}>{words.status[step.status]}</Tag>
                </p>
                <ul className="flex flex-col gap-2 text-dns-14N-130">
                  {step.tasks.map((task) => (
                    <li key={task.code}>
                      <TaskLine task={task} round={round} slug={slug} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Section>
  );
}

function TaskLine({ task, round, slug }: { task: Task; round: Round; slug: string }) {
  const words = useTexts().preparing;
  const text = words.tasks[task.code as Code];
  const place = placeOf(task.code as Code, slug, round.id);
  return (
    <>
      <span aria-hidden="true">{task.done ? '☑' : '☐'} </span>
      {task.code === 'opened' && !task.done ? (
        <JumpLink to="actions">{text}</JumpLink>
      ) : place ? (
        <AppLink to={place}>{text}</AppLink>
      ) : (
        text
      )}
      <Brackets>
        {task.total > 1 ? words.count(task.count, task.total) : words.status[task.done ? 'DONE' : 'AHEAD']}
      </Brackets>
    </>
  );
}

/** Where a task is done; null where the page itself shows it. */
function placeOf(code: Code, slug: string, round: string): string | null {
  switch (code) {
    case 'themes':
    case 'members':
      return paths.roundSelection(slug, round);
    case 'instructions':
      return paths.roundSettings(slug, round);
    case 'people':
      return paths.master(slug, 'people');
    case 'draft':
    case 'published':
      return paths.publish(slug, round);
    default:
      return null;
  }
}
