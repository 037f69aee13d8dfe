import type { Round } from '../../api/types';
import { desks, useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import type { Crumb } from '../../ui/Breadcrumbs';

/** The way back to the desk of a council, by its name where this person sits there. */
export function useCouncilCrumbs(slug: string): Crumb[] {
  const texts = useTexts();
  const desk = desks(useMe()).find(({ council }) => council.slug === slug);
  return [{ text: texts.secretariat.title(desk?.council.name ?? slug), to: paths.council(slug) }];
}

export function useRoundCrumbs(slug: string, round: Round | undefined): Crumb[] {
  const texts = useTexts();
  const council = useCouncilCrumbs(slug);
  if (!round) return council;
  return [...council, { text: texts.secretariat.round.title(round.name), to: paths.round(slug, round.id) }];
}
