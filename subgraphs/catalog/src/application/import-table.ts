import { badInput } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  refused,
  refusedBy,
  type Refusal,
  saying,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { TermsVersion } from '../domain/catalogue';
import type { SourceOf } from '../domain/import/sources';
import type { LoadingTools } from '../domain/table-import/catalog-table';
import type { RowFault, RowFaultCode } from '../domain/table-import/fault';
import type { FoundFaults } from '../domain/table-import/fault-list';
import type { SheetDocument, TableImport } from '../domain/table-import/store';
import { type CatalogTableName, catalogTables } from '../domain/table-import/tables';
import { plansAnsweredBy, type TermsFinding, termsFindings } from '../domain/terms-findings';
import type { CatalogStores } from '../domain/stores';
import { type CatalogWork, inTurn, type Turn, unkept } from './catalog-work';
import { loadDocument } from './table-pass';

export interface ImportCatalogCommand extends ImportWish {
  readonly document: string;
  readonly idempotencyKey: string;
}

/** What is wanted, whatever the document comes from. */
export interface ImportWish {
  readonly table: CatalogTableName;
  readonly termsVersionId?: string | null | undefined;
  readonly isDryRun?: boolean | null | undefined;
  readonly skipsBadRows?: boolean | null | undefined;
}

export type ImportCatalogRefusalCode = RowFaultCode | 'TERMS_NOT_DRAFT';

/** A table that was loaded, with what the check says of it as it then is. */
export interface LoadedTable extends TableImport {
  readonly findings: readonly TermsFinding[];
}

export interface ImportTools {
  readonly sourceOf: SourceOf;
  readonly documents: ReadonlySet<string>;
  /** Splits a text into cells. */
  readonly split: (document: string) => SheetDocument;
}

type Found = Refusal<ImportCatalogRefusalCode>;
type Answer = Outcome<LoadedTable, ImportCatalogRefusalCode>;

const inDocument = ({ code, line, column, reason }: RowFault): Found =>
  saying(refusal(code, ['document'], []), `line ${line}, ${column}: ${reason}`);

/** Every fault that can be shown, and how many more there are. */
export const refusalsFrom = ({ faults, more }: FoundFaults): readonly Found[] => [
  ...faults.map(inDocument),
  ...(more
    ? [saying(refusal(more.code, ['document'], []), `and ${more.count} more, which are not shown`)]
    : []),
];

/** What no single row is to blame for: clauses that tie, or that a plan on sale lacks. */
const errorsAmong = ({ severity, message }: TermsFinding): readonly Found[] =>
  severity === 'ERROR'
    ? [saying(refusal('ROW_INVALID', ['document'], []), message.replace(/\.$/, ''))]
    : [];

const requireTerms = ({ table, termsVersionId }: ImportWish): void => {
  const isGiven = typeof termsVersionId === 'string';
  if (isGiven === (table === 'CLAUSES')) return;
  throw badInput(
    isGiven
      ? `termsVersionId is for clauses only: leave it out for ${table}.`
      : 'termsVersionId is missing: name the draft that the clauses are loaded into.',
    'input',
    'termsVersionId',
  );
};

/** What the check says of an edition's clauses as they stand in this transaction; fees are no part of them. */
const findingsFor = async (
  termsId: string | null,
  stores: CatalogStores,
): Promise<readonly TermsFinding[]> => {
  const terms = termsId === null ? undefined : await stores.terms.find(termsId);
  if (!terms) return [];
  const pinned = [terms.id, ...(terms.supersedesId === null ? [] : [terms.supersedesId])];
  return termsFindings({
    terms,
    products: await stores.world.products(),
    regions: await stores.world.regions(),
    clauses: await stores.terms.clausesOf(terms.id),
    plans: plansAnsweredBy(terms, await stores.plans.ofTerms(pinned)),
    schedules: [],
    tiers: [],
  });
};

/** Loads one table of the catalogue from a document: all of it or nothing, unless bad rows are to be left out and there are others. */
export class ImportTable {
  constructor(
    private readonly work: CatalogWork,
    private readonly tools: ImportTools,
  ) {}

  execute(command: ImportCatalogCommand, principal: Principal): Promise<Answer> {
    return this.load(command, this.tools.split(command.document), principal);
  }

  /** The same with a document of any length; a wish without a key is not known again. */
  async load(
    wish: ImportWish & { readonly idempotencyKey?: string },
    document: SheetDocument,
    principal: Principal,
  ): Promise<Answer> {
    requireTerms(wish);
    const sent = { name: 'importCatalog', input: wish, principal };
    const change = (turn: Turn) => this.change(wish, document, turn);
    if (wish.isDryRun === true) return unkept(this.work, sent, change);
    return inTurn(this.work, sent, {
      change,
      reread: async (stores, id) => {
        const done = await stores.imports.find(id);
        return done && { ...done, findings: await findingsFor(done.termsId, stores) };
      },
    });
  }

  private async change(wish: ImportWish, document: SheetDocument, turn: Turn): Promise<Answer> {
    const draft = await draftNamed(wish, turn);
    if (draft?.refusals) return draft;
    return this.loadInto(draft?.terms ?? null, { wish, document }, turn);
  }

  private async loadInto(
    draft: TermsVersion | null,
    { wish, document }: { readonly wish: ImportWish; readonly document: SheetDocument },
    turn: Turn,
  ): Promise<Answer> {
    const { stores, record } = turn;
    const skipsBadRows = wish.skipsBadRows === true;
    const { rowCount, faults } = await loadDocument({
      table: catalogTables[wish.table],
      document,
      skipsBadRows,
      tools: this.toolsOn(turn.now, draft),
      store: stores.imports,
      onDrafted: (ids) => record(...ids.map((subjectId) => ({ subjectId, to: 'DRAFT' }))),
    });
    const termsId = draft?.id ?? null;
    const findings = rowCount === 0 ? [] : await findingsFor(termsId, stores);
    const refusedFor = refusedBy([
      ...refusalsFrom(faults.found()),
      ...findings.flatMap(errorsAmong),
    ]);
    if (refusedFor && (rowCount === 0 || !skipsBadRows)) {
      await stores.imports.undo();
      return refusedFor;
    }
    const id = this.work.newId('imp');
    const done = { id, table: wish.table, rowCount, termsId, leftOut: faults.found() };
    await stores.imports.keep(done);
    await record({ subjectId: termsId ?? id });
    return made({ ...done, findings });
  }

  private toolsOn(now: Date, draft: TermsVersion | null): LoadingTools {
    const { sourceOf, documents } = this.tools;
    return { idOf: this.work.idOf, sourceOf, documents, now, draft };
  }
}

type Named =
  | { readonly terms: TermsVersion; readonly refusals?: undefined }
  | ReturnType<typeof refused<ImportCatalogRefusalCode>>
  | undefined;

/** The draft that the wish names, where it names one. */
const draftNamed = async ({ termsVersionId }: ImportWish, { stores }: Turn): Promise<Named> => {
  if (typeof termsVersionId !== 'string') return undefined;
  const terms = await stores.terms.find(termsVersionId);
  if (!terms) return refused(refusal('REFERENCE_UNKNOWN', ['termsVersionId'], []));
  return terms.status === 'DRAFT'
    ? { terms }
    : refused(refusal('TERMS_NOT_DRAFT', ['termsVersionId'], []));
};
