import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: ReactNode;
  /** Called when the person closes it with Escape. */
  onClose: () => void;
  children: ReactNode;
  actions: ReactNode;
}

/** A dialog that leaves the page in use: at the foot of the window, and without the focus while somebody types. */
export function Panel({ title, onClose, children, actions }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    const active = document.activeElement;
    const typing = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
    if (!typing) ref.current?.focus();
  }, []);
  return (
    <div
      ref={ref}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="fixed inset-x-0 bottom-0 z-20 max-h-[45vh] overflow-y-auto border-t-4 border-blue-900 bg-white px-6 py-4 shadow-3"
    >
      <div role="alert">
        <h2 id={titleId} className="mb-2 text-std-20B-150">
          {title}
        </h2>
        <div className="flex flex-col gap-2">{children}</div>
      </div>
      <div className="mt-4 flex flex-wrap gap-3">{actions}</div>
    </div>
  );
}
