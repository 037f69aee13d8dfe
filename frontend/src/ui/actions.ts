import type { Action } from '../api/types';
import type { Texts } from '../i18n';

/** Why the server does not let this person do it now; undefined when it does. The rule itself is never computed here. */
export function reasonOf(actions: Action[], name: string, texts: Texts): string | undefined {
  const action = actions.find((candidate) => candidate.name === name);
  if (!action) return texts.common.notOffered;
  if (action.allowed) return undefined;
  const messages = action.blockers.map(
    (blocker) => blocker.message || blocker.code || texts.common.notOffered,
  );
  return messages.length > 0 ? [...new Set(messages)].join(texts.common.reasonGap) : texts.common.notOffered;
}

export function allowed(actions: Action[], name: string): boolean {
  return actions.some((action) => action.name === name && action.allowed);
}

/** Whether the action exists for this person at all; buttons of other roles are not drawn. */
export function offered(actions: Action[], name: string): boolean {
  return actions.some((action) => action.name === name);
}
