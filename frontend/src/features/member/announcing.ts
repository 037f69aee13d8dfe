import { createContext, useEffect, useMemo, useState } from 'react';
import { Announcer } from '../../lib/announce';

export const AnnounceContext = createContext<(message: string) => void>(() => {});

/** The words for a page's one live region, and the function that sets them. */
export function useAnnouncer(): { spoken: string; announce: (message: string) => void } {
  const [spoken, say] = useState('');
  const announcer = useMemo(() => new Announcer(say), []);
  useEffect(() => () => announcer.stop(), [announcer]);
  const announce = useMemo(() => announcer.announce.bind(announcer), [announcer]);
  return { spoken, announce };
}
