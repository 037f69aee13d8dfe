import type {
  BlockDecision,
  CellDecision,
  Mapping,
  TargetDecision,
  UnplacedDecision,
} from '../../api/imports';

/** A mapping with one decision put in the place of the one about the same thing. */
export function decideBlock(mapping: Mapping, decision: BlockDecision): Mapping {
  const rest = mapping.blocks.filter((other) => other.block !== decision.block);
  return { ...mapping, blocks: [...rest, decision].sort((a, b) => a.block - b.block) };
}

/** `KEEP` is what an undecided cell gets anyway, so it is not written down. */
export function decideCell(mapping: Mapping, decision: CellDecision): Mapping {
  const rest = mapping.cells.filter((other) => other.cell !== decision.cell);
  return { ...mapping, cells: decision.action === 'KEEP' ? rest : [...rest, decision] };
}

export function decideUnplaced(mapping: Mapping, id: string, decision: UnplacedDecision | null): Mapping {
  const rest = mapping.unplaced.filter((other) => other.id !== id);
  return { ...mapping, unplaced: decision ? [...rest, decision] : rest };
}

export function decideTargets(mapping: Mapping, decisions: TargetDecision[]): Mapping {
  const same = (a: TargetDecision, b: TargetDecision) =>
    a.block === b.block && a.theme === b.theme && a.kind === b.kind;
  const rest = mapping.targets.filter((other) => !decisions.some((decision) => same(decision, other)));
  return { ...mapping, targets: [...rest, ...decisions] };
}
