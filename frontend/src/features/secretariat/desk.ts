import type { Council, Round } from '../../api/types';
import type { Texts } from '../../i18n';
import { paths } from '../../lib/paths';
import type { Crumb } from '../../ui/Breadcrumbs';

export function councilCrumbs(texts: Texts, slug: string, council?: Council): Crumb[] {
  return [{ text: texts.secretariat.title(council?.name ?? slug), to: paths.council(slug) }];
}

export function roundCrumbs(texts: Texts, slug: string, round: Round): Crumb[] {
  return [
    { text: texts.secretariat.title(slug), to: paths.council(slug) },
    { text: texts.secretariat.round.title(round.name), to: paths.round(slug, round.id) },
  ];
}
