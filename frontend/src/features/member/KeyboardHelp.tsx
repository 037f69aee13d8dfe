import { useTexts } from '../../i18n';

/** What the keyboard does in an entry. */
export function KeyboardHelp() {
  const texts = useTexts().entryDesk;
  return (
    <details>
      <summary className="cursor-pointer py-1">{texts.keys}</summary>
      <ul className="list-disc pl-8">
        {Object.values(texts.keyList).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
