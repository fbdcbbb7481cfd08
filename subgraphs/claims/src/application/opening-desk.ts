import type {
  CauseOfLoss,
  ServiceChannel,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { ExpectedComponent } from '../domain/claim';
import { isPrepaidService } from '../domain/claim-status';
import {
  type ClaimTerms,
  type CoverageDesk,
  type CoverFacts,
  deadlineRule,
  isOffered,
  type TermsDesk,
} from '../domain/desks';
import { replacement } from '../domain/remedies';
import type { UnitFacts } from '../domain/flyaway-ties';
import type { RemedyOffer } from '../domain/remedy-facts';
import { asksForUses, lineServed, partsToSend } from '../domain/service-lines';
import { normalizedSerial } from '../domain/replacement';
import type { Visibility } from '../domain/visibility';
import { type GrantedWarranty, warrantyAt } from '../domain/further-warranty';
import type { DeliverOutbox } from './deliver-outbox';
import type { Region } from '../domain/region';
import type { LossDesk } from './loss-desk';
import { type Places, placesOf } from './places';
import { notAssessed } from './remedy-desk';
import type { ReturnDesk } from './return-desk';

/** What the other parts know about a claim that is about to be opened. */
export interface Surroundings extends Places {
  readonly cover: CoverFacts;
  readonly terms: ClaimTerms | undefined;
  /** What it is asked for under instead of the plan; undefined while the plan covers, and where nothing goes on. */
  readonly warranty: GrantedWarranty | undefined;
  readonly components: readonly ExpectedComponent[];
  /** The public holidays that the time for the hand-over leaves out. */
  readonly holidays: readonly string[] | undefined;
  readonly prepaid: RemedyOffer | undefined;
  /** The unit that was lost; undefined for other services. */
  readonly lostUnit: UnitFacts | undefined;
}

/** What of a claim decides about its surroundings. */
interface Asked {
  readonly contractId?: string | null;
  readonly serialNumber?: string | null;
  readonly serviceType: ServiceType;
  readonly regionCode?: string | null;
  readonly shipTo?: { readonly regionCode: string } | null;
  readonly channel?: ServiceChannel | null;
  readonly incident?: { readonly cause: CauseOfLoss; readonly occurredAt: Date } | null;
  readonly incidentId?: string | null;
}

/** The number of the unit as it is kept, where the claim names one. */
export const serialIn = ({ serialNumber }: Asked): string | undefined =>
  typeof serialNumber === 'string' ? normalizedSerial(serialNumber) : undefined;

interface OpeningParts {
  readonly returns: ReturnDesk;
  readonly losses: LossDesk;
  /** Ends the claims under a contract that nobody paid for in time, so that they stand in no other one's way. */
  readonly cancelUnpaid: (contractId: string) => Promise<void>;
}

/** Asks the other parts what a claim would rest on, before its transaction begins. */
export class OpeningDesk {
  constructor(
    private readonly coverage: CoverageDesk,
    private readonly terms: TermsDesk,
    private readonly outbox: DeliverOutbox,
    private readonly parts: OpeningParts,
  ) {}

  /** Undefined where there is no such contract for the viewer. */
  async lookAround(asked: Asked, viewer: Visibility, at: Date): Promise<Surroundings | undefined> {
    const cover = await this.coverFor(asked, viewer);
    return cover && this.around(asked, cover, at);
  }

  /** The same for a claim that is only tried out: what is on its way to coverage is left as it is. */
  async tryOut(asked: Asked, viewer: Visibility, at: Date): Promise<Surroundings | undefined> {
    const cover = await this.found(asked, viewer);
    return cover && this.around(asked, cover, at);
  }

  private async around(asked: Asked, cover: CoverFacts, at: Date): Promise<Surroundings> {
    const { serviceType } = asked;
    const [terms, ofProduct] = await Promise.all([
      this.terms.termsFor(cover),
      this.terms.componentsOf(cover.productCode),
    ]);
    const warranty = warrantyAt({ cover, terms, serviceType }, at);
    const claimed = { serviceType, warrantyLine: warranty?.line ?? null };
    const components = partsToSend(terms, claimed, ofProduct);
    const places = await this.placesFor(asked, cover, lineServed(claimed));
    const prepaid = await this.prepaidFor(asked, cover, terms);
    const lostUnit = await this.parts.losses.lostUnit(asked, cover, terms);
    const holidays = await this.holidaysFor(terms, serviceType, places.asked);
    return { cover, terms, warranty, components, ...places, holidays, prepaid, lostUnit };
  }

  private placesFor(asked: Asked, cover: CoverFacts, line: ServiceLine): Promise<Places> {
    const { productCode, regionCode: homeCode, holderRegionCode } = cover;
    return placesOf(this.terms, {
      served: { productCode, line },
      homeCode,
      askedCode: asked.regionCode ?? homeCode,
      backCode: asked.shipTo?.regionCode,
      livesInCode: holderRegionCode,
    });
  }

  /** The public holidays that the time for the hand-over leaves out; undefined where none are counted. */
  private async holidaysFor(
    terms: ClaimTerms | undefined,
    serviceType: ServiceType,
    region: Region | undefined,
  ): Promise<readonly string[] | undefined> {
    const rule = terms && deadlineRule(terms, 'HAND_OVER_UNIT', serviceType);
    if (!rule || !region) return undefined;
    const { code: regionCode, timeZone } = region;
    return (await this.parts.returns.placeFor(rule, { regionCode, timeZone })).holidays;
  }

  private async coverFor(asked: Asked, viewer: Visibility): Promise<CoverFacts | undefined> {
    const found = await this.found(asked, viewer);
    if (!found) return undefined;
    await this.parts.cancelUnpaid(found.contractId);
    if (!asksForUses(asked.serviceType)) return found;
    // Uses that were taken a moment ago have to be counted: no service begins without one, and the turn sets its fee.
    await this.outbox.underContract(found.contractId);
    return (await this.coverage.coverOf([found.contractId], viewer))[0];
  }

  private async found(asked: Asked, viewer: Visibility): Promise<CoverFacts | undefined> {
    return typeof asked.contractId === 'string'
      ? (await this.coverage.coverOf([asked.contractId], viewer))[0]
      : this.coverage.coverOfSerial(serialIn(asked) ?? '', viewer);
  }

  /** The replacement of a service that begins with its fee; undefined for the others, and where terms do not have it. */
  private async prepaidFor(
    { serviceType, channel }: Asked,
    cover: CoverFacts,
    terms: ClaimTerms | undefined,
  ): Promise<RemedyOffer | undefined> {
    if (!isPrepaidService(serviceType) || !terms || !isOffered(terms, serviceType))
      return undefined;
    return replacement({
      serviceType,
      warrantyLine: null,
      incidentType: 'DAMAGE',
      channel: channel ?? 'MAKER_DIRECT',
      assessment: notAssessed,
      checks: [],
      cover,
      terms,
      fees: await this.terms.feesFor(cover),
    });
  }
}
