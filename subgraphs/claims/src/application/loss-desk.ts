import { Fault } from '@care-graph/kernel/domain/fault';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from '../domain/claim';
import type { ClaimTerms, CoverageDesk, CoverFacts } from '../domain/desks';
import { type BindingClause, mustHoldThroughout, type UnitFacts } from '../domain/flyaway-ties';
import type { ClaimWork } from './claim-work';

/** What of a claim says when a unit was lost. */
interface AskedLoss {
  readonly serviceType: ServiceType;
  readonly incident?: { readonly occurredAt: Date } | null;
  readonly incidentId?: string | null;
}

/** Asks coverage about a lost unit as of its loss; never inside a transaction. */
export class LossDesk {
  constructor(
    private readonly work: Pick<ClaimWork, 'transact'>,
    private readonly coverage: CoverageDesk,
  ) {}

  /** The unit that a claim about to be opened is for; undefined for other services, and while nobody tells when it was lost. */
  async lostUnit(
    asked: AskedLoss,
    { contractId, deviceId }: CoverFacts,
    terms: ClaimTerms | undefined,
  ): Promise<UnitFacts | undefined> {
    const at = asked.serviceType === 'FLYAWAY' ? await this.lostAt(asked) : undefined;
    return at && this.unitAt({ contractId, deviceId, at }, terms?.binding);
  }

  /** The unit of a claim on record, with its ties as they are now. */
  unitOf(
    { contract, deviceId, incident }: Claim,
    binding: BindingClause | undefined,
  ): Promise<UnitFacts> {
    return this.unitAt({ contractId: contract.id, deviceId, at: incident.occurredAt }, binding);
  }

  private async lostAt({ incident, incidentId }: AskedLoss): Promise<Date | undefined> {
    if (incident) return incident.occurredAt;
    if (typeof incidentId !== 'string') return undefined;
    const onRecord = await this.work.transact(({ claims }) => claims.incident(incidentId));
    return onRecord?.occurredAt;
  }

  private async unitAt(
    unit: { readonly contractId: string; readonly deviceId: string; readonly at: Date },
    binding: BindingClause | undefined,
  ): Promise<UnitFacts> {
    const throughout = mustHoldThroughout(binding);
    const facts = await this.coverage.unitOf({ ...unit, throughout });
    if (facts) return facts;
    throw new Fault('SUBGRAPH_UNAVAILABLE', 'The coverage part does not know the unit. Try again.');
  }
}
