import { field, type FieldOptions, type TypeOf } from './decorators';

/** One field of a type that is written as a table: its type, its sentence, and what else holds. */
export type Cell = readonly [type: TypeOf, description: string, options?: FieldOptions];

export type Cells = Readonly<Record<string, Cell>>;

/** A class without members of its own, on which type-graphql hangs what the table says. */
export type TableClass = new () => object;

/** A new class of that name. */
export const classCalled = (name: string): TableClass => {
  const named: Record<string, TableClass> = {
    // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its decorators are called later, where no linter sees them
    [name]: class {},
  };
  return named[name] ?? Object;
};

export const prototypeOf = (target: TableClass): object => target.prototype as object;

/** Gives the class the table's fields, in the table's order. */
export const addFields = (target: TableClass, cells: Cells): void => {
  for (const [key, [type, description, options]] of Object.entries(cells)) {
    field(type, description, options)(prototypeOf(target), key);
  }
};
