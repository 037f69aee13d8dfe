import { type ReactNode, useEffect, useState } from 'react';
import { currentToast, onToast } from './toast-events';

/** Says what just succeeded, in a polite live region that is always in the page so that it is read. */
export function ToastRegion() {
  const [message, setMessage] = useState<ReactNode>(currentToast());
  useEffect(() => onToast(setMessage), []);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-10 flex justify-center px-4"
    >
      {message && (
        <p className="rounded-8 bg-solid-gray-900 px-6 py-3 text-std-16N-170 text-white shadow-2">
          {message}
        </p>
      )}
    </div>
  );
}
