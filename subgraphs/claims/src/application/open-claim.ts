import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { requireConsentsGiven } from '@care-graph/kernel/domain/consents';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type {
  CauseOfLoss,
  ServiceChannel,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import { type Claim, type ExpectedComponent, type Incident, inStatus } from '../domain/claim';
import {
  type ClaimTerms,
  type CoverageDesk,
  type CoverFacts,
  deadlineRule,
  type TermsDesk,
} from '../domain/desks';
import {
  coversNow,
  isOpenServiceType,
  openingRefusals,
  type OpeningRefusalCode,
} from '../domain/opening-rules';
import type { ClaimStores } from '../domain/ports';
import { type GivenConsent, registeredClaim, type Registration } from '../domain/registration';
import { normalizedSerial } from '../domain/replacement';
import type { Visibility } from '../domain/visibility';
import { changeEvent, type ClaimWork, rereadClaim } from './claim-work';
import { mayOpenClaim, visibilityOf } from './row-rules';

interface IncidentReport {
  readonly occurredAt: Date;
  readonly cause: CauseOfLoss;
  readonly description?: string | null;
  readonly place?: string | null;
}

export interface OpenClaimCommand {
  readonly contractId?: string | null;
  readonly serialNumber?: string | null;
  readonly serviceType: ServiceType;
  readonly incident?: IncidentReport | null;
  readonly incidentId?: string | null;
  readonly channel?: ServiceChannel | null;
  readonly consents: readonly GivenConsent[];
  readonly idempotencyKey: string;
}

export type OpenClaimRefusal = OpeningRefusalCode | 'CONTRACT_NOT_FOUND';

/** What the other parts know, asked before the transaction begins. */
interface Surroundings {
  readonly cover: CoverFacts;
  readonly terms: ClaimTerms | undefined;
  readonly components: readonly ExpectedComponent[];
  readonly serviceCenterCode: string | undefined;
}

/** What the rules have made sure of before a claim is registered. */
type Assured = Pick<
  Registration,
  'cover' | 'components' | 'serviceType' | 'handOver' | 'incident' | 'serviceCenterCode'
>;

const requireOneName = ({ contractId, serialNumber }: OpenClaimCommand): void => {
  const names = [contractId, serialNumber].filter((name) => typeof name === 'string');
  if (names.length > 1) {
    throw badInput(
      'contractId and serialNumber exclude each other: send one of them.',
      'input',
      'serialNumber',
    );
  }
  if (names.length === 0) {
    throw badInput(
      'Either contractId or serialNumber is needed to find the contract.',
      'input',
      'contractId',
    );
  }
};

/** The number of the unit as it is kept, where the command names one. */
const serialIn = ({ serialNumber }: Pick<OpenClaimCommand, 'serialNumber'>): string | undefined =>
  typeof serialNumber === 'string' ? normalizedSerial(serialNumber) : undefined;

/** What is missing though no rule spoke against it is a bug, never an answer. */
const assured = (
  { cover, terms, components, serviceCenterCode }: Surroundings,
  serviceType: ServiceType,
  incident: Incident | undefined,
): Assured => {
  const handOver = terms && deadlineRule(terms, 'HAND_OVER_UNIT', serviceType);
  if (
    !isOpenServiceType(serviceType) ||
    !handOver ||
    !incident ||
    serviceCenterCode === undefined
  ) {
    throw new Error(
      'A claim was about to be registered that the rules had let through without what it needs.',
    );
  }
  return { cover, components, serviceType, handOver, incident, serviceCenterCode };
};

/** Opens a claim under a contract and routes it to a service centre, or gives every reason not to. */
export class OpenClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly coverage: CoverageDesk,
    private readonly terms: TermsDesk,
  ) {}

  async execute(
    command: OpenClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, OpenClaimRefusal>> {
    requireOneName(command);
    requireConsentsGiven(command.consents, this.work.clock.now(), 'input', 'consents');
    const around = await this.lookAround(command, visibilityOf(principal));
    return this.work.transact((stores) =>
      answerOnce<Claim, OpenClaimRefusal>(
        stores.idempotency,
        requestOf('openClaim', command, principal),
        {
          reread: (id) => rereadClaim(stores, id),
          work: () => this.open(stores, around, command, principal),
        },
      ),
    );
  }

  private async lookAround(
    command: OpenClaimCommand,
    viewer: Visibility,
  ): Promise<Surroundings | undefined> {
    const { contractId } = command;
    const cover =
      typeof contractId === 'string'
        ? (await this.coverage.coverOf([contractId], viewer))[0]
        : await this.coverage.coverOfSerial(serialIn(command) ?? '', viewer);
    if (!cover) return undefined;
    const [terms, components, serviceCenterCode] = await Promise.all([
      this.terms.termsFor(cover),
      this.terms.componentsOf(cover.productCode),
      this.terms.serviceCenterFor(cover.regionCode, cover.productCode),
    ]);
    return { cover, terms, components, serviceCenterCode };
  }

  private async open(
    stores: ClaimStores,
    around: Surroundings | undefined,
    command: OpenClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, OpenClaimRefusal>> {
    if (!around || !mayOpenClaim(principal, around.cover, around.serviceCenterCode)) {
      const field = typeof command.contractId === 'string' ? 'contractId' : 'serialNumber';
      return refused(refusal('CONTRACT_NOT_FOUND', [field], [], 'CONTACT_SUPPORT'));
    }
    const { cover } = around;
    const now = this.work.clock.now();
    // Who has it after this contract may have a claim open that is nobody else's business.
    const serials = coversNow(cover, now) ? cover.lineageSerialNumbers : [];
    await stores.claims.lockContract(cover.contractId);
    const incident = await this.incidentOf(stores, cover, command);
    const refusals = openingRefusals({
      ...around,
      namedSerial: serialIn(command),
      serviceType: command.serviceType,
      incident,
      incidentField: typeof command.incidentId === 'string' ? ['incidentId'] : ['incident'],
      consents: command.consents.map(({ kind }) => kind),
      hasOpenClaim: await stores.claims.hasOpenClaim(cover.contractId, serials),
      now,
    });
    const refusedFor = refusedBy(refusals);
    if (refusedFor) return refusedFor;
    const found = assured(around, command.serviceType, incident);
    return made(await this.register(stores, found, command, principal));
  }

  /** The incident told here, or the one on record under the same contract; nothing when neither or both are given. */
  private async incidentOf(
    stores: ClaimStores,
    { contractId }: CoverFacts,
    { incident: told, incidentId }: OpenClaimCommand,
  ): Promise<Incident | undefined> {
    if (typeof incidentId === 'string') {
      const onRecord = told ? undefined : await stores.claims.incident(incidentId);
      return onRecord?.contractId === contractId ? onRecord : undefined;
    }
    if (!told) return undefined;
    const { occurredAt, cause, description = null, place = null } = told;
    const reportedAt = this.work.clock.now();
    return {
      id: this.work.newId('inc'),
      contractId,
      occurredAt,
      cause,
      description,
      place,
      reportedAt,
    };
  }

  private async register(
    stores: ClaimStores,
    found: Assured,
    { channel, consents }: OpenClaimCommand,
    principal: Principal,
  ): Promise<Claim> {
    const { newId, clock } = this.work;
    const now = clock.now();
    const registered = registeredClaim({
      ...found,
      id: newId('clm'),
      claimNumber: await stores.claims.nextNumber(now.getUTCFullYear()),
      openedAt: now,
      openedBy: actorOf(principal),
      channel: channel ?? 'MAKER_DIRECT',
      consents,
    });
    const awaiting = inStatus(registered, 'AWAITING_RETURN', now);
    await stores.claims.add(awaiting);
    await stores.history.record([
      changeEvent(newId, undefined, registered, {
        action: 'openClaim',
        actor: registered.openedBy,
        at: now,
        basis: ruleOnly('R-ORR-01'),
      }),
      changeEvent(newId, registered, awaiting, {
        action: 'routeClaim',
        actor: system,
        at: now,
        basis: ruleOnly('R-RGN-09', 'R-ORR-02'),
      }),
    ]);
    return awaiting;
  }
}
