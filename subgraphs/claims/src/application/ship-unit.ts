import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus, withShipment } from '../domain/claim';
import { hadNumber, sentParcel } from '../domain/parcel';
import { goesBack, isKeptByBorder, isReadyToShip, isReplacementDue } from '../domain/fulfilment';
import { isLostOnWay } from '../domain/lost-unit';
import type { CoverageDesk } from '../domain/desks';
import { supersedePart, supersedeSerial } from '../domain/outbox';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { isSetAside, mayBePutBack, setAsideNumbers, withStep } from '../domain/replacement';
import { ruleOf, sendingRules } from '../domain/service-rules';
import { keptByBorder } from './border-refusals';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { endHold } from './end-hold';
import { numberTaken } from './number-taken';
import { type ParcelName, parcelName } from './parcel-name';
import { passUnitOn } from './pass-unit-on';
import { visibilityOf } from './row-rules';

export interface ShipUnitCommand {
  readonly claimId: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly shippedAt?: Date | null;
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null;
}

export type ShipUnitRefusal =
  'NOT_FOUND' | 'NOT_READY' | 'NOT_ALLOCATED' | 'SERIAL_IN_USE' | 'TRACKING_NUMBER_TAKEN';

/**
 * Sends a replacement, a repaired or an unrepaired unit; a replacement takes the original's place as it leaves. The unit
 * of a claim that ended without a service goes back as it came, and the claim stays what it is.
 */
export class ShipUnit {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly coverage: CoverageDesk,
  ) {}

  async execute(
    input: ShipUnitCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ShipUnitRefusal>> {
    const parcel = parcelName(input);
    const taken = await this.takenSince(input.claimId, principal);
    return changeClaim<ShipUnitRefusal, ShipUnitCommand>(this.work, {
      name: 'shipUnit',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        if (!isReadyToShip(claim)) return wrongStatus('NOT_READY', claim, ruleOf(claim, 'SERVE'));
        if (isKeptByBorder(claim)) return keptByBorder('NOT_READY', claim);
        if (isReplacementDue(claim) && !mayBePutBack(claim.replacement)) {
          return wrongStatus('NOT_ALLOCATED', claim, ruleOf(claim, 'BIND'));
        }
        if (isAnyOf(claim.replacement, taken)) return serialInUse(claim);
        await requireNoChoicePending(stores, claim.id);
        const shippedAt = input.shippedAt ?? now;
        requireBetween(readySince(claim), shippedAt, now);
        if (!(await isNumberFree(stores, claim, parcel))) return numberTaken(claim, 'R-SHP-01');
        const shipped = shippedClaim(claim, parcel, { id: this.work.newId('shp'), shippedAt });
        const { newId } = this.work;
        const spent = await endHold(stores, shipped, { state: 'SPENT', at: shippedAt, newId });
        const passedOn = await this.passSerialOn(stores, spent, shippedAt);
        return made(await save(passedOn, { basis: ruleOnly(...sendingRules(shipped)) }));
      },
    });
  }

  /** The numbers that are set aside for the claim and became somebody else's since; coverage keeps none of them back. */
  private async takenSince(claimId: string, principal: Principal): Promise<readonly string[]> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    const values = setAsideNumbers(claim?.replacement ?? null);
    return values.length > 0 ? this.coverage.unavailableSerials(values) : [];
  }

  private async passSerialOn(stores: ClaimStores, claim: Claim, occurredAt: Date): Promise<Claim> {
    const { replacement } = claim;
    if (!replacement || !isSetAside(replacement)) return claim;
    const { newId, clock } = this.work;
    const about = { id: newId('msg'), occurredAt };
    const { componentCode, serials } = replacement;
    const [serial] = serials;
    // A part without a number changes nothing on record.
    if (!serial) return claim;
    const isWhole = componentCode === undefined;
    const { claim: next, message } = isWhole
      ? supersedeSerial(claim, about, serials)
      : supersedePart(claim, about, serial);
    await stores.outbox.add(message);
    if (isWhole) await passUnitOn({ stores, newId, now: clock.now() }, claim);
    return next;
  }
}

/** A carrier's word on one that is sent in place of a lost one must not reach that. */
const isNumberFree = async (
  { claims }: Pick<ClaimStores, 'claims'>,
  { id, shipments }: Claim,
  { trackingNumber }: ParcelName,
): Promise<boolean> => !hadNumber(shipments, trackingNumber) && claims.track(id, trackingNumber);

const isAnyOf = (replacement: Claim['replacement'], taken: readonly string[]): boolean =>
  (replacement?.serials ?? []).map(({ value }) => value).some((value) => taken.includes(value));

/** A unit that came under another contract meanwhile cannot take the place of the old one (R-SN-04). */
const serialInUse = (claim: Claim) => {
  const rules = underTerms(claim.contract.terms, 'R-SN-04', ruleOf(claim, 'BIND'));
  return refused(refusal('SERIAL_IN_USE' as const, null, rules));
};

/** When there was something to send: the unit had come, and a replacement was set aside, or the claim had ended. */
const readySince = ({ openedAt, closedAt, receipt, replacement }: Claim): Date => {
  const all = [openedAt, closedAt, receipt?.receivedAt, replacement?.allocatedAt];
  return new Date(Math.max(...all.map((at) => at?.getTime() ?? 0)));
};

const requireBetween = (earliest: Date, shippedAt: Date, now: Date): void => {
  if (shippedAt.getTime() >= earliest.getTime() && shippedAt.getTime() <= now.getTime()) return;
  throw badInput(
    `shippedAt lies between ${earliest.toISOString()}, when there was something to send, and now.`,
    'input',
    'shippedAt',
  );
};

const shippedClaim = (
  claim: Claim,
  { carrier, trackingNumber }: ParcelName,
  { id, shippedAt }: { readonly id: string; readonly shippedAt: Date },
): Claim =>
  withShipment(
    {
      // What goes back unrepaired, or is sent in place of a lost unit, is in that status already, or its claim in its last.
      ...(goesBack(claim) || isLostOnWay(claim) ? claim : inStatus(claim, 'SHIPPED', shippedAt)),
      replacement: withStep(claim.replacement, { shippedAt }),
    },
    sentParcel({
      id,
      direction: 'TO_CUSTOMER',
      carrier,
      trackingNumber,
      isCrossBorder: claim.borders.outbound,
      recipient: claim.shipTo,
      toldAt: shippedAt,
    }),
  );
