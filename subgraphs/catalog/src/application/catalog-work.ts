import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { Transact } from '@care-graph/kernel/application/transact';
import { actorOf } from '@care-graph/kernel/domain/actor';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { KeyedId } from '../domain/ids';
import type { CatalogStores, Kept, OnRecord } from '../domain/stores';

/** What every command on the catalogue works with. */
export interface CatalogWork {
  readonly transact: Transact<CatalogStores>;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly idOf: KeyedId;
}

/** What was done to something; statuses are left out where it stayed in its own. */
interface Happening {
  readonly subjectId: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a command has while it is its turn. */
export interface Turn {
  readonly stores: CatalogStores;
  readonly now: Date;
  /** Puts on record what the caller did to these. */
  readonly record: (...happenings: readonly Happening[]) => Promise<void>;
}

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}

/** A command by its name, with what was sent and by whom. */
export interface Sent<Input extends Keyed> {
  readonly name: string;
  readonly input: Input;
  readonly principal: Principal;
}

interface Parts<Made, Code extends string> {
  readonly change: (turn: Turn) => Promise<Outcome<Made, Code>>;
  /** Reads again what an earlier call with the same key made. */
  readonly reread: (stores: CatalogStores, id: string) => Promise<Made | undefined>;
}

const recorder =
  ({ newId }: CatalogWork, { name, principal }: Sent<Keyed>, stores: CatalogStores, now: Date) =>
  (...happenings: readonly Happening[]): Promise<void> =>
    stores.history.record(
      happenings.map(({ subjectId, from, to }) => ({
        id: newId('evt'),
        subjectId,
        at: now,
        action: name,
        fromStatus: from ?? null,
        toStatus: to ?? null,
        actor: actorOf(principal),
        reason: null,
        basis: [],
      })),
    );

/**
 * Runs one command in one transaction, after all others that change the catalogue: a repeat is answered first.
 * What it changed is looked through before it is committed.
 */
export const inTurn = <Made extends { readonly id: string }, Code extends string>(
  work: CatalogWork,
  sent: Sent<Keyed>,
  { change, reread }: Parts<Made, Code>,
): Promise<Outcome<Made, Code>> => {
  const request = requestOf(sent.name, sent.input, sent.principal);
  return work.transact((stores) =>
    answerOnce<Made, Code>(stores.idempotency, request, {
      reread: (id) => reread(stores, id),
      work: async () => {
        await stores.takeTurn();
        const now = work.clock.now();
        const outcome = await change({ stores, now, record: recorder(work, sent, stores, now) });
        if (outcome.made) await stores.quality.recheck(now);
        return outcome;
      },
    }),
  );
};

/** Takes everything back that a transaction did. */
class Unkept extends Error {
  constructor(readonly outcome: unknown) {
    super('Nothing of this is kept.');
  }
}

/** Runs one command as `inTurn` does, and takes all of it back: no answer is kept either. */
export const unkept = async <Result>(
  work: CatalogWork,
  sent: Sent<Keyed>,
  change: (turn: Turn) => Promise<Result>,
): Promise<Result> => {
  try {
    return await work.transact<never>(async (stores) => {
      await stores.takeTurn();
      const now = work.clock.now();
      throw new Unkept(await change({ stores, now, record: recorder(work, sent, stores, now) }));
    });
  } catch (error) {
    if (error instanceof Unkept) return error.outcome as Result;
    throw error;
  }
};

/** What commands on something that is on record have in common. */
export interface ChangeInput extends Keyed {
  readonly expectedVersion?: number | null | undefined;
}

/** Something that commands lead from one status to another. */
interface Changeable {
  readonly id: string;
  readonly status: string;
}

interface ChangeOf<Thing extends Changeable, Code extends string> {
  /** The field of the input that names it, and the id that stands there. */
  readonly named: readonly [field: string, id: string];
  readonly among: (stores: CatalogStores) => Kept<Thing>;
  /** The status that it has to have, and the refusal where it has another one. */
  readonly wanted: { readonly status: Thing['status']; readonly otherwise: Code };
  readonly change: (thing: OnRecord<Thing>, turn: Turn) => Promise<Outcome<OnRecord<Thing>, Code>>;
}

/**
 * Runs one command on something on record: whether it is there comes first, then its version, then its status, then
 * the command's own rules.
 */
export const changeOne = <Thing extends Changeable, Code extends string>(
  work: CatalogWork,
  sent: Sent<ChangeInput>,
  { named: [field, id], among, wanted: { status, otherwise }, change }: ChangeOf<Thing, Code>,
): Promise<Outcome<OnRecord<Thing>, Code | 'NOT_FOUND'>> =>
  inTurn<OnRecord<Thing>, Code | 'NOT_FOUND'>(work, sent, {
    reread: (stores, madeId) => among(stores).find(madeId),
    change: async (turn) => {
      const thing = await among(turn.stores).find(id);
      if (!thing) return refused(refusal('NOT_FOUND', [field], []));
      requireVersion(sent.input.expectedVersion, thing.version);
      if (thing.status !== status) return refused(refusal(otherwise, [field], []));
      return change(thing, turn);
    },
  });
