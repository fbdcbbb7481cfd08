import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { actorOf, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type {
  CauseOfLoss,
  ConsentKind,
  ServiceChannel,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import { type Claim, type Incident, inStatus } from '../domain/claim';
import { startDeadline } from '../domain/deadline';
import {
  type CatalogComponent,
  type ClaimTerms,
  type CoverageDesk,
  type CoverFacts,
  deadlineRule,
  type TermsDesk,
} from '../domain/desks';
import {
  isOpenServiceType,
  openingRefusals,
  type OpeningRefusalCode,
} from '../domain/opening-rules';
import type { ClaimStores } from '../domain/ports';
import { normalizedSerial } from '../domain/replacement';
import { changeEvent, type ClaimWork, refusedBy, requestOf, rereadClaim } from './claim-work';
import { mayOpenClaim } from './row-rules';

export interface IncidentReport {
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
  readonly consents: readonly {
    readonly kind: ConsentKind;
    readonly documentVersion: string;
    readonly givenAt?: Date | null;
  }[];
  readonly idempotencyKey: string;
}

export type OpenClaimRefusal = OpeningRefusalCode | 'CONTRACT_NOT_FOUND';

/** What the other parts know, asked before the transaction begins. */
interface Surroundings {
  readonly cover: CoverFacts;
  readonly terms: ClaimTerms | undefined;
  readonly components: readonly CatalogComponent[];
  readonly serviceCenterCode: string | undefined;
}

/** What the claim is made of once nothing speaks against it. */
interface Registration extends Surroundings {
  readonly command: OpenClaimCommand;
  readonly principal: Principal;
  readonly incident: Incident;
}

const oneOf = ({ contractId, serialNumber }: OpenClaimCommand): void => {
  if ((contractId ?? null) !== null && (serialNumber ?? null) !== null) {
    throw badInput(
      'contractId and serialNumber exclude each other: send one of them.',
      'input',
      'serialNumber',
    );
  }
  if ((contractId ?? null) === null && (serialNumber ?? null) === null) {
    throw badInput(
      'Either contractId or serialNumber is needed to find the contract.',
      'input',
      'contractId',
    );
  }
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
    oneOf(command);
    const around = await this.lookAround(command);
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

  private async lookAround(command: OpenClaimCommand): Promise<Surroundings | undefined> {
    const { contractId, serialNumber } = command;
    const cover =
      typeof contractId === 'string'
        ? (await this.coverage.coverOf([contractId]))[0]
        : await this.coverage.coverOfSerial(normalizedSerial(serialNumber ?? ''));
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
    await stores.claims.lockContract(cover.contractId);
    const incident = await this.incidentOf(stores, cover, command);
    const refusals = openingRefusals({
      ...around,
      serviceType: command.serviceType,
      incident,
      incidentField: typeof command.incidentId === 'string' ? ['incidentId'] : ['incident'],
      consents: command.consents.map(({ kind }) => kind),
      hasOpenClaim: await stores.claims.hasOpenClaim(cover.contractId, cover.lineageSerialNumbers),
      now: this.work.clock.now(),
    });
    const refusedFor = refusedBy(refusals);
    if (refusedFor || !incident)
      return refusedFor ?? refused(refusal('INCIDENT_MISSING', ['incident'], []));
    return made(await this.register(stores, { ...around, command, principal, incident }));
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

  private async register(stores: ClaimStores, registration: Registration): Promise<Claim> {
    const { newId, clock } = this.work;
    const now = clock.now();
    const registered = await this.registered(stores, registration, now);
    const awaiting = inStatus(registered, 'AWAITING_RETURN', now);
    await stores.claims.add(awaiting);
    const opened = {
      action: 'openClaim',
      actor: registered.openedBy,
      at: now,
      basis: ruleOnly('R-ORR-01'),
    };
    const routed = {
      action: 'routeClaim',
      actor: system,
      at: now,
      basis: ruleOnly('R-RGN-09', 'R-ORR-02'),
    };
    await stores.history.record([
      changeEvent(newId, undefined, registered, opened),
      changeEvent(newId, registered, awaiting, routed),
    ]);
    return awaiting;
  }

  private async registered(
    stores: ClaimStores,
    registration: Registration,
    now: Date,
  ): Promise<Claim> {
    const { command, principal, cover, incident, terms, components, serviceCenterCode } =
      registration;
    const { serviceType } = command;
    const handOver = terms && deadlineRule(terms, 'HAND_OVER_UNIT', serviceType);
    if (!isOpenServiceType(serviceType) || !handOver || serviceCenterCode === undefined) {
      throw new Error(
        'A claim was about to be registered that the rules had let through without what it needs.',
      );
    }
    const claimNumber = await stores.claims.nextNumber(now.getUTCFullYear());
    const actor = actorOf(principal);
    return {
      id: this.work.newId('clm'),
      version: 1,
      claimNumber,
      serviceType,
      status: 'REGISTERED',
      openedAt: now,
      closedAt: null,
      openedBy: actor,
      contract: contractOf(cover),
      deviceId: cover.deviceId,
      serialNumber: cover.serialNumber,
      serviceCenterCode,
      channel: command.channel ?? 'MAKER_DIRECT',
      incident,
      deadlines: [startDeadline(handOver, now, cover)],
      consents: command.consents.map(({ kind, documentVersion, givenAt }) => ({
        kind,
        documentVersion,
        givenAt: givenAt ?? now,
        givenBy: actor,
      })),
      returnAuthorization: {
        number: claimNumber.replace(/^CLM/, 'RMA'),
        components: components.map(({ code, quantity }) => ({ code, quantity })),
        handedOverAt: null,
      },
      receipt: null,
      assessment: null,
      election: null,
      quotes: [],
      payments: [],
      replacement: null,
      shipments: [],
      messageCount: 0,
    };
  }
}

const contractOf = (cover: CoverFacts): Claim['contract'] => ({
  id: cover.contractId,
  number: cover.contractNumber,
  holderId: cover.holderId,
  holderSubject: cover.holderSubject,
  partnerId: cover.partnerId,
  productCode: cover.productCode,
  termMonths: cover.termMonths,
  regionCode: cover.regionCode,
  timeZone: cover.timeZone,
  terms: { id: cover.termsVersionId, code: cover.termsVersionCode },
  feeScheduleId: cover.feeScheduleId,
});
