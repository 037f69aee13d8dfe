/** What one paste brought: the forms of the same selection that the clipboard offers. */
export interface Payload {
  html: string;
  text: string;
  /** Pictures and files that came as such; they are named, and never taken. */
  files: string[];
}

/**
 * What becomes of a line.
 *
 * - `item`: begins an entry, printed with ・
 * - `plain`: begins an entry, printed without
 * - `title`: begins an entry whose title it is
 * - `heading`, `department`: stand over the entries that follow
 * - `join`: a further line of the entry above
 * - `glue`: goes on in the middle of the line above
 * - `skip`: is not taken
 */
export type Role = 'item' | 'plain' | 'title' | 'heading' | 'department' | 'join' | 'glue' | 'skip';

/** Why a line is proposed to stay behind. */
export type SkipReason =
  | 'label'
  | 'other_kind'
  | 'mail_header'
  | 'page_number'
  | 'table_head'
  | 'table_column'
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'ruby'
  | 'other_form';

/** How strongly a line is set apart from the one before, in ascending order. */
export type Gap = 'line' | 'para' | 'item';

/** A line as the clipboard had it, before it is known what it is. */
export interface RawLine {
  text: string;
  gap: Gap;
  /** How deep it stands in lists or is indented; 0 at the edge. */
  level: number;
  /** How many characters at its beginning are bold, and no more. */
  bold: number;
  /** A bullet that the source shows beside the text. */
  bullet: string;
  /** The mark of a list that only the program shows: no part of the clipboard's text. */
  made: string;
  /** What stood before it and is no text: quotation marks of a mail, a bullet that only a symbol font shows as one. */
  marks: string;
  skip?: SkipReason;
  /** `glue`: the edge of a page broke the line before. `heading`: the source shows it as one. */
  hint?: 'glue' | 'heading';
}

/** A table of the clipboard; every cell holds lines. */
export interface RawTable {
  rows: RawLine[][][];
}

export type Block = { lines: RawLine[]; table?: undefined } | { table: RawTable; lines?: undefined };

/** What the clipboard holds, taken apart. */
export interface Source {
  blocks: Block[];
  /** Pictures and other things without text, by their name, which may be empty. */
  objects: string[];
}

/** One line of the proposal; the person may give it another role. */
export interface Line {
  id: number;
  /** With its marks, as it is taken when it is no beginning. */
  raw: string;
  /** Without them. */
  text: string;
  /** What of `raw` is no part of the clipboard's text, counted from its beginning. */
  made: number;
  marks: string;
  bold: number;
  role: Role;
  reason?: SkipReason;
  /** The table and row that it stands in. */
  cell?: { table: number; row: number; column: number };
}

export type Marker = 'ITEM' | 'NONE';

/** An entry as it would be created. */
export interface Draft {
  department: string;
  heading: string;
  title: string;
  text: string;
  marker: Marker;
  /** The lines it is made of, those of its department and heading left out. */
  lines: number[];
}

/** Control characters, which cannot be stored. */
export interface Control {
  code: string;
  count: number;
}

/** What the columns of a table are read as. */
export type ColumnRole = 'department' | 'heading' | 'title' | 'text' | 'skip';

export interface TablePlan {
  columns: ColumnRole[];
  head: boolean;
  /** The beginning of each column's text, to tell them apart. */
  samples: string[];
}

/** The names that the council prints, so that they are known when they are pasted with the text. */
export interface Labels {
  own: string;
  other: string;
}

export interface Proposal {
  lines: Line[];
  tables: TablePlan[];
  objects: string[];
  controls: Control[];
  /** The clipboard's own plain text, control characters apart. */
  verbatim: string;
}
