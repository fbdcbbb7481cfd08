import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import { hasScope, type Principal } from '@care-graph/kernel/domain/principal';
import {
  headerAndRows,
  headerFault,
  isImportKind,
  type ReadSheet,
  type RowInput,
  type SheetRow,
} from '../domain/import-sheet';
import {
  type ImportKind,
  type JobKind,
  type JobOnRecord,
  maximumImportRows,
  newJob,
  requesterOf,
} from '../domain/job';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { unlessStopped } from './suspended-partner';

export interface StartImportCommand {
  readonly kind: JobKind;
  readonly document: string;
  readonly idempotencyKey: string;
}

export type StartImportRefusalCode =
  'KIND_NOT_IMPORT' | 'HEADER_INVALID' | 'TOO_MANY_ROWS' | 'PARTNER_NOT_ACTIVE';

type ImportOutcome = Outcome<JobOnRecord, StartImportRefusalCode>;

/** What the single command of each kind asks of a key. */
const scopeOf: Readonly<Record<ImportKind, string>> = {
  SALE_IMPORT: 'codes:sell',
  OFFER_IMPORT: 'codes:sell',
  ACTIVATION_IMPORT: 'contracts:activate',
};

/** The kind, if it is an import and the caller is a partner that may do it. */
const importKindFor = (kind: JobKind, principal: Principal): ImportKind | undefined =>
  isImportKind(kind) && principal.partnerId !== undefined && hasScope(principal, scopeOf[kind])
    ? kind
    : undefined;

const sheetRefusals = (
  kind: ImportKind,
  header: readonly string[],
  rowCount: number,
): readonly Refusal<StartImportRefusalCode>[] => {
  const fault = headerFault(kind, header);
  return [
    ...(fault ? [saying(refusal('HEADER_INVALID' as const, ['document'], []), fault)] : []),
    ...(rowCount > maximumImportRows ? [refusal('TOO_MANY_ROWS' as const, ['document'], [])] : []),
  ];
};

/** Takes a partner's document and has a job do one command for each of its rows, in the partner's name. */
export class StartImport {
  constructor(
    private readonly work: CoverageWork,
    private readonly readSheet: ReadSheet,
  ) {}

  async execute(command: StartImportCommand, principal: Principal): Promise<ImportOutcome> {
    const request = requestOf('startImport', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => unlessStopped(stores, principal, () => this.start(stores, command, principal)),
        reread: (id) => stores.jobsOnRecord.find(id),
      }),
    );
  }

  private async start(
    stores: CoverageStores,
    { kind: asked, document }: StartImportCommand,
    principal: Principal,
  ): Promise<ImportOutcome> {
    const kind = importKindFor(asked, principal);
    if (!kind) return refused(refusal('KIND_NOT_IMPORT', ['kind'], []));
    const { header, body } = headerAndRows(this.rowsOf(document));
    const refusedFor = refusedBy(sheetRefusals(kind, header, body.length));
    if (refusedFor) return refusedFor;
    const job = newJob({
      id: this.work.newId('job'),
      kind,
      createdAt: this.work.clock.now(),
      rowCount: body.length,
      requestedBy: requesterOf(principal),
    });
    await stores.jobsOnRecord.add(job);
    const rows = body.map((row) => ({ number: row.line, input: this.sealed(header, row) }));
    await stores.jobsOnRecord.addRows(job.id, rows);
    const event = { subjectId: job.id, action: 'startImport', to: job.status };
    await stores.history.record([happened(this.work, principal, event)]);
    await stores.jobs.workOff(job);
    return made(job);
  }

  private rowsOf(document: string): readonly SheetRow[] {
    const sheet = this.readSheet(document);
    if (sheet.rows) return sheet.rows;
    const said = `document is no CSV, line ${sheet.line}: ${sheet.reason}`;
    throw badInput(said, 'input', 'document');
  }

  /** Codes and names wait sealed for their turn. */
  private sealed(columns: readonly string[], { cells }: SheetRow): Buffer {
    const input: RowInput = { columns, cells };
    return this.work.secrets.seal(JSON.stringify(input));
  }
}
