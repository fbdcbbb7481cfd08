import { badInput } from '@care-graph/kernel/domain/fault';
import { instantForm, instantFrom } from '@care-graph/kernel/domain/instant';
import type { RowInput } from '../domain/import-sheet';

/** No single value of a command is longer. */
const longestCell = 10_000;

/** The cells of one row by their columns; an empty one says nothing. What a cell cannot be is told without repeating it. */
export class RowCells {
  private readonly values: ReadonlyMap<string, string>;

  constructor({ columns, cells }: RowInput) {
    if (cells.length !== columns.length) {
      const said = `The row has ${cells.length} cells, and the header names ${columns.length}.`;
      throw badInput(said, 'input');
    }
    this.values = new Map(columns.map((column, place) => [column, cells[place] ?? '']));
  }

  text(column: string): string | null {
    const value = this.values.get(column) ?? '';
    if (value.length > longestCell)
      throw badInput(`${column} may have up to ${longestCell} characters.`, 'input', column);
    return value.trim() === '' ? null : value;
  }

  needed(column: string): string {
    const value = this.text(column);
    if (value === null) throw badInput(`${column} is missing.`, 'input', column);
    return value;
  }

  instant(column: string): Date | null {
    const value = this.text(column);
    if (value === null) return null;
    const instant = instantFrom(value);
    if (!instant) throw badInput(`${column} has to be ${instantForm}.`, 'input', column);
    return instant;
  }

  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    const value = this.needed(column);
    const found = words.find((word) => word === value);
    if (!found) throw badInput(`${column} has to be one of ${words.join(', ')}.`, 'input', column);
    return found;
  }
}
