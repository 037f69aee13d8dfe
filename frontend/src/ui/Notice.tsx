import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { join } from './join';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const TONES: Record<Tone, string> = {
  info: 'border-blue-900',
  success: 'border-success-2',
  warning: 'border-warning-yellow-2',
  error: 'border-error-1',
};

interface Props {
  tone: Tone;
  title: ReactNode;
  /** Announced at once by a screen reader; only for things that just happened. */
  live?: boolean;
  children?: ReactNode;
  id?: string;
}

/** A framed message; its kind is said in words, not by colour alone. */
export function Notice({ tone, title, live, children, id }: Props) {
  const texts = useTexts();
  return (
    <div
      id={id}
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
      tabIndex={id ? -1 : undefined}
      className={join('flex flex-col gap-2 rounded-8 border-2 border-l-8 bg-white p-4', TONES[tone])}
    >
      <p className="text-std-16B-170">
        <span className="mr-2 text-dns-14B-130 text-solid-gray-700">［{texts.common.tones[tone]}］</span>
        {title}
      </p>
      {children && <div className="flex flex-col gap-3 text-std-16N-170">{children}</div>}
    </div>
  );
}
