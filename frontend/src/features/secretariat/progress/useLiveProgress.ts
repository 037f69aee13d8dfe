import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { progressQuery } from '../../../api/rounds';
import type { components } from '../../../api/schema';
import { progressEventsUrl } from '../../../lib/paths';

type Change = components['schemas']['ProgressChange'];

/** Changes that come close together are read together. */
const TOGETHER_MS = 500;

/** The matrix of a round, read again whenever the server says that it changed. Only the tab that is seen listens. */
export function useLiveProgress(round: string) {
  const queries = useQueryClient();
  const query = useQuery(progressQuery(round));
  const [live, setLive] = useState(true);
  const loaded = query.data !== undefined;
  useEffect(() => {
    if (!loaded || typeof EventSource === 'undefined') return;
    const { queryKey } = progressQuery(round);
    const seen = () => queries.getQueryData(queryKey)?.revision ?? 0;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => void queries.invalidateQueries({ queryKey: ['rounds', round] });
    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = undefined;
    };
    const follow = () => {
      close();
      if (document.hidden) return;
      source = new EventSource(progressEventsUrl(round, seen()));
      source.addEventListener('progress', (event) => {
        setLive(true);
        if ((JSON.parse(event.data) as Change).revision === seen()) return;
        clearTimeout(timer);
        timer = setTimeout(read, TOGETHER_MS);
      });
      source.addEventListener('error', () => setLive(false));
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [loaded, queries, round]);
  return { query, live };
}
