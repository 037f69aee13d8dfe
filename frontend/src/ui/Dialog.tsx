import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { join } from './join';

interface Props {
  title: ReactNode;
  /** Called when the person closes it with Escape. */
  onClose: () => void;
  children: ReactNode;
  actions: ReactNode;
  /** For lists that need the room. */
  wide?: boolean;
}

/** A native modal dialog: the browser keeps the focus inside, makes the rest inert and gives the focus back. */
export function Dialog({ title: words, onClose, children, actions, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Before the element is gone from the page: a dialog that is removed while open gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    // Said outright: what the browser takes by itself may be the title. Without a field the reader begins at the title,
    // not at a button further down.
    const field = dialog?.querySelector<HTMLElement>('input, select, textarea');
    (field ?? title.current)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={join(
        wide ? 'w-[min(96vw,64rem)]' : 'w-[min(92vw,44rem)]',
        'm-auto max-h-[90vh] overflow-y-auto rounded-12 border border-solid-gray-600 bg-white p-6 shadow-3 backdrop:bg-opacity-gray-600',
      )}
    >
      <h2 id={titleId} ref={title} tabIndex={-1} className="mb-4 text-std-20B-150">
        {words}
      </h2>
      <div className="flex flex-col gap-4">{children}</div>
      <div
        className={join(
          'mt-6 flex flex-wrap gap-3',
          // In sight however long the list is.
          wide && 'sticky -bottom-6 -mb-6 border-t border-solid-gray-420 bg-white pt-3 pb-6',
        )}
      >
        {actions}
      </div>
    </dialog>
  );
}
