import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationCode } from '../domain/activation-code';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { mayUseCodeOf } from './row-rules';

/** What every command on one code says. */
export interface CodeCommand {
  readonly activationCodeId: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** One command on one code: what speaks against it, and what it makes of the code. */
export interface CodeChange<Code extends string> {
  readonly name: string;
  readonly command: CodeCommand & { readonly reason?: string | null };
  readonly principal: Principal;
  readonly refusals: (code: ActivationCode, now: Date) => readonly Refusal<Code>[];
  readonly next: (code: ActivationCode, now: Date) => ActivationCode;
  readonly basis: readonly DecisionBasis[];
  /** What is locked before the code, as it was just now. */
  readonly lockFirst?: (stores: CoverageStores, code: ActivationCode) => Promise<void>;
  /** What else is written with the change. */
  readonly alongside?: (stores: CoverageStores, code: ActivationCode) => Promise<void>;
  /** What keeps this caller from the command, whatever the code. */
  readonly hindrance?: (
    stores: CoverageStores,
    principal: Principal,
  ) => Promise<Refusal<Code> | undefined>;
  /** What a refusal tells of the code that nobody knew; undefined when it tells nothing. */
  readonly learned?: (code: ActivationCode, now: Date) => ActivationCode | undefined;
}

type ChangeOutcome<Code extends string> = Outcome<ActivationCode, Code | 'NOT_FOUND'>;

/** The one answer for a code that is not there, for somebody else's and, to a partner, for a blocked one. */
const notFound = () => refusal('NOT_FOUND' as const, ['activationCodeId'], []);

const mayKnowOf = (principal: Principal, { partnerId, status }: ActivationCode): boolean =>
  mayUseCodeOf(principal, partnerId) && (principal.kind !== 'partner' || status !== 'BLOCKED');

/** Looks for nothing more where the code is nobody's or somebody else's. */
const lockBefore = async <Code extends string>(
  stores: CoverageStores,
  { lockFirst, command, principal }: CodeChange<Code>,
): Promise<void> => {
  const code = lockFirst && (await stores.codes.find(command.activationCodeId));
  if (code && mayKnowOf(principal, code)) await lockFirst(stores, code);
};

const decide = async <Code extends string>(
  stores: CoverageStores,
  work: CoverageWork,
  change: CodeChange<Code>,
): Promise<ChangeOutcome<Code>> => {
  const { command, principal } = change;
  const hindered = await change.hindrance?.(stores, principal);
  if (hindered) return refused(hindered);
  await lockBefore(stores, change);
  const code = await stores.codes.lock(command.activationCodeId);
  if (!code || !mayKnowOf(principal, code)) return refused(notFound());
  requireVersion(command.expectedVersion, code.version);
  return decideOn(stores, work, { change, code });
};

/** Asks the command's own rules about a code that the caller may know of. */
const decideOn = async <Code extends string>(
  stores: CoverageStores,
  work: CoverageWork,
  { change, code }: Omit<Step<Code>, 'next'>,
): Promise<ChangeOutcome<Code>> => {
  const now = work.clock.now();
  const refusedFor = refusedBy(change.refusals(code, now));
  const next = refusedFor ? change.learned?.(code, now) : change.next(code, now);
  const saved = next && (await saveChange(stores, work, { change, code, next }));
  return refusedFor ?? made(saved ?? code);
};

interface Step<Code extends string> {
  readonly change: CodeChange<Code>;
  readonly code: ActivationCode;
  readonly next: ActivationCode;
}

/** Saves the code with the event of the step; statuses are left out where the code stays in its own. */
const saveChange = async <Code extends string>(
  stores: CoverageStores,
  work: CoverageWork,
  { change: { name, command, principal, basis, alongside }, code, next }: Step<Code>,
): Promise<ActivationCode> => {
  const saved = await stores.codes.save(next);
  await alongside?.(stores, saved);
  const moved = code.status === saved.status ? {} : { from: code.status, to: saved.status };
  const event = { subjectId: code.id, action: name, ...moved, reason: command.reason, basis };
  await stores.history.record([happened(work, principal, event)]);
  return saved;
};

/**
 * Runs one command on one code in one transaction: a repeat is answered first, then comes whose code it is, then the
 * version, then the command's own rules.
 */
export const changeCode = <Code extends string>(
  work: CoverageWork,
  change: CodeChange<Code>,
): Promise<ChangeOutcome<Code>> => {
  const request = requestOf(change.name, change.command, change.principal);
  return work.transact((stores) =>
    answerOnce<ActivationCode, Code | 'NOT_FOUND'>(stores.idempotency, request, {
      work: () => decide(stores, work, change),
      reread: (id) => stores.codes.find(id),
    }),
  );
};
