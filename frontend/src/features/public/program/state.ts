import type { Program } from '../../../api/types';
import { dateInTokyo } from '../../../lib/dates';

const today = () => dateInTokyo(new Date().toISOString());

/** Whether its last day is over. */
export function hasEnded(program: Program, on = today()): boolean {
  return program.valid_to !== null && program.valid_to < on;
}

/** Where the reception stands; null where nothing is known of it. */
export function receptionOf(program: Program, on = today()): 'upcoming' | 'open' | 'closed' | null {
  const { reception_start_date: start, reception_end_date: end } = program;
  if (end !== null && end < on) return 'closed';
  if (start !== null && start > on) return 'upcoming';
  return start !== null || end !== null ? 'open' : null;
}

/** Names that everybody used up to a day. */
export function formerNames(program: Program): { name: string; until: string }[] {
  return program.aliases.flatMap(({ name, valid_to, council_id, member_id }) =>
    valid_to && !council_id && !member_id ? [{ name, until: valid_to }] : [],
  );
}

/** Other names that are in use everywhere. */
export function presentAliases(program: Program): string[] {
  return program.aliases.flatMap(({ name, valid_to, council_id, member_id }) =>
    valid_to || council_id || member_id ? [] : [name],
  );
}
