import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { Transact } from '@care-graph/kernel/application/transact';
import { type Actor, actorOf, system } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Outcome, refusal, refused, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { withUnusedCrossingAskedBack } from '../domain/crossing-asked-back';
import { newsOf } from '../domain/news';
import { letters, type News, type Notice, type ToldEvent } from '../domain/notice';
import { outOfTurn } from '../domain/out-of-turn';
import { overdueClaim } from '../domain/overdue';
import { unpaidBasis, unpaidClaim, unpaidSince } from '../domain/unpaid';
import type { ClaimStores } from '../domain/ports';
import { everyClaim, type Visibility } from '../domain/visibility';
import { endHold } from './end-hold';
import { visibilityOf } from './row-rules';

/** What every use case works with. */
export interface ClaimWork {
  readonly transact: Transact<ClaimStores>;
  readonly clock: Clock;
  readonly newId: IdSource;
}

/** What commands on a claim that is on record have in common. */
interface ClaimCommand {
  readonly idempotencyKey?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** The one answer for what is not there and for what is not the caller's. */
export const notFound = (field: string): Refusal<'NOT_FOUND'> => refusal('NOT_FOUND', [field], []);

/** The answer to a command that is out of its turn where the claim stands. */
export const wrongStatus = <Code extends string>(
  code: Code,
  claim: Pick<Claim, 'serviceType' | 'status' | 'contract'>,
  ...ruleIds: readonly string[]
): { readonly made: undefined; readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]] } =>
  refused(outOfTurn(code, claim, ...ruleIds));

/** How a change came about, as the record shows it. */
interface EventNote {
  readonly action: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string | null | undefined;
  readonly basis?: readonly DecisionBasis[] | undefined;
}

/** The event of one change, with what the holder is told of it; statuses are left out where the claim stayed in its own. */
export const changeEvent = (
  newId: IdSource,
  from: Claim | undefined,
  to: Claim,
  { action, actor, at, reason, basis }: EventNote,
): ToldEvent => {
  const moved = from?.status !== to.status;
  const event = {
    id: newId('evt'),
    subjectId: to.id,
    at,
    action,
    fromStatus: moved ? (from?.status ?? null) : null,
    toStatus: moved ? to.status : null,
    actor,
    reason: reason ?? null,
    basis: basis ?? [],
  };
  return { event, notices: newsOf(from, to).map(noticeAbout(to, newId, at)) };
};

/** What is written to the holder about news of the claim. */
const noticeAbout =
  ({ id: claimId }: Claim, newId: IdSource, createdAt: Date) =>
  (news: News): Notice => {
    const { kind } = letters[news.letter];
    return { ...news, id: newId('ntc'), claimId, kind, medium: 'EMAIL', createdAt };
  };

/** One step of a command, and the claim after it. */
export interface ChangeNote extends Pick<EventNote, 'action' | 'reason' | 'basis'> {
  readonly claim: Claim;
}

/** What a command finds when it may go on. */
interface AtWork {
  readonly claim: Claim;
  readonly stores: ClaimStores;
  readonly now: Date;
  readonly actor: Actor;
  /** Saves the claim and records the step that led there. */
  readonly save: (next: Claim, note?: Pick<EventNote, 'reason' | 'basis'>) => Promise<Claim>;
  /** Saves the claim after the last of several steps, and records each; the first is the caller's, the others follow by themselves. */
  readonly saveSteps: (steps: readonly ChangeNote[]) => Promise<Claim>;
}

export interface CommandOn<
  Code extends string,
  Input extends ClaimCommand,
  Made extends { readonly id: string } = Claim,
> {
  readonly name: string;
  readonly input: Input;
  readonly principal: Principal;
  /** The field of the input that names the claim, for a refusal. */
  readonly field: string;
  /** The claim's version by now, where the command had to change it since the caller read it. */
  readonly versionNow?: number | undefined;
  /** Finds the claim among those that the caller may see, and locks it. */
  readonly lock: (stores: ClaimStores, visibility: Visibility) => Promise<Claim | undefined>;
  readonly work: (at: AtWork) => Promise<Outcome<Made, Code>>;
}

/** The claim of a kept answer; claims are never deleted. */
export const rereadClaim = async (stores: ClaimStores, id: string): Promise<Claim> => {
  const claim = await stores.claims.lock(id, everyClaim);
  if (!claim) throw new Error(`The claim ${id} is on record no more.`);
  return claim;
};

/** The claim by one of its payments, locked; a payment is never deleted. */
export const claimByPayment = async (
  { claims }: Pick<ClaimStores, 'claims'>,
  paymentId: string,
): Promise<Claim> => {
  const claim = await claims.lockByPayment(paymentId, everyClaim);
  if (!claim) throw new Error(`The payment ${paymentId} is on record no more.`);
  return claim;
};

