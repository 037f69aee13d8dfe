import { useTexts } from '../i18n';
import { groupsOf, type PrintedEntry } from '../lib/table-model';
import { MarkedText } from './MarkedText';

/** A ・ as wide as the hanging indent after it, in fonts that draw it narrow, too. */
export function Bullet() {
  return <span className="inline-block w-[1em] indent-0">・</span>;
}

/** The entries of a cell as the table prints them, or the words that stand for none. */
export function PrintedCell({ entries, note }: { entries: PrintedEntry[]; note?: string }) {
  const texts = useTexts();
  if (entries.length === 0) {
    return note ? <p>{note}</p> : <p className="sr-only">{texts.publicSite.emptyCell}</p>;
  }
  return groupsOf(entries).map((group) => (
    <div key={group.key} className="mb-2">
      {group.department && <p>{group.department}</p>}
      {group.heading.length > 0 && (
        <p className="font-bold">
          <MarkedText runs={group.heading} />
        </p>
      )}
      <ul>
        {group.items.map((item) => (
          <li key={item.id} className={item.bullet ? 'stored-text pl-[1em] -indent-[1em]' : 'stored-text'}>
            {item.bullet && <Bullet />}
            {item.title.length > 0 && (
              <>
                <MarkedText runs={item.title} />
                {'\n'}
              </>
            )}
            <MarkedText runs={item.text} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
