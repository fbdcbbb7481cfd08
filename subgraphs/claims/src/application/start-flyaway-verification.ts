import { underTerms } from '@care-graph/kernel/domain/basis';
import { isThere } from '@care-graph/kernel/domain/evidence';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { awaitsVerification, withFlyaway } from '../domain/flyaway-verification';
import type { ClaimStores } from '../domain/ports';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface StartFlyawayVerificationCommand {
  readonly claimId: string;
  readonly declaresLost: boolean;
  readonly idempotencyKey: string;
}

type StartRefusal = 'NOT_AWAITING_VERIFICATION' | 'DECLARATION_MISSING' | 'FLIGHT_RECORDS_MISSING';

export type StartFlyawayVerificationRefusal = 'NOT_FOUND' | StartRefusal;

/** Begins the verification of a loss: the customer declares it, and the flight records are there (R-FLY-03). */
export class StartFlyawayVerification {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: StartFlyawayVerificationCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, StartFlyawayVerificationRefusal>> {
    return changeClaim<StartFlyawayVerificationRefusal, StartFlyawayVerificationCommand>(
      this.work,
      {
        name: 'startFlyawayVerification',
        input,
        principal,
        field: 'claimId',
        lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
        work: async ({ claim, stores, now, save }) => {
          const isDue = awaitsVerification(claim);
          if (!isDue && !awaitsRecords(claim))
            return wrongStatus('NOT_AWAITING_VERIFICATION', claim, 'R-FLY-03');
          const hasRecords = isDue && (await hasFlightRecords(stores, claim));
          const refusedFor = refusedBy(refusalsOf(claim, input, hasRecords));
          if (refusedFor) return refusedFor;
          const basis = underTerms(claim.contract.terms, 'R-FLY-03');
          return made(await save(withFlyaway(claim, { startedAt: now }), { basis }));
        },
      },
    );
  }
}

/** Before the records are there, it is they that are missing and not the choice that follows them. */
const awaitsRecords = ({ status }: Claim): boolean => status === 'AWAITING_FLIGHT_RECORDS';

const hasFlightRecords = async (
  { claimFiles, evidence }: ClaimStores,
  { id }: Claim,
): Promise<boolean> => {
  const files = await evidence.findAll(await claimFiles.idsOf(id));
  return files.some((file) => file.kind === 'FLIGHT_RECORD' && isThere(file));
};

/** Every reason not to begin, all of them at once. */
const refusalsOf = (
  { contract }: Claim,
  { declaresLost }: StartFlyawayVerificationCommand,
  hasRecords: boolean,
): readonly Refusal<StartRefusal>[] => [
  ...(declaresLost
    ? []
    : [
        refusal(
          'DECLARATION_MISSING' as const,
          ['declaresLost'],
          underTerms(contract.terms, 'R-FLY-06'),
          'GIVE_CONSENT',
        ),
      ]),
  ...(hasRecords
    ? []
    : [
        refusal(
          'FLIGHT_RECORDS_MISSING' as const,
          null,
          underTerms(contract.terms, 'R-FLY-01', 'R-FLY-03'),
          'UPLOAD_FLIGHT_RECORDS',
        ),
      ]),
];
