import { numberStyle } from './shapes';
import { titleOf } from './titles';
import type { Draft, Line } from './types';
import { between } from './wraps';

interface Group {
  name: string;
  line: Line;
  used: boolean;
}

interface Open {
  draft: Draft;
  over: Group[];
  bold: number;
  titled: boolean;
}

/** Puts lines together as entries, as their roles say. A heading that nothing follows is an entry with its mark. */
export function assemble(lines: Line[]): Draft[] {
  return new Assembly().read(lines);
}

class Assembly {
  readonly #open: Open[] = [];
  #department: Group | null = null;
  #heading: Group | null = null;
  #current: Open | null = null;

  read(lines: Line[]): Draft[] {
    for (const line of lines) this.#line(line);
    this.#startHeading(null);
    this.#startDepartment(null);
    return this.#open.filter(({ draft }) => draft.title + draft.text !== '').map(finish);
  }

  #line(line: Line): void {
    const { role } = line;
    if (role === 'skip') return;
    if (role === 'department') {
      this.#startHeading(null);
      this.#startDepartment({ name: line.text, line, used: false });
    } else if (role === 'heading') this.#startHeading({ name: line.text, line, used: false });
    else if (role === 'item') this.#start('ITEM', line, line.text);
    else if (role === 'plain') this.#start('NONE', line, line.raw);
    else if (role === 'title') this.#title(line);
    else if (!this.#current) this.#start('NONE', line, line.raw);
    else this.#goOn(this.#current, line);
  }

  #start(marker: 'ITEM' | 'NONE', line: Line, text: string): void {
    const draft: Draft = {
      department: this.#department?.name ?? '',
      heading: this.#heading?.name ?? '',
      title: '',
      text,
      marker,
      lines: [line.id],
    };
    const over = [this.#department, this.#heading].filter((group) => group !== null);
    this.#current = { draft, over, bold: marker === 'ITEM' ? line.bold : 0, titled: false };
    this.#open.push(this.#current);
    use(this.#current, text);
  }

  #title(line: Line): void {
    this.#start('ITEM', line, '');
    if (!this.#current) return;
    this.#current.draft.title = line.text;
    use(this.#current, line.text);
    this.#current.titled = true;
  }

  #goOn(open: Open, line: Line): void {
    const { draft } = open;
    const text = line.raw;
    use(open, text);
    const gap = line.role === 'glue' ? between(draft.text, text) : '\n';
    draft.text += draft.text === '' ? text : gap + text;
    draft.lines.push(line.id);
  }

  #startHeading(next: Group | null): void {
    const alone = this.#heading;
    this.#heading = null;
    if (alone && !alone.used) this.#start('NONE', alone.line, alone.line.raw);
    this.#heading = next;
    this.#current = null;
  }

  #startDepartment(next: Group | null): void {
    const alone = this.#department;
    this.#department = null;
    if (alone && !alone.used) this.#start('NONE', alone.line, alone.line.raw);
    this.#department = next;
    this.#current = null;
  }
}

/** A group is used by the first character below it, not by a bullet that nothing follows. */
function use({ over }: Open, text: string): void {
  if (text !== '') for (const group of over) group.used = true;
}

function finish({ draft, bold, titled }: Open): Draft {
  // The server takes no entry without a text.
  if (draft.text === '') return { ...draft, title: '', text: draft.title };
  if (titled || draft.marker === 'NONE') return draft;
  const parts = titleOf(draft.text, bold);
  return parts && parts.text !== '' ? { ...draft, ...parts } : draft;
}

/** All lines as the text of one entry, with their marks. */
export function asOneText(lines: Line[]): string {
  let text = '';
  for (const line of lines) {
    if (line.role === 'skip') continue;
    text += text === '' ? line.raw : (line.role === 'glue' ? between(text, line.raw) : '\n') + line.raw;
  }
  return text;
}

/** The numbering that could begin entries: the first one within an entry, when it comes at least twice; '' for none. */
export function numbering(lines: Line[]): string {
  const styles = lines
    .filter((line) => line.role === 'join' || line.role === 'plain')
    .map((line) => numberStyle(line.raw));
  const first = styles.find((style) => style !== '') ?? '';
  return first !== '' && styles.filter((style) => style === first).length > 1 ? first : '';
}

/** Lets each number of that style begin an entry of its own. */
export function splitAtNumbers(lines: Line[], style: string): Line[] {
  return lines.map((line) =>
    line.role === 'join' && numberStyle(line.raw) === style ? { ...line, role: 'plain' as const } : line,
  );
}

/** Whether the numbers are all the structure there is: then they are the bullets. */
export function isNumberedList(lines: Line[]): boolean {
  const style = numbering(lines);
  const taken = lines.filter((line) => line.role !== 'skip');
  const first = taken.find((line) => line.role !== 'heading' && line.role !== 'department');
  return (
    style !== '' &&
    first !== undefined &&
    numberStyle(first.raw) === style &&
    taken.every((line) => line.role !== 'item' && line.role !== 'title')
  );
}
