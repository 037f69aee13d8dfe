import { plainLine } from './raw-lines';
import { segment } from './segments';
import type { Labels, Line, RawLine, SkipReason } from './types';

const MAIL_HEADER =
  /^(?:差出人|送信者|送信日時|送信日|日時|宛先|件名|添付ファイル|From|Sent|To|Cc|CC|Bcc|Subject|Date)[ 　]*[:：]|^-{2,} ?(?:Original Message|元のメッセージ|Forwarded message)|^(?:On .{8,80}|.{0,10}\d{4}年\d{1,2}月\d{1,2}日.{0,80}(?:<|＜).+@.+(?:>|＞).{0,6}) ?(?:wrote)?[:：]$/;
const PAGE_NUMBER =
  /^(?:[-－―‐–—]{1,2}[ 　]*[0-9０-９]{1,3}[ 　]*[-－―‐–—]{1,2}|[0-9]{1,3} ?[/／] ?[0-9]{1,3}(?:ページ|頁)?)$/;

/** Marks what belongs to the carrier and not to the text, and reads the rest. All of it stays in its place. */
export function read(raw: RawLine[], labels: Labels | null): Omit<Line, 'id'>[] {
  const parts: { lines: RawLine[]; reason?: SkipReason }[] = [{ lines: [] }];
  let other = false;
  for (const line of raw) {
    const label = labels && labelAt(line.text, labels);
    if (label) {
      other = label.other;
      parts.push({ lines: [{ ...line, text: line.text.slice(0, label.end), skip: 'label' }] });
      parts.push({ lines: [], ...(other && { reason: 'other_kind' as const }) });
      const rest = line.text.slice(label.end).trim();
      if (rest !== '') parts.at(-1)?.lines.push(plainLine(rest));
    } else if (line.skip === undefined && MAIL_HEADER.test(line.text)) {
      parts.at(-1)?.lines.push({ ...line, skip: 'mail_header' });
    } else if (line.skip === undefined && PAGE_NUMBER.test(line.text)) {
      parts.at(-1)?.lines.push({ ...line, skip: 'page_number' });
    } else parts.at(-1)?.lines.push(line);
  }
  return parts.flatMap(({ lines, reason }) => {
    const found = segment(lines);
    return reason
      ? found.map((line) => ({ ...line, role: 'skip' as const, reason: line.reason ?? reason }))
      : found;
  });
}

const key = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** Where the printed label of ① or ② that the line begins with ends; null when it begins with none. */
function labelAt(line: string, labels: Labels): { other: boolean; end: number } | null {
  const whole = key(line);
  for (const other of [false, true]) {
    const label = key(other ? labels.other : labels.own);
    if (label === '' || !whole.startsWith(label)) continue;
    let end = 0;
    while (end < line.length && key(line.slice(0, end)).length < label.length) end++;
    return { other, end };
  }
  return null;
}
