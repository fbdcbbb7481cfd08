import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { Transact } from '@care-graph/kernel/application/transact';
import { type Actor, actorOf } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Outcome, refusal, refused, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import { everyClaim, type Visibility } from '../domain/visibility';
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

/** A refusal that rests on where the claim stands. */
export const wrongStatus = <Code extends string>(
  code: Code,
  ...ruleIds: readonly string[]
): { readonly made: undefined; readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]] } =>
  refused(refusal(code, null, ruleOnly(...ruleIds)));

/** How a change came about, as the record shows it. */
interface ChangeNote {
  readonly action: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string | null | undefined;
  readonly basis?: readonly DecisionBasis[] | undefined;
}

/** The event of one change; statuses are left out where the claim stayed in its own. */
export const changeEvent = (
  newId: IdSource,
  from: Claim | undefined,
  to: Claim,
  { action, actor, at, reason, basis }: ChangeNote,
): HistoryEvent => {
  const moved = from?.status !== to.status;
  return {
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
};

/** What a command finds when it may go on. */
interface AtWork {
  readonly claim: Claim;
  readonly stores: ClaimStores;
  readonly now: Date;
  readonly actor: Actor;
  /** Saves the claim and records the step that led there. */
  readonly save: (next: Claim, note?: Pick<ChangeNote, 'reason' | 'basis'>) => Promise<Claim>;
}

interface CommandOn<Code extends string, Input extends ClaimCommand> {
  readonly name: string;
  readonly input: Input;
  readonly principal: Principal;
  /** The field of the input that names the claim, for a refusal. */
  readonly field: string;
  /** Finds the claim among those that the caller may see, and locks it. */
  readonly lock: (stores: ClaimStores, visibility: Visibility) => Promise<Claim | undefined>;
  readonly work: (at: AtWork) => Promise<Outcome<Claim, Code>>;
}

/** The claim of a kept answer; claims are never deleted. */
export const rereadClaim = async (stores: ClaimStores, id: string): Promise<Claim> => {
  const claim = await stores.claims.lock(id, everyClaim);
  if (!claim) throw new Error(`The claim ${id} is on record no more.`);
  return claim;
};

/**
 * Runs one command on one claim in one transaction: a repeat is answered first, then comes whose claim it is,
 * then the version, then the command's own rules.
 */
export const changeClaim = <Code extends string, Input extends ClaimCommand>(
  { transact, clock, newId }: ClaimWork,
  command: CommandOn<Code, Input>,
): Promise<Outcome<Claim, Code | 'NOT_FOUND'>> =>
  transact((stores) =>
    answerOnce<Claim, Code | 'NOT_FOUND'>(
      stores.idempotency,
      requestOf(command.name, command.input, command.principal),
      {
        reread: (id) => rereadClaim(stores, id),
        work: async () => {
          const claim = await command.lock(stores, visibilityOf(command.principal));
          if (!claim) return refused(notFound(command.field));
          requireVersion(command.input.expectedVersion, claim.version);
          const now = clock.now();
          const actor = actorOf(command.principal);
          const save: AtWork['save'] = async (next, note) => {
            const saved = await stores.claims.save(next);
            await stores.history.record([
              changeEvent(newId, claim, saved, { action: command.name, actor, at: now, ...note }),
            ]);
            return saved;
          };
          return command.work({ claim, stores, now, actor, save });
        },
      },
    ),
  );
