import type { Actor } from '@care-graph/kernel/domain/actor';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Borders, consentFor, mayBeSent } from './borders';
import type { Claim } from './claim';
import { withCrossingAskedBack } from './crossing-asked-back';
import type { DeadlineRule, LocalDays } from './deadline';
import { type HandOver, withHandOverBegun, withHandOverHeld } from './hand-over';
import { withFeePayable } from './paid-claim';
import { openQuote, withdrawQuote } from './quote';

/** The way to another centre. */
export interface NewWay {
  readonly centerCode: string;
  readonly borders: Borders;
  /** True where no border lies between the old centre and the new one. */
  readonly staysInArea: boolean;
  readonly needsConsent: boolean;
  /** Undefined where nothing is sent in. */
  readonly handOver: HandOver | undefined;
  /** Until when a fee can be paid that the border kept from being paid; undefined where none is due. */
  readonly payBy: { readonly rule: DeadlineRule; readonly where: LocalDays } | undefined;
}

interface Rerouting {
  readonly by: Actor;
  readonly at: Date;
  readonly newId: IdSource;
}

/** What an earlier consent quoted for another way is not to be paid any more. */
const withoutCrossingCost = (claim: Claim, rerouting: Rerouting): Claim =>
  withCrossingAskedBack(
    {
      ...claim,
      quotes: claim.quotes.map((quote) =>
        quote.purpose === 'SHIPPING' ? withdrawQuote(quote, rerouting.at) : quote,
      ),
    },
    { ...rerouting, reason: 'The claim goes another way, which crosses other borders.' },
  );

/** A fee that was withdrawn with a consent that was denied is due again once another way may be asked for. */
const withFeeDueAgain = (claim: Claim, { payBy }: NewWay, { at: now, newId }: Rerouting): Claim => {
  const fees = claim.quotes.filter(({ purpose }) => purpose === 'PREPAYMENT');
  const withdrawn = fees.at(-1);
  if (claim.status !== 'AWAITING_PREPAYMENT' || !payBy) return claim;
  if (withdrawn?.status !== 'WITHDRAWN') return claim;
  const name = { id: newId('quo'), purpose: 'PREPAYMENT' } as const;
  return { ...claim, quotes: [...claim.quotes, openQuote(name, withdrawn, { ...payBy, now })] };
};

/** Where nothing keeps the unit any more, the time for the fee that was kept with it begins. */
const withFeeTime = (
  before: Claim,
  claim: Claim,
  { way: { payBy }, rerouting }: { readonly way: NewWay; readonly rerouting: Rerouting },
): Claim =>
  payBy && !mayBeSent(before) ? withFeePayable(claim, { ...payBy, now: rerouting.at }) : claim;

const sameWays = (one: Borders, other: Borders): boolean =>
  one.inbound === other.inbound && one.outbound === other.outbound;

/** True where the way crosses the very borders that the old one does: behind another border lies another country. */
const crossesTheSame = ({ borders }: Claim, way: NewWay): boolean =>
  sameWays(borders, way.borders) &&
  (way.staysInArea || !(way.borders.inbound || way.borders.outbound));

/** The claim on its way to another centre: a border that was not on the old one asks for a consent of its own (R-SHP-02). */
export const reroutedClaim = (before: Claim, way: NewWay, rerouting: Rerouting): Claim => {
  const { borders, handOver, centerCode: serviceCenterCode } = way;
  const isDenied = before.crossBorder?.status === 'REJECTED';
  if (crossesTheSame(before, way) && !isDenied) return { ...before, serviceCenterCode };
  const crossBorder = consentFor(borders, way.needsConsent, rerouting);
  const routed: Claim = {
    ...withoutCrossingCost(before, rerouting),
    serviceCenterCode,
    borders,
    crossBorder,
  };
  const claim = withFeeTime(before, withFeeDueAgain(routed, way, rerouting), { way, rerouting });
  if (!mayBeSent(claim)) return withHandOverHeld(claim, rerouting.at);
  return handOver ? withHandOverBegun(claim, handOver, rerouting.at) : claim;
};
