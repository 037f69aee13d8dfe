import type { BlockDecision, Mapping, ProposedBlock } from '../../api/imports';
import type { Member } from '../../api/types';
import type { Texts } from '../../i18n';
import { memberLabels } from './memberLabels';

/** The decision about a block; the server has made one for each, which nobody has confirmed yet. */
export function decisionOf(mapping: Mapping, block: ProposedBlock): BlockDecision {
  return (
    mapping.blocks.find((other) => other.block === block.number) ?? {
      block: block.number,
      assign: 'UNNAMED',
      confirmed: false,
    }
  );
}

/** Whose a block becomes, in words; empty while that is not said completely. */
export function whose(decision: BlockDecision, members: Member[], words: Texts['imports']): string {
  switch (decision.assign) {
    case 'MEMBER':
      return memberLabels(members, words).get(decision.member_id ?? '') ?? '';
    case 'CREATE':
      return decision.name?.trim() ? words.whose.create(decision.name.trim()) : '';
    case 'UNNAMED':
      return words.whose.unnamed;
    case 'SKIP':
      return decision.reason?.trim() ? words.whose.skip(decision.reason.trim()) : '';
  }
}
