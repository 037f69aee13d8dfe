import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTexts } from '../../i18n';
import type { CellView } from './CellPage';
import type { EntryFields } from './entryFields';
import { entryOperations, type Operations } from './entryOperations';

export interface Deleted {
  id: string;
  fields: EntryFields;
}

/** The operations on the entries of a cell; `commands` stays the same, so that editors need not be redrawn. */
export function useEntryOperations(view: CellView, letRowsMove: () => void) {
  const texts = useTexts();
  const queries = useQueryClient();
  const submission = view.submission.id;
  const [deleted, setDeleted] = useState<Deleted[]>([]);
  const [dropped, setDropped] = useState<string[]>([]);
  const latest = useRef({ entries: view.entries, texts });
  latest.current = { entries: view.entries, texts };

  const run = useMutation({ mutationFn: (step: () => Promise<void>) => step() });
  const mutate = useRef(run.mutate);
  mutate.current = run.mutate;

  const commands = useMemo(() => {
    const operations = entryOperations({
      queries,
      submission,
      latest: () => latest.current,
      letRowsMove,
      onDeleted: (id, fields) => {
        if (fields) setDeleted((list) => [...list, { id, fields }]);
        setDropped((list) => [...list, id]);
      },
      onBack: (id) => {
        setDeleted((list) => list.filter((other) => other.id !== id));
        setDropped((list) => list.filter((other) => other !== id));
      },
    });
    const call = <K extends keyof Operations>(name: K, ...args: Parameters<Operations[K]>) =>
      mutate.current(() => (operations[name] as (...all: unknown[]) => Promise<void>)(...args));
    return { run: call };
  }, [queries, submission, letRowsMove]);
  return { commands, deleted, dropped, error: run.error };
}

export type Commands = ReturnType<typeof useEntryOperations>['commands'];
