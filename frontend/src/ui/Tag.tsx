import type { ReactNode } from 'react';
import { join } from './join';

export type TagTone = 'neutral' | 'todo' | 'active' | 'done' | 'attention';

const TONES: Record<TagTone, string> = {
  neutral: 'border-solid-gray-600 text-solid-gray-800 bg-white',
  todo: 'border-solid-gray-600 text-solid-gray-800 bg-solid-gray-50',
  active: 'border-blue-900 text-blue-1000 bg-blue-50',
  done: 'border-green-900 text-green-1000 bg-green-50',
  attention: 'border-red-900 text-red-1000 bg-red-50',
};

/** A status in words; the colour only repeats it. */
export function Tag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      data-tone={tone}
      className={join(
        'inline-block whitespace-nowrap rounded-4 border px-2 py-0.5 text-dns-14B-130',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
