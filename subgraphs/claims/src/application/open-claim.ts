import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { requireConsentsGiven } from '@care-graph/kernel/domain/consents';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { GivenAddress } from '@care-graph/kernel/domain/postal-address';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type {
  CauseOfLoss,
  ServiceChannel,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { Claim, Incident } from '../domain/claim';
import { isPrepaidService } from '../domain/claim-status';
import type { CoverFacts } from '../domain/desks';
import { isForTies } from '../domain/flyaway-opening';
import { staleConsent } from '../domain/opening-consents';
import { coversNow, openingRefusals, type OpeningRefusalCode } from '../domain/opening-rules';
import type { ClaimStores } from '../domain/ports';
import type { GivenConsent } from '../domain/registration';
import { assured } from './assured';
import type { CarryOutElection } from './carry-out-election';
import { type ClaimWork, rereadClaim } from './claim-work';
import { openingFiles, type OpeningFiles } from './opening-files';
import { type OpeningDesk, serialIn, type Surroundings } from './opening-desk';
import { RegisterClaim } from './register-claim';
import { requireAddress } from './require-address';
import { requireCountry } from './require-country';
import { actsForHolder, isStopped, mayOpenClaim, visibilityOf } from './row-rules';

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
  readonly regionCode?: string | null;
  readonly channel?: ServiceChannel | null;
  readonly evidenceIds?: readonly string[] | null;
  readonly proofOfPurchaseId?: string | null;
  readonly shipTo?: GivenAddress | null;
  readonly consents: readonly GivenConsent[];
  readonly idempotencyKey: string;
}

export type OpenClaimRefusal = OpeningRefusalCode | 'CONTRACT_NOT_FOUND' | 'PARTNER_NOT_ACTIVE';

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

/** True where the incident is one on record, and none is told beside it. */
const isNamedAlone = ({ incident, incidentId }: OpenClaimCommand): boolean =>
  typeof incidentId === 'string' && !incident;

/** A refused claim that is opened again has the unit, and the use that it held, before another one. */
const requireNothingTakenBack = async (
  { attempts }: ClaimStores,
  contractId: string,
  serials: readonly string[],
): Promise<void> => {
  if (await attempts.isTakingBack(contractId, serials))
    throw conflict('The refusal of another claim is being taken back: try again in a moment.');
};

/** What of a command the rules look at. */
const askedFor = (command: OpenClaimCommand, principal: Principal) => ({
  namedSerial: serialIn(command),
  serviceType: command.serviceType,
  incidentField: typeof command.incidentId === 'string' ? ['incidentId'] : ['incident'],
  consents: command.consents.map(({ kind }) => kind),
  isOnBehalf: actsForHolder(principal),
});

/** A consent from before there was anything to consent to is no record of it (R-PRV-01). */
const requireConsentsInTime = ({ consents }: OpenClaimCommand, cover: CoverFacts): void => {
  const stale = staleConsent(consents, cover);
  if (!stale) return;
  throw badInput(
    `givenAt lies before ${stale.earliest.toISOString()}, from when it can be about this plan: send when it was given for it.`,
    'input', 'consents', String(stale.place), 'givenAt',
  );
}; // prettier-ignore

const noContract = ({ contractId }: OpenClaimCommand): Outcome<never, OpenClaimRefusal> => {
  const field = typeof contractId === 'string' ? 'contractId' : 'serialNumber';
  return refused(refusal('CONTRACT_NOT_FOUND', [field], [], 'CONTACT_SUPPORT'));
};

/** Opens a claim under a contract and routes it to a service centre, or gives every reason not to. */
export class OpenClaim {
  private readonly register: RegisterClaim;

  constructor(
    private readonly work: ClaimWork,
    private readonly desk: OpeningDesk,
    private readonly carryOut: CarryOutElection,
  ) {
    this.register = new RegisterClaim(work);
  }

