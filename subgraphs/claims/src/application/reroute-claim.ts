import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { bordersOf } from '../domain/borders';
import type { Claim } from '../domain/claim';
import { isFinal } from '../domain/claim-status';
import { type Center, needsConsent, type TermsDesk } from '../domain/desks';
import { type HandOver, hasLeft, isSentIn } from '../domain/hand-over';
import type { ClaimReads } from '../domain/ports';
import { waitsForFirstFee } from '../domain/paid-claim';
import { isOneArea, type Region, unknownRegion } from '../domain/region';
import { type NewWay, reroutedClaim } from '../domain/rerouted-claim';
import { lineServed } from '../domain/service-lines';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import { pinnedTerms } from './pinned-terms';
import { placesOf } from './places';
import type { ReconcilePayment } from './reconcile-payment';
import type { Payable, ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

export interface RerouteClaimCommand {
  readonly claimId: string;
  readonly serviceCenterCode: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RerouteClaimRefusal =
  'NOT_FOUND' | 'CENTER_NOT_AUTHORIZED' | 'UNIT_RECEIVED' | 'CLAIM_CLOSED';

type Place = Pick<Region, 'code' | 'partOfCode'>;

/** What the catalog knows, asked before the transaction begins. */
interface Surroundings {
  /** Undefined where the centre may not serve the product, or not in this way, for customers of the region. */
  readonly center: Center | undefined;
  /** Where the centre stands that the claim is with; undefined where that is not known any more. */
  readonly from: Place | undefined;
  readonly asked: Place;
  readonly backTo: Place;
  readonly needsConsent: boolean;
  /** Undefined where nothing is sent in. */
  readonly handOver: HandOver | undefined;
  /** Known where a fee is to be paid first. */
  readonly payBy: Payable | undefined;
}

/** What is known before the transaction begins. */
interface Rerouting {
  /** Undefined where there is no such claim for the caller. */
  readonly around: Surroundings | undefined;
  readonly versionNow: number | undefined;
}

interface ReroutingParts {
  readonly returns: ReturnDesk;
  readonly reconcilePayment: ReconcilePayment;
}

/**
 * Sends a claim to another service centre; a border that lies on the new way needs a consent of its own (R-RGN-09,
 * R-SHP-02). A payment that nobody has promised yet is given up at the provider first: what it pays may be another.
 */
export class RerouteClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
    private readonly parts: ReroutingParts,
  ) {}

  async execute(
    input: RerouteClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RerouteClaimRefusal>> {
    return this.parts.reconcilePayment.clearing(async (versionNow) => {
      const around = await this.lookAround(input, principal);
      return this.reroute(input, principal, { around, versionNow });
    });
  }

  private reroute(
    input: RerouteClaimCommand,
    principal: Principal,
    { around, versionNow }: Rerouting,
  ): Promise<Outcome<Claim, RerouteClaimRefusal>> {
    return changeClaim<RerouteClaimRefusal, RerouteClaimCommand>(this.work, {
      name: 'rerouteClaim',
      input,
      principal,
      versionNow,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, actor, save }) => {
        if (isFinal(claim.serviceType, claim.status))
          return wrongStatus('CLAIM_CLOSED', claim, 'R-RGN-09');
        if (hasLeft(claim)) return wrongStatus('UNIT_RECEIVED', claim, 'R-RGN-09');
        if (!around?.center) return notAuthorized(claim);
        if (claim.serviceCenterCode === around.center.code) return made(claim);
        requireNoMoneyOnItsWay(claim);
        const way = newWay(claim, { ...around, center: around.center });
        const { newId } = this.work;
        const routed = reroutedClaim(claim, way, { by: actor, at: now, newId });
        return made(await save(routed, { reason: input.reason, basis: ruleOnly('R-RGN-09') }));
      },
    });
  }

  private async lookAround(
    { claimId, serviceCenterCode }: RerouteClaimCommand,
    principal: Principal,
  ): Promise<Surroundings | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim) return undefined;
    const { askedIn, shipTo, contract } = claim;
    const served = { productCode: contract.productCode, line: lineServed(claim) };
    const askedCode = askedIn.regionCode;
    const [center, from, places, pinned, handOver, payBy] = await Promise.all([
      this.terms.centerServing(serviceCenterCode, askedCode, served),
      this.terms.placeOfCenter(claim.serviceCenterCode),
      placesOf(this.terms, {
        served,
        homeCode: contract.regionCode,
        askedCode,
        backCode: shipTo?.regionCode,
      }),
      pinnedTerms(this.terms, claim),
      isSentIn(claim) ? this.parts.returns.handOverOf(claim) : undefined,
      waitsForFirstFee(claim) ? this.parts.returns.payableOf(claim) : undefined,
    ]);
    return {
      center,
      from,
      asked: places.asked ?? unknownRegion(askedCode),
      backTo: places.backTo,
      needsConsent: pinned !== undefined && needsConsent(pinned),
      handOver,
      payBy,
    };
  }
}

const notAuthorized = ({ contract: { terms } }: Claim) =>
  refused(
    refusal(
      'CENTER_NOT_AUTHORIZED' as const,
      ['serviceCenterCode'],
      underTerms(terms, 'R-RGN-06', 'R-RGN-09'),
    ),
  );

const newWay = (claim: Claim, around: Surroundings & { readonly center: Center }): NewWay => ({
  ...around,
  centerCode: around.center.code,
  staysInArea: around.from !== undefined && isOneArea(around.from, around.center.region),
  borders: bordersOf({ ...around, center: around.center.region, isSentIn: isSentIn(claim) }),
});
