import type { Actor } from '@care-graph/kernel/domain/actor';
import { type Approval, type Decision, statusAfter } from '@care-graph/kernel/domain/approval';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { isOneArea, type Region } from './region';

type Place = Pick<Region, 'code' | 'partOfCode'>;

/** Which ways of a unit cross a border. */
export interface Borders {
  /** On the way to the centre. */
  readonly inbound: boolean;
  /** On the way to the customer. */
  readonly outbound: boolean;
}

export const noBorders: Borders = { inbound: false, outbound: false };

/** From where a unit comes, where it is served and where it goes back to. */
export interface Ways {
  readonly asked: Place;
  readonly center: Place;
  readonly backTo: Place;
  /** False where nothing is sent in. */
  readonly isSentIn: boolean;
}

/** A border lies between places that no wider region joins (R-SHP-01). */
export const bordersOf = ({ asked, center, backTo, isSentIn }: Ways): Borders => ({
  inbound: isSentIn && !isOneArea(asked, center),
  outbound: !isOneArea(center, backTo),
});

/** The consent that a crossing waits for (R-SHP-02); null where nothing is crossed, or the terms ask for none. */
export const consentFor = (
  { inbound, outbound }: Borders,
  needsConsent: boolean,
  { by, at }: { readonly by: Actor; readonly at: Date },
): Approval | null => {
  if (!needsConsent || !(inbound || outbound)) return null;
  return {
    status: 'OPEN',
    reason: inbound
      ? 'The unit crosses a border on its way to the centre.'
      : 'The unit crosses a border on its way back.',
    requestedBy: by,
    requestedAt: at,
    decidedBy: null,
    decidedAt: null,
    note: null,
    basis: [],
  };
};

/** What a person decided about a crossing. */
export interface CrossingDecision {
  readonly decision: Decision;
  readonly note: string | null;
  readonly by: Actor;
  readonly at: Date;
  readonly basis: readonly DecisionBasis[];
}

export const decidedConsent = (
  consent: Approval,
  { decision, note, by, at, basis }: CrossingDecision,
): Approval => ({
  ...consent,
  status: statusAfter(decision),
  decidedBy: by,
  decidedAt: at,
  note,
  basis,
});

/** True while nothing keeps a unit from being sent: no border is crossed, or the provider agreed (R-SHP-02). */
export const mayBeSent = ({ crossBorder }: { readonly crossBorder: Approval | null }): boolean =>
  crossBorder === null || crossBorder.status === 'APPROVED';