  async execute(
    command: OpenClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, OpenClaimRefusal>> {
    requireOneName(command);
    requireAddress(command);
    requireConsentsGiven(command.consents, this.work.clock.now(), 'input', 'consents');
    const around = await this.desk.lookAround(
      command,
      visibilityOf(principal),
      this.work.clock.now(),
    );
    const opened = await this.work.transact((stores) =>
      answerOnce<Claim, OpenClaimRefusal>(
        stores.idempotency,
        requestOf('openClaim', command, principal),
        {
          reread: (id) => rereadClaim(stores, id),
          work: () => this.open(stores, around, command, principal),
        },
      ),
    );
    return opened.made && isPrepaidService(command.serviceType)
      ? this.prepaid(opened.made)
      : opened;
  }

  /** The claim once its use is held, which makes the fee payable; the first answer again for a repeat. */
  private async prepaid({ id }: Claim): Promise<Outcome<Claim, OpenClaimRefusal>> {
    const attempt = await this.work.transact(({ attempts }) => attempts.firstOf(id));
    if (!attempt) throw new Error(`The claim ${id} was opened without its choice.`);
    const outcome = await this.carryOut.execute(attempt.id);
    if (outcome.made) return outcome;
    // Somebody else took the last use meanwhile, or cover has ended.
    const [{ code, basis }] = outcome.refusals;
    const word = code === 'QUOTA_EXHAUSTED' ? code : 'SERVICE_NOT_OFFERED';
    return refused(refusal(word, ['serviceType'], basis, 'OPEN_OTHER_SERVICE'));
  }

  private async open(
    stores: ClaimStores,
    around: Surroundings | undefined,
    command: OpenClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, OpenClaimRefusal>> {
    if (!around || !mayOpenClaim(principal, around.cover, around.serviceCenterCode))
      return noContract(command);
    if (isStopped(principal, around.cover)) return refused(refusal('PARTNER_NOT_ACTIVE', null, []));
    requireCountry(around, command.serviceType);
    const { cover } = around;
    requireConsentsInTime(command, cover);
    const now = this.work.clock.now();
    // Who has it after this contract may have a claim open that is nobody else's business.
    const serials = coversNow(cover, now) ? cover.lineageSerialNumbers : [];
    await stores.claims.lockOpening(cover.contractId, serials);
    await requireNothingTakenBack(stores, cover.contractId, serials);
    const incident = await this.incidentOf(stores, cover, command);
    const files = await openingFiles(stores, command, { holderId: cover.holderId, principal });
    const hasOpenClaim = await stores.claims.hasOpenClaim(cover.contractId, serials);
    const refusals = openingRefusals({
      ...around,
      ...files,
      ...askedFor(command, principal),
      incident,
      isIncidentUnknown: !incident && isNamedAlone(command),
      hasOpenClaim,
      now,
    });
    const untied = refusals.filter(isForTies);
    const refusedFor = refusedBy(refusals);
    if (refusedFor && untied.length < refusals.length) return refusedFor;
    const { serviceType } = command;
    const found = assured({ around, serviceType, incident, files, untied });
    const claim = await this.register.execute(stores, found, command, principal);
    await this.keepFiles(stores, claim, files);
    return made(claim);
  }

  private async keepFiles(
    stores: ClaimStores,
    { id }: Claim,
    { added }: OpeningFiles,
  ): Promise<void> {
    if (added.length > 0) await stores.claimFiles.add(id, added, this.work.clock.now());
  }

  /** The incident told here, or the one on record under the same contract; nothing when neither or both are given. */
  private async incidentOf(
    stores: ClaimStores,
    { contractId }: CoverFacts,
    command: OpenClaimCommand,
  ): Promise<Incident | undefined> {
    const { incident: told, incidentId } = command;
    if (typeof incidentId === 'string') {
      const onRecord = isNamedAlone(command) ? await stores.claims.incident(incidentId) : undefined;
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
}
