import type { Actor } from '@care-graph/kernel/domain/actor';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import { type ComponentCheck, isMissing } from './assessment';
import { type Claim, type ExpectedComponent, inStatus } from './claim';
import { type DeadlineRule, type LocalDays, settleDeadline, startDeadline } from './deadline';
import type { FeeTable } from './fee-table';
import { isFlagged } from './flagged';
import type { HandOver } from './hand-over';
import { chargedChecks } from './missing-parts';
import { belongsTo, type Wholes } from './parts-cover';
import { type FeeQuote, openQuote } from './quote';
import { returnNumberOf } from './registration';

/** What the repair claim has that the maintenance claim does not say. */
interface Repair {
  readonly id: string;
  readonly claimNumber: string;
  readonly incidentId: string;
  readonly cause: CauseOfLoss;
  /** The parts that a repair asks for. */
  readonly parts: readonly ExpectedComponent[];
  /** Those that maintenance does not name alike. */
  readonly wholes: Wholes;
  /** What those cost that are missing; undefined where the catalog does not know it. */
  readonly fees: FeeTable | undefined;
  readonly handOver: HandOver;
  /** Known where a border may have to be paid. */
  readonly payBy: { readonly rule: DeadlineRule; readonly where: LocalDays } | undefined;
  readonly newId: IdSource;
  readonly now: Date;
  readonly actor: Actor;
}

/** The damage was there when the unit came, so that it counts as of what the customer told then. */
const incidentOf = (claim: Claim, { incidentId: id, cause, now }: Repair): Claim['incident'] => ({
  ...claim.incident,
  id,
  cause,
  reportedAt: now,
  description: null,
  place: null,
});

/**
 * A part that maintenance does not list came with a unit that came whole. Where something of it did not, nobody has
 * said that the part did, and whoever has the unit can put the list right (R-FEE-09).
 */
const checksOf = (
  before: readonly ComponentCheck[],
  { parts, wholes, fees }: Pick<Repair, 'parts' | 'wholes' | 'fees'>,
): readonly ComponentCheck[] => {
  const isWhole = !before.some(isMissing);
  const checks = parts.map(({ code, quantity }) => {
    const came = before.find((check) => belongsTo(wholes, code, check.code))?.received;
    const received = came ?? (isWhole ? quantity : 0);
    return { code, expected: quantity, received: Math.min(received, quantity) };
  });
  return chargedChecks(checks, fees);
};

/** The way back crosses the same border, so that what was not paid for it is due still (R-SHP-02). */
const crossingQuotes = ({ quotes }: Claim, { payBy, now, newId }: Repair): readonly FeeQuote[] =>
  quotes
    .filter(({ purpose, status }) => purpose === 'SHIPPING' && status === 'OPEN')
    .map((quote) => {
      if (!payBy) throw new Error('A border was quoted to a claim that waited for no consent.');
      return openQuote({ id: newId('quo'), purpose: 'SHIPPING' }, quote, { ...payBy, now });
    });

const registered = (claim: Claim, repair: Repair): Claim => ({
  ...claim,
  id: repair.id,
  version: 1,
  claimNumber: repair.claimNumber,
  serviceType: 'ONLINE_REPAIR',
  status: 'REGISTERED',
  openedAt: repair.now,
  openedBy: repair.actor,
  incident: incidentOf(claim, repair),
  deadlines: [],
  returnAuthorization: {
    number: returnNumberOf(repair),
    components: repair.parts,
    needsController: false,
    handedOverAt: claim.returnAuthorization?.handedOverAt ?? null,
  },
  receipt: null,
  // What a person has decided on is no doubt any more.
  doubts: isFlagged(claim) ? claim.doubts : [],
  decisions: [],
  hold: null,
  quotes: crossingQuotes(claim, repair),
  payments: [],
  refunds: [],
  goodwill: [],
  shipments: [],
  convertedFromId: claim.id,
  messageCount: 0,
});

/** The steps of the repair claim that a maintenance claim becomes: its unit is at the centre already (R-MNT-02). */
export const repairSteps = (
  claim: Claim,
  repair: Repair,
): readonly [registered: Claim, awaiting: Claim, received: Claim] => {
  const { now, handOver } = repair;
  const first = registered(claim, repair);
  // The time for the hand-over is met as it begins, so that nobody is told to send anything in.
  const deadlines = [settleDeadline(startDeadline(handOver.rule, now, handOver.where), now)];
  const awaiting = { ...inStatus(first, 'AWAITING_RETURN', now), deadlines };
  const receipt = claim.receipt && {
    ...claim.receipt,
    checks: checksOf(claim.receipt.checks, repair),
  };
  return [first, awaiting, { ...inStatus(awaiting, 'RECEIVED', now), receipt }];
};
