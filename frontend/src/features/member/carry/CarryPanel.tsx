import { useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { type CarryItem, carryOverQuery } from '../../../api/carry';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import type { CellView } from '../CellPage';
import { BulkDialog } from './BulkDialog';
import { CarryCard } from './CarryCard';
import { titleOf } from './carried';

/** Last year's entries of one cell: each is decided, one by one or all unchanged ones at once. */
export function CarryPanel({ view }: { view: CellView }) {
  const { submission, theme, kind, cell } = view;
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const [bulk, setBulk] = useState(false);
  const { data } = useQuery(carryOverQuery(submission.id));
  const source = data?.source;
  const items = data?.entries.filter((item) => item.theme === theme.number && item.kind === kind) ?? [];
  if (!source || items.length === 0) return null;
  const open = items.filter((item) => !item.decision);
  const list = (
    <ol className="flex flex-col gap-4">
      {items.map((item, index) => (
        <li key={item.id}>
          <CarryCard item={item} position={index + 1} source={source} view={view} />
        </li>
      ))}
    </ol>
  );
  return (
    <section className="flex flex-col gap-4 rounded-8 bg-solid-gray-50 p-4" aria-labelledby="carry-title">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="carry-title" tabIndex={-1} className="text-std-20B-150">
          {titleOf(source, submission, texts)}
        </h2>
        {source.as_of && <p>{texts.carry.asOf(day(source.as_of, language))}</p>}
        {open.length > 0 && <p className="text-std-16B-170">{texts.carry.undecided(open.length)}</p>}
      </div>
      {open.length > 0 && cell.editable ? (
        <>
          <p>{texts.carry.lead}</p>
          {flagged(items) && <p className="text-dns-14N-130">{texts.carry.flags.legend}</p>}
          {open.length > 1 && (
            <div>
              <Button look="secondary" onClick={() => setBulk(true)}>
                {texts.carry.bulk.button(open.length)}
              </Button>
            </div>
          )}
          {list}
        </>
      ) : (
        <>
          {open.length === 0 && <p>{texts.carry.allDecided}</p>}
          <details>
            <summary className="cursor-pointer py-1">{texts.carry.show(items.length)}</summary>
            <div className="pt-2">{list}</div>
          </details>
        </>
      )}
      {bulk && <BulkDialog view={view} items={open} onClose={() => setBulk(false)} />}
    </section>
  );
}

const flagged = (items: CarryItem[]) => items.some((item) => item.flags.length > 0);
