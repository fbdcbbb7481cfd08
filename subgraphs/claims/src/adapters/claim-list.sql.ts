import { type Cursor, notACursor, type PageRequest } from '@care-graph/kernel/domain/page';
import { finalStatuses } from '../domain/claim-status';
import type { ClaimListQuery, ClaimOrder, ClaimParent } from '../domain/ports';
import type { Visibility } from '../domain/visibility';

/** A condition with its values, numbered as they are added. */
export class Conditions {
  private readonly texts: string[] = [];

  /** Conditions of one statement share its values. */
  constructor(readonly values: unknown[] = []) {}

  /** Adds a condition; the function writes it around the place of its value. */
  add(value: unknown, write: (place: string) => string): void {
    this.texts.push(write(this.place(value)));
  }

  addText(text: string): void {
    this.texts.push(text);
  }

  place(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get sql(): string {
    return this.texts.length === 0 ? 'true' : this.texts.join(' AND ');
  }
}

export const parentColumns: Readonly<Record<ClaimParent, string>> = {
  contract: 'contract_id',
  device: 'device_id',
  customer: 'holder_id',
  partner: 'partner_id',
  serviceCenter: 'service_center_code',
};

export const addVisibility = (conditions: Conditions, visibility: Visibility): void => {
  switch (visibility.kind) {
    case 'all':
      return;
    case 'none':
      conditions.addText('false');
      return;
    case 'holder':
      conditions.add(visibility.subject, (place) => `holder_subject = ${place}`);
      return;
    case 'serviceCenter':
      conditions.add(visibility.code, (place) => `service_center_code = ${place}`);
      return;
    case 'partner':
      conditions.add(visibility.id, (place) => `partner_id = ${place}`);
  }
};

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** What the clock does to claims in some statuses, and the column with the instant from which it is done. */
const moves = [
  { from: ['AWAITING_RETURN'], to: 'RETURN_OVERDUE', since: 'overdue_from' },
  { from: ['AWAITING_PAYMENT', 'AWAITING_PREPAYMENT'], to: 'CANCELLED', since: 'unpaid_from' },
] as const;

/** The statuses as the clock has them: what is overdue or unpaid is so from its instant on, whenever that is written down. */
const addStatuses = (conditions: Conditions, { filter, now }: ClaimListQuery): void => {
  const { statuses } = filter;
  if (!statuses) return;
  // Nearly all claims are over: indexes of those that are not answer what is asked of them alone.
  if (!statuses.some((one) => finalStatuses.has(one))) conditions.addText('closed_at IS NULL');
  const among = `status = ANY(${conditions.place(statuses)})`;
  const isAsked = (one: string): boolean => statuses.includes(one);
  const gone = moves.filter(({ from, to }) => !isAsked(to) && from.some(isAsked));
  const come = moves.filter(({ from, to }) => isAsked(to) && !from.every(isAsked));
  const moved = [...gone, ...come];
  if (moved.length === 0) {
    conditions.addText(among);
    return;
  }
  const place = conditions.place(now);
  const staying = gone.map(({ since }) => `(${since} IS NULL OR ${since} > ${place})`);
  const coming = come.map(({ since }) => `${since} <= ${place}`);
  conditions.addText(`(${[[among, ...staying].join(' AND '), ...coming].join(' OR ')})`);
};

/** True of what the clock has ended by now, whenever that is written down. */
const isEndedBy = (place: string): string =>
  `(unpaid_from IS NOT NULL AND unpaid_from <= ${place})`;

/** What the clock has ended has a unit to go back as well. */
const addUnitToReturn = (conditions: Conditions, { filter, now }: ClaimListQuery): void => {
  const isEnded = isEndedBy(conditions.place(now));
  const isToReturn = `(unit_to_return OR (${isEnded} AND receipt IS NOT NULL))`;
  conditions.addText(filter.unitToReturn ? isToReturn : `NOT ${isToReturn}`);
};

/** What the clock has ended is flagged no more. */
const addFlagged = (conditions: Conditions, { filter, now }: ClaimListQuery): void => {
  const isFlagged = `(is_flagged AND NOT ${isEndedBy(conditions.place(now))})`;
  conditions.addText(filter.flagged ? isFlagged : `NOT ${isFlagged}`);
};

/** What the clock has cancelled awaits no unit, since it asked for its payment first. */
const addUnitMissing = (conditions: Conditions, { filter, now }: ClaimListQuery): void => {
  const place = conditions.place(now);
  conditions.addText(
    filter.unitMissing
      ? `missing_from <= ${place}`
      : `(missing_from IS NULL OR missing_from > ${place})`,
  );
};

const addFilter = (conditions: Conditions, query: ClaimListQuery): void => {
  const { filter, now } = query;
  addStatuses(conditions, query);
  const equal: readonly (readonly [unknown, (place: string) => string])[] = [
    [filter.serviceTypes, (place) => `service_type = ANY(${place})`],
    [filter.serviceCenterCode, (place) => `service_center_code = ${place}`],
    [filter.regionCode, (place) => `region_code = ${place}`],
    [filter.openedFrom, (place) => `opened_at >= ${place}`],
    [filter.openedUntil, (place) => `opened_at < ${place}`],
  ];
  for (const [value, write] of equal) if (isGiven(value)) conditions.add(value, write);
  // Written so that the indexes of the few flagged claims, of the few that missed something and of what is due answer it.
  if (isGiven(filter.flagged)) addFlagged(conditions, query);
  if (isGiven(filter.unitToReturn)) addUnitToReturn(conditions, query);
  if (isGiven(filter.unitMissing)) addUnitMissing(conditions, query);
  if (!isGiven(filter.overdue)) return;
  const isDue = `next_due_at IS NOT NULL AND next_due_at < ${conditions.place(now)}`;
  const isOverdue = `(has_missed OR (${isDue}))`;
  conditions.addText(filter.overdue ? isOverdue : `NOT ${isOverdue}`);
};

export const conditionsOf = (query: ClaimListQuery, conditions = new Conditions()): Conditions => {
  addVisibility(conditions, query.visibility);
  addFilter(conditions, query);
  return conditions;
};

interface Ordering {
  readonly expression: string;
  readonly isDescending: boolean;
}

const orderings: Readonly<Record<ClaimOrder, Ordering>> = {
  LATEST_FIRST: { expression: 'opened_at', isDescending: true },
  DUE_FIRST: { expression: `COALESCE(next_due_at, 'infinity')`, isDescending: false },
};

/** True for an instant as our cursors write it; others that JavaScript reads, PostgreSQL may not. */
const isInstant = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

/** The instant in a cursor; one that no page gave is the caller's fault. */
const instantOf = ([sortKey]: Cursor, request: PageRequest): string => {
  if (sortKey === 'infinity' || isInstant(sortKey)) return sortKey;
  throw notACursor(request);
};

/** Order and limit of a page, with the place that it starts beside among the conditions; one row more is read. */
export const pageSql = (
  order: ClaimOrder,
  request: PageRequest,
  conditions: Conditions,
): string => {
  const { expression, isDescending } = orderings[order];
  const goesDown = isDescending === (request.direction === 'forward');
  if (request.beside) {
    const at = conditions.place(instantOf(request.beside, request));
    const id = conditions.place(request.beside[1]);
    conditions.addText(
      `(${expression}, claim.id) ${goesDown ? '<' : '>'} (${at}::timestamptz, ${id})`,
    );
  }
  const way = goesDown ? 'DESC' : 'ASC';
  return `ORDER BY ${expression} ${way}, claim.id ${way} LIMIT ${request.limit + 1}`;
};
