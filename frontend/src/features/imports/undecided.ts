import type { Import, TargetDecision } from '../../api/imports';

export type Target = Omit<TargetDecision, 'existing'>;

/** The cells that hold something already and that nobody has decided about, as the server names them. */
export function undecidedTargets({ blockers }: Import): Target[] {
  return blockers.flatMap(({ code, block, theme, kind }) =>
    code === 'import_existing_entries_undecided' && block !== null && theme !== null && kind !== null
      ? [{ block, theme, kind }]
      : [],
  );
}