interface Noticing {
  readonly stores: ClaimStores;
  readonly newId: IdSource;
}

/** The claim after what time alone has done to it, which goes on record before anything else does. */
export const asClockHasIt = async (noticing: Noticing, claim: Claim, now: Date): Promise<Claim> => {
  const since = unpaidSince(claim, now);
  return since ? cancelUnpaid(noticing, claim, since) : markedOverdue(noticing, claim, now);
};

/** Nobody paid in time, as the terms have it: the use that was held is free again (R-FEE-10, A-12). */
const cancelUnpaid = async (
  { stores, newId }: Noticing,
  claim: Claim,
  since: Date,
): Promise<Claim> => {
  const freed = await endHold(stores, claim, { state: 'FREED', at: since, newId });
  const ended = withUnusedCrossingAskedBack(unpaidClaim(freed, since), { at: since, newId });
  const saved = await stores.claims.save(ended);
  const note = { action: 'claimUnpaid', actor: system, at: since, basis: unpaidBasis(claim) };
  await stores.history.record([changeEvent(newId, claim, saved, note)]);
  return saved;
};

const markedOverdue = async (
  { stores, newId }: Noticing,
  claim: Claim,
  now: Date,
): Promise<Claim> => {
  const overdue = overdueClaim(claim, now);
  if (!overdue) return claim;
  const saved = await stores.claims.save(overdue.claim);
  const basis = claim.deadlines
    .filter(({ kind }) => kind === 'HAND_OVER_UNIT')
    .flatMap((deadline) => deadline.basis);
  const note = { action: 'returnOverdue', actor: system, at: overdue.since, basis };
  await stores.history.record([changeEvent(newId, claim, saved, note)]);
  return saved;
};

interface Saving extends Pick<AtWork, 'stores' | 'claim' | 'actor' | 'now'> {
  readonly newId: IdSource;
}

const stepSaver =
  ({ newId, stores, claim: before, actor, now }: Saving): AtWork['saveSteps'] =>
  async (steps) => {
    const last = steps.at(-1);
    if (!last) return before;
    const saved = await stores.claims.save(last.claim);
    const events = steps.map(({ claim, ...note }, place) =>
      changeEvent(newId, steps[place - 1]?.claim ?? before, claim, {
        ...note,
        actor: place === 0 ? actor : system,
        at: now,
      }),
    );
    await stores.history.record(events);
    return saved;
  };

/** The version that has to stand: none where the caller names none. */
const versionFor = <
  Code extends string,
  Input extends ClaimCommand,
  Made extends { readonly id: string },
>({
  input: { expectedVersion = null },
  versionNow,
}: CommandOn<Code, Input, Made>): number | null =>
  expectedVersion === null ? null : (versionNow ?? expectedVersion);

/**
 * Runs one command on one claim in one transaction: a repeat is answered first, then comes whose claim it is,
 * then the version, then the command's own rules. What it answers with is the part of the claim that it made.
 */
export const changePart = <
  Code extends string,
  Input extends ClaimCommand,
  Made extends { readonly id: string },
>(
  { transact, clock, newId }: ClaimWork,
  command: CommandOn<Code, Input, Made>,
  reread: (stores: ClaimStores, id: string) => Promise<Made | undefined>,
): Promise<Outcome<Made, Code | 'NOT_FOUND'>> =>
  transact((stores) =>
    answerOnce<Made, Code | 'NOT_FOUND'>(
      stores.idempotency,
      requestOf(command.name, command.input, command.principal),
      {
        reread: (id) => reread(stores, id),
        work: async () => {
          const found = await command.lock(stores, visibilityOf(command.principal));
          if (!found) return refused(notFound(command.field));
          requireVersion(versionFor(command), found.version);
          const now = clock.now();
          const claim = await asClockHasIt({ stores, newId }, found, now);
          const actor = actorOf(command.principal);
          const saveSteps = stepSaver({ newId, stores, claim, actor, now });
          const save: AtWork['save'] = (next, note) =>
            saveSteps([{ claim: next, action: command.name, ...note }]);
          return command.work({ claim, stores, now, actor, save, saveSteps });
        },
      },
    ),
  );

/** Runs one command that answers with the claim as it is then. */
export const changeClaim = <Code extends string, Input extends ClaimCommand>(
  work: ClaimWork,
  command: CommandOn<Code, Input>,
): Promise<Outcome<Claim, Code | 'NOT_FOUND'>> => changePart(work, command, rereadClaim);
