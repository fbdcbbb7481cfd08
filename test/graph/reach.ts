/** How a list is reached, as a path of fields from a query; the variables are those of `variablesFor`. */
export interface Reach {
  /** From one parent, or from none, to as many rows as asked for. */
  readonly rows?: string;
  /** From as many parents as asked for to their rows. */
  readonly parents?: string;
  /** Why there are never many rows, where that is so: the parents alone are varied then. */
  readonly bounded?: string;
  /** The list, or the kind of record, whose operation asks for it along with everything else, and the path from there. */
  readonly within?: readonly [name: string, path: string];
}

/** A list of one record: from the record itself, and from as many records as asked for. */
export const of = (one: string, many: string, field: string): Reach => ({
  rows: `${one} > ${field}`,
  parents: `${many} > ${field}`,
});

export const inRow = 'values in the row of what they belong to';
export const oneOfEachLine =
  'one entry for each service line or remedy, worked out from rows that are read together';

export const contracts = 'serviceContracts';
export const seller = 'activationCode(id: $code) > partner';
export const sellers = `${contracts} > partner`;
export const centers = 'serviceCenters(last: $n)';
