import type { ReactNode } from 'react';
import { join } from './join';

/** What is folded away can neither be seen nor focused. */
function openAround(target: HTMLElement | null): void {
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
}

interface Props {
  /** The id of what to go to; it needs a `tabIndex`. */
  to: string;
  className?: string;
  children: ReactNode;
}

/** Goes to a place of the same page and takes the focus along, without a step in the history. */
export function JumpLink({ to, className, children }: Props) {
  return (
    // Not left to the browser: a fragment in the address would disturb the router.
    <a
      href={`#${to}`}
      className={join('link', className)}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        openAround(target);
        target?.focus({ preventScroll: true });
        target?.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
