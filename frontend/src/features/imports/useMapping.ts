import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Tagged } from '../../api/client';
import { type Import, importQuery, type Mapping, saveMapping } from '../../api/imports';
import type { ApiProblem } from '../../api/problem';
import { Autosave, type Saved, type View } from '../../lib/autosave/autosave';
import { register, unregister } from '../../lib/autosave/registry';

function savedOf(loaded: { mapping: Mapping; etag: string }): Saved<Mapping> {
  return { fields: loaded.mapping, etag: loaded.etag, at: new Date().toISOString(), by: null };
}

function currentOf(problem: ApiProblem): Saved<Mapping> | null {
  const current = problem.body.current as (Import & { etag?: string }) | undefined;
  return current ? savedOf({ mapping: current.mapping, etag: current.etag ?? `"${current.version}"` }) : null;
}

/** The decisions about a proposal, saved by the same engine as an entry's text; they need no local draft. */
export function useMapping(loaded: Tagged<Import>): { autosave: Autosave<Mapping>; view: View<Mapping> } {
  const queries = useQueryClient();
  const [autosave] = useState(
    () =>
      new Autosave<Mapping>({
        fields: loaded.mapping,
        saved: savedOf(loaded),
        save: async (mapping, etag) => {
          const after = await saveMapping(loaded.id, etag ?? '', mapping);
          queries.setQueryData(importQuery(loaded.id).queryKey, after);
          // The server may order and complete what it was sent; what was decided here stays as it was decided.
          return { ...savedOf(after), fields: mapping };
        },
        current: currentOf,
        same: (a, b) => JSON.stringify(a) === JSON.stringify(b),
        worthSaving: () => true,
        putDraft: async () => {},
        dropDraft: async () => {},
      }),
  );
  useEffect(() => {
    register(autosave);
    return () => {
      void autosave.leave().then(() => unregister(autosave));
    };
  }, [autosave]);
  return { autosave, view: useSyncExternalStore(autosave.subscribe, () => autosave.view) };
}
