import type { ReactNode } from 'react';
import { join } from './join';

interface Props {
  caption: ReactNode;
  captionHidden?: boolean;
  children: ReactNode;
  /** Small type, for tables of many columns. */
  dense?: boolean;
  className?: string;
}

/** A real table that scrolls sideways inside a focusable, named region when the screen is narrow. */
export function Table({ caption, captionHidden, dense, children, className }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll the region
    <div className="relative max-w-full overflow-x-auto" tabIndex={0}>
      <table
        className={join('w-full border-collapse', dense ? 'text-dns-14N-130' : 'text-std-16N-170', className)}
      >
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left text-std-16B-170'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export const th =
  'border border-solid-gray-420 bg-solid-gray-50 px-3 py-2 text-left align-bottom text-dns-16B-130 wrap-break-word';
export const td = 'border border-solid-gray-420 px-3 py-2 align-top';
