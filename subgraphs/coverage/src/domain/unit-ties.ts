import type { Actor } from '@care-graph/kernel/domain/actor';
import type { Customer } from './contract';

/** The link between a unit and a customer's account, which stands for ownership (R-BND-04); half-open in time. */
export interface AccountLink {
  readonly id: string;
  readonly deviceId: string;
  readonly customerId: string;
  readonly linkedAt: Date;
  readonly unlinkedAt: Date | null;
}

/** Somebody for whom a unit is covered; without a subject while they have not signed in yet. */
export type UnitHolder = Pick<Customer, 'subject'>;

/** True for one of those for whom a unit is covered. */
export const isHolder = (holders: readonly UnitHolder[], subject: string): boolean =>
  holders.some((holder) => holder.subject === subject);

/** True of a unit that is covered, though not for this person: it is theirs to link or bind no more than one that is not there. */
export const isCoveredForOthers = (holders: readonly UnitHolder[], subject: string): boolean =>
  holders.length > 0 && !isHolder(holders, subject);

/** The tie between an aircraft and its remote controller (R-BND-01); half-open in time. */
export interface ControllerBinding {
  readonly id: string;
  readonly deviceId: string;
  /** Who made it. */
  readonly customerId: string;
  readonly controllerSerialNumber: string;
  readonly boundAt: Date;
  readonly unboundAt: Date | null;
  readonly unboundBy: Actor | null;
}

/** Whether a tie that held once had not been undone by an instant; its last instant is no longer part of it. */
export const heldFor = (undoneAt: Date | null, until: Date): boolean =>
  undoneAt === null || undoneAt.getTime() > until.getTime();

/** Where and when the first unit of a lineage was bought; a replacement counts as that one (R-OPP-02). */
export interface Purchase {
  readonly lineageRootId: string;
  /** Null once the person who told it was erased. */
  readonly dealerName: string | null;
  /** The region of purchase, and the group it belongs to, such as LT and EU. */
  readonly regionCodes: readonly string[];
  /** The day of purchase, as YYYY-MM-DD. */
  readonly purchasedOn: string;
  readonly proofId: string | null;
  /** Whether the seller is official or authorised; null until staff has checked it. */
  readonly isAuthorizedDealer: boolean | null;
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
}

/** Plan and unit belong together when both were bought in one country, or in one group of countries (R-RGN-02). */
export const isSameRegion = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((code) => other.includes(code));
