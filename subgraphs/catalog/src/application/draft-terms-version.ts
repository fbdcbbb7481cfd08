import { badInput } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { TermsGeneration } from '@care-graph/kernel/domain/vocabulary';
import type { TermsVersion } from '../domain/catalogue';
import type { TermsClause } from '../domain/clause';
import type { KeyedId } from '../domain/ids';
import type { OnRecord } from '../domain/stores';
import { copiedClauses, nextRevision, programmeFor } from '../domain/terms-drafting';
import { type CatalogWork, inTurn, type Turn } from './catalog-work';

export interface DraftTermsVersionCommand {
  readonly code: string;
  readonly generation: TermsGeneration;
  readonly supersedesId?: string | null | undefined;
  readonly validFrom: string;
  readonly obligor: string;
  readonly administrator?: string | null | undefined;
  readonly sourceDocument: string;
  readonly idempotencyKey?: string | null | undefined;
}

export type DraftTermsVersionRefusalCode = 'CODE_TAKEN' | 'SUPERSEDED_NOT_FOUND';

/** What stands behind a programme's addresses and file names too. */
const codeForm = /^[\w.-]{1,50}$/;

const requireCode = (code: string): void => {
  if (codeForm.test(code)) return;
  throw badInput(
    'code has to be 1 to 50 letters, digits, dots, hyphens or underscores, such as 2022-tc.3.',
    'input',
    'code',
  );
};

const sameCode = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

type Found = Refusal<DraftTermsVersionRefusalCode>;
type Editions = readonly OnRecord<TermsVersion>[];

const refusalsOf = (
  { code, supersedesId }: DraftTermsVersionCommand,
  editions: Editions,
  superseded: TermsVersion | undefined,
): readonly Found[] => [
  ...(editions.some((edition) => sameCode(edition.code, code))
    ? [refusal('CODE_TAKEN' as const, ['code'], [])]
    : []),
  ...(typeof supersedesId === 'string' && !superseded
    ? [refusal('SUPERSEDED_NOT_FOUND' as const, ['supersedesId'], [])]
    : []),
];

interface DraftFacts {
  readonly command: DraftTermsVersionCommand;
  readonly editions: Editions;
  readonly superseded: TermsVersion | undefined;
}

const draftFor = (idOf: KeyedId, { command, editions, superseded }: DraftFacts): TermsVersion => {
  const { code, generation, validFrom, obligor, administrator, sourceDocument } = command;
  const programme = programmeFor({ obligor, superseded, editions });
  return {
    id: idOf('trm', code),
    code,
    programme,
    generation,
    revision: nextRevision(editions, programme, generation),
    status: 'DRAFT',
    obligor,
    administrator: administrator ?? null,
    validFrom,
    validTo: null,
    supersedesId: superseded?.id ?? null,
    locales: superseded?.locales ?? [],
    source: { document: sourceDocument, sha256: null, isSynthetic: false, note: null },
  };
};

/** Opens a draft of terms with the clauses of the edition it takes the place of, or without any. */
export class DraftTermsVersion {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: DraftTermsVersionCommand,
    principal: Principal,
  ): Promise<Outcome<OnRecord<TermsVersion>, DraftTermsVersionRefusalCode>> {
    requireCode(command.code);
    const sent = { name: 'draftTermsVersion', input: command, principal };
    return inTurn(this.work, sent, {
      reread: (stores, id) => stores.terms.find(id),
      change: (turn) => this.draft(command, turn),
    });
  }

  private async draft(
    command: DraftTermsVersionCommand,
    { stores: { terms }, record }: Turn,
  ): Promise<Outcome<OnRecord<TermsVersion>, DraftTermsVersionRefusalCode>> {
    const editions = await terms.all();
    const superseded = editions.find(({ id }) => id === command.supersedesId);
    const refusedFor = refusedBy(refusalsOf(command, editions, superseded));
    if (refusedFor) return refusedFor;
    const draft = draftFor(this.work.idOf, { command, editions, superseded });
    const clauses: readonly TermsClause[] = superseded ? await terms.clausesOf(superseded.id) : [];
    const added = await terms.add(draft, copiedClauses(clauses, draft, this.work.idOf));
    await record({ subjectId: added.id, to: 'DRAFT' });
    return made(added);
  }
}
