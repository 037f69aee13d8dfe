import type { FigureSaying } from '../api/figures';
import type { Language, Texts } from '../i18n';
import { QUALIFIERS_BEHIND } from '../i18n/qualifiers';
import { day } from '../lib/dates';

type Said = Pick<FigureSaying, 'value' | 'unit'> &
  Partial<Pick<FigureSaying, 'label' | 'qualifier' | 'period_from' | 'period_to' | 'as_of'>>;

/** 延べ約1,250人以上 */
export function amountWords({ value, unit, qualifier }: Said): string {
  const words = (qualifier ?? '').split('・').filter(Boolean);
  const number = value.toLocaleString('ja-JP', { maximumFractionDigits: 10 });
  return [
    ...words.filter((word) => !QUALIFIERS_BEHIND.test(word)),
    number,
    unit,
    ...words.filter((word) => QUALIFIERS_BEHIND.test(word)),
  ].join('');
}

/** 令和6年4月1日から令和7年3月31日まで、令和7年11月30日時点 */
export function dateWords({ period_from, period_to, as_of }: Said, texts: Texts, language: Language): string {
  const words = texts.figureMarks;
  const of = (value: string) => day(value, language);
  const period = () => {
    if (!period_from) return '';
    if (!period_to) return words.onward(of(period_from));
    return period_from === period_to ? of(period_from) : words.period(of(period_from), of(period_to));
  };
  return (
    [period(), as_of ? words.asOf(of(as_of)) : ''].filter(Boolean).join(texts.common.listComma) ||
    words.noDate
  );
}
