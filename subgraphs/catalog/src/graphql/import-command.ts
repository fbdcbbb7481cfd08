import { command } from '@care-graph/kernel/graphql/command';
import { describedEnum } from '@care-graph/kernel/graphql/decorators';
import { ID, Int } from 'type-graphql';
import type { ImportCatalogCommand, ImportCatalogRefusalCode } from '../application/import-table';
import type { CatalogTableName } from '../domain/table-import/tables';
import { shared } from './shared';
import { TermsFinding } from './terms-check.fields';

const CatalogTable = describedEnum('CatalogTable', 'A table that can be loaded.', {
  PRODUCTS: 'Products with their parts and series.',
  PLANS: 'Plans with numbers and bar codes.',
  OFFERS: 'Prices of sellers.',
  FEES: 'Fee schedules with their tiers, as drafts; what parts cost is taken over from the schedule before.',
  REGIONS: 'Regions with their time zones, currencies and terms.',
  SERVICE_CENTERS: 'Service centres and what they may do.',
  CLAUSES: 'Clauses of one draft of the terms.',
  REGISTER: 'Contradictions and assumptions.',
} satisfies Record<CatalogTableName, string>);

/** What importing a table gives. */
interface ImportResult {
  readonly rowCount: number | null;
  readonly findings: readonly object[];
}

/** How many characters a document may have: as many as a request may have bytes. */
export const longestDocument = 262_144;

export const importCatalog = command<ImportCatalogRefusalCode, ImportCatalogCommand, ImportResult>(
  shared,
  {
    name: 'ImportCatalog',
    description:
      'Loads one table of the catalog from a document, all of it or nothing unless bad rows are to be left out.',
    access: { scopes: [['catalog:write']], tags: ['internal'], cost: 50 },
    inputDescription: 'What is needed for importing a table.',
    input: {
      table: [() => CatalogTable, 'The table to load.'],
      document: [
        () => String,
        'The rows as CSV with a header line, in UTF-8, at most what a request may have, 256 KiB in all.',
      ],
      termsVersionId: [
        () => ID,
        'The draft that clauses are loaded into; only for that table.',
        { nullable: true },
      ],
      isDryRun: [
        () => Boolean,
        'True checks the rows and writes nothing.',
        { nullable: true, defaultValue: false },
      ],
      skipsBadRows: [
        () => Boolean,
        'True leaves out the rows that cannot be taken, reports each of them, and loads the others.',
        { nullable: true, defaultValue: false },
      ],
      idempotencyKey: [
        () => ID,
        'A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`. A dry run keeps none.',
      ],
    },
    payloadDescription: 'What came of importing a table.',
    result: {
      rowCount: [
        () => Int,
        'How many rows were loaded or, in a dry run, would be; null when it was refused.',
        { nullable: true },
      ],
      findings: [
        () => [TermsFinding],
        'What the check reports about the table as it would then be.',
      ],
    },
    refusals: {
      ROW_INVALID: 'A row does not have the form that the table needs.',
      CHECK_DIGIT_WRONG: 'The check digit of a bar code is wrong.',
      REFERENCE_UNKNOWN: 'Something is named that the catalog does not have.',
      TERMS_NOT_DRAFT: 'The terms are published and can no longer change.',
      DUPLICATE_ROW: 'Two rows have the same key.',
    },
  },
);
