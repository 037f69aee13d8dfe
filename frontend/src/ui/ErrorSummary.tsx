import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n';

export interface SummaryItem {
  text: string;
  /** The id of the field it is about. */
  field?: string;
}

/** After a refused form: what is wrong, each line linked to its field. Takes the focus when it appears. */
export function ErrorSummary({ items }: { items: SummaryItem[] }) {
  const texts = useTexts();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (items.length > 0) ref.current?.focus();
  }, [items]);
  if (items.length === 0) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="flex flex-col gap-2 rounded-8 border-2 border-l-8 border-error-1 p-4"
    >
      <h2 className="text-std-18B-160">{texts.common.errorSummary}</h2>
      <ul className="list-disc pl-6">
        {items.map((item) => (
          <li key={`${item.field}${item.text}`}>
            {item.field ? (
              <a className="link text-error-2" href={`#${item.field}`}>
                {item.text}
              </a>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
