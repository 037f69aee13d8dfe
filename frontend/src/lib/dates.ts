import type { Language } from '../i18n';

const ZONE = 'Asia/Tokyo';

function japanese(date: Date, options: Intl.DateTimeFormatOptions): string {
  // 元年 everywhere: some engines print 令和1年.
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: ZONE, era: 'long', ...options })
    .format(date)
    .replace(/(令和|平成|昭和)1年/, '$1元年');
}

function english(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }).format(date);
}

/** A date without a time is the same day everywhere; read at noon in Tokyo it cannot slip over midnight. */
function parse(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+09:00` : value);
}

/** 令和7年11月30日 / 30 November 2025 */
export function day(value: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  return language === 'ja' ? japanese(parse(value), options) : english(parse(value), options);
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false };

/** The day and the time, in Japan's time whatever the reader's computer says. */
export function moment(value: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...TIME }).format(parse(value));
  return `${day(value, language)} ${time}`;
}

/** A due time always names its zone. */
export function due(value: string, language: Language): string {
  return `${moment(value, language)}${language === 'ja' ? '（日本時間）' : ' (Japan time)'}`;
}

export function clock(value: number | string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: ZONE, ...TIME }).format(
    new Date(value),
  );
}

/** Only the time when it was today, else the day too. */
export function lastSaved(value: string, language: Language, now = new Date()): string {
  const dayOf = (date: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(date);
  return dayOf(parse(value)) === dayOf(now) ? clock(value, language) : moment(value, language);
}

/** The day in Tokyo on which an instant falls, as a date field holds it. */
export function dateInTokyo(value: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(parse(value));
}

/** A due day lasts until its last second in Japan. */
export const endOfDay = (date: string) => `${date}T23:59:59+09:00`;

/** R7.11 / 11/2025: a month where there is little room. */
export function shortMonth(on: Date, language: Language): string {
  if (language !== 'ja') return english(on, { year: 'numeric', month: '2-digit' });
  const parts = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: ZONE,
    era: 'narrow',
    year: 'numeric',
    month: 'numeric',
  }).formatToParts(on);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('era')}${part('year')}.${part('month')}`;
}
