import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { CodeBatch } from '../../domain/batch';
import type { Customer, Partner, Store } from '../../domain/contract';
import type { ShelfPlan } from '../../domain/programme';
import { type KeptEvent, noRecords, type Records } from '../../domain/programme-records';
import type { Calendar } from './calendar';
import { type Chance, chanceAt } from '@care-graph/kernel/domain/chance';
import type { Shelf } from './shelf';

/** All that the stories of one programme share. */
export interface World {
  readonly seed: number;
  /** The last instant that was lived. */
  readonly now: number;
  readonly shelf: Shelf;
  readonly calendar: Calendar;
  /** Batches of codes by plan, region and half-year, and how many codes were taken from each. */
  readonly batches: Map<string, { readonly batch: CodeBatch; size: number }>;
  /** Who sells in a region, and in which of their shops. */
  sellersIn(regionCode: string): readonly Seller[];
}

export interface Seller {
  readonly partner: Partner;
  readonly store: Store;
}

/** What may be said of an event beside what it is about. */
interface Event {
  readonly subjectId: string;
  readonly at: number;
  readonly action: string;
  readonly by: Actor;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly basis?: readonly DecisionBasis[];
  /** In whose feed it is. */
  readonly partnerId?: string | null;
}

/** By this part of an id its origin is told: ids of the programme's own life are random there. */
export const ownMark = '7eed8';

const hex = (number: number, places: number): string => number.toString(16).padStart(places, '0');

/** What the ids of one story have in common. */
const storyMark = (seed: number, place: number): string =>
  `${ownMark}${hex(seed % 0x10000, 4)}${hex(place, 8)}`;

/** The id of the only thing of its kind in a story: it sorts by its time, as the programme's own ids do. */
export const onlyId = (
  prefix: string,
  at: number,
  { seed, place }: { readonly seed: number; readonly place: number },
): string => `${prefix}_${hex(Math.floor(at), 12)}${storyMark(seed, place)}fff`;

/** The story of one unit and of all that came to be in its place, as it goes on record. */
export class Telling {
  readonly records: Records = noRecords();
  readonly chance: Chance;
  private readonly mark: string;
  private made = 0;
  private claims = 0;

  constructor(
    readonly world: World,
    readonly place: number,
  ) {
    this.chance = chanceAt(world.seed, place);
    this.mark = storyMark(world.seed, place);
  }

  newId(prefix: string, at: number): string {
    this.made += 1;
    return `${prefix}_${hex(Math.floor(at), 12)}${this.mark}${hex(this.made, 3)}`;
  }

  /** The number by which a customer knows a claim: no other one of the programme has it. */
  newClaimNumber(at: number): string {
    this.claims += 1;
    return `CLM-${new Date(at).getUTCFullYear()}-S${this.place}N${this.claims}`;
  }

  event({ from, to, reason, basis, by, at, partnerId, ...what }: Event): void {
    const event: KeptEvent = {
      id: this.newId('evt', at), ...what, at: new Date(at), actor: by, fromStatus: from ?? null, toStatus: to ?? null,
      reason: reason ?? null, basis: basis ?? [], partnerId: partnerId ?? null, seq: 0,
    }; // prettier-ignore
    this.records.events.push(event);
  }

  isPast(at: number): boolean {
    return at < this.world.now;
  }
}

/** Who bought what where. */
export interface Buying {
  readonly customer: Customer;
  readonly by: Actor;
  readonly shelfPlan: ShelfPlan;
  readonly seller: Seller;
}

export const customerActor = ({ subject }: Pick<Customer, 'subject'>): Actor => ({
  kind: 'CUSTOMER',
  label: 'Customer',
  principalId: subject,
});

const partnerActors = new Map<string, Actor>();

export const partnerActor = ({ id }: Pick<Partner, 'id'>): Actor => {
  const known = partnerActors.get(id);
  if (known) return known;
  const actor: Actor = { kind: 'PARTNER', label: `Partner ${id}`, principalId: `key-of-${id}` };
  partnerActors.set(id, actor);
  return actor;
};

const admin = (name: string): Actor => ({
  kind: 'ADMIN',
  label: 'Administrator',
  principalId: `programme-admin-${name}`,
});

const admins = { one: admin('one'), two: admin('two') } as const;

/** One of two administrators, so that four eyes are those of two. */
export const adminActor = (name: keyof typeof admins): Actor => admins[name];

export const claimsActor: Actor = { kind: 'SYSTEM', label: 'System', principalId: 'claims' };
