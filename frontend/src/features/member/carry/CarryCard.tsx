import { use, useState } from 'react';
import type { CarryItem, CarryOver } from '../../../api/carry';
import { LanguageContext, useTexts } from '../../../i18n';
import { day, moment } from '../../../lib/dates';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Tag } from '../../../ui/Tag';
import type { CellView } from '../CellPage';
import { ChoiceForm } from './ChoiceForm';
import { focusEntry, linesOf } from './carried';
import { FlaggedEntry } from './FlaggedText';

interface Props {
  item: CarryItem;
  position: number;
  source: NonNullable<CarryOver['source']>;
  view: CellView;
}

/** One entry of last year: its text, its date, and what was or is to be decided about it. */
export function CarryCard({ item, position, source, view }: Props) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const [anew, setAnew] = useState(false);
  const twin = view.entries.some((entry) => !entry.carried_from && linesOf(entry) === linesOf(item));
  const choosing = view.cell.editable && (!item.decision || anew);

  return (
    <article className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 id={`carry-${item.id}`} tabIndex={-1} className="text-std-16B-170">
          {texts.carry.itemNo(position, source.name)}
        </h3>
        <span className="text-dns-14N-130 text-solid-gray-700">
          {texts.carry.written(day(item.updated_at, language))}
        </span>
        {item.decision && <Tag tone="done">{texts.carry.choice[item.decision]}</Tag>}
      </div>
      <FlaggedEntry item={item} />
      {item.lost_response_measures.length > 0 && (
        <p className="text-dns-14N-130">
          {texts.carry.lost(
            item.lost_response_measures.map((measure) => measure.name).join(texts.common.listComma),
          )}
        </p>
      )}
      {!item.decision && twin && <p className="text-dns-14N-130">{texts.carry.twin}</p>}
      {item.decision && <Decided item={item} />}
      {item.decision && !anew && view.cell.editable && (
        <div className="flex flex-wrap gap-3">
          {item.carried && (
            <Button small look="secondary" onClick={() => item.carried && focusEntry(item.carried.id)}>
              {texts.carry.toEntry}
            </Button>
          )}
          <Button small look="quiet" onClick={() => setAnew(true)}>
            {texts.carry.change}
            <span className="sr-only">
              <Brackets>{texts.carry.itemNo(position, source.name)}</Brackets>
            </span>
          </Button>
        </div>
      )}
      {choosing && (
        <ChoiceForm
          item={item}
          submission={view.submission.id}
          onDecided={() => setAnew(false)}
          onCancel={anew ? () => setAnew(false) : undefined}
        />
      )}
    </article>
  );
}

/** What was decided, by whom and when; and that the carried entry is gone, where it is. */
function Decided({ item }: { item: CarryItem }) {
  const texts = useTexts().carry;
  const { language } = use(LanguageContext);
  const by = item.decided_by;
  const name = by ? `${by.name}${by.on_behalf ? `・${texts.onBehalf}` : ''}` : '';
  return (
    <>
      {item.decision && item.decided_at && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          {texts.decided(texts.choice[item.decision], name, moment(item.decided_at, language))}
        </p>
      )}
      {item.decision !== 'ENDED' && !item.carried && <p>{texts.gone}</p>}
    </>
  );
}
