/** The cells of a table by row and column; a place that a wider or higher cell covers is null. */
export function rowsOf(table: Element): (Element | null)[][] {
  const rows: (Element | null)[][] = [];
  const covered: boolean[][] = [];
  [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .forEach((row, y) => {
      const line: (Element | null)[] = [];
      let x = 0;
      for (const cell of row.children) {
        if (!/^t[dh]$/.test(cell.localName)) continue;
        while (covered[y]?.[x]) line[x++] = null;
        line[x] = cell;
        cover(covered, y, x, span(cell, 'rowspan'), span(cell, 'colspan'));
        x++;
      }
      while (covered[y]?.[x]) line[x++] = null;
      rows.push(Array.from(line, (cell) => cell ?? null));
    });
  return rows;
}

/** A frame around text, or a page's columns: not a table of data. */
export function isLayout(rows: (Element | null)[][]): boolean {
  const cells = rows.flat().filter((cell) => cell !== null);
  return cells.length <= 1 || cells.some((cell) => cell.querySelector('table') !== null);
}

function span(cell: Element, name: string): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 200) : 1;
}

function cover(covered: boolean[][], y: number, x: number, height: number, width: number): void {
  for (let row = y; row < y + height; row++) {
    covered[row] ??= [];
    for (let column = x; column < x + width; column++) {
      const line = covered[row];
      if (line && (row > y || column > x)) line[column] = true;
    }
  }
}
