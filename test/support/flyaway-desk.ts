import { money } from '@care-graph/kernel/domain/money';
import { callerKey } from '@care-graph/kernel/domain/principal';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { ClaimTerms } from '../../subgraphs/claims/src/domain/desks';
import type { BindingClause, UnitFacts } from '../../subgraphs/claims/src/domain/flyaway-ties';
import { agent, holder, someCover, someFees, someTerms } from './claims-builders';
import { aClaimsDesk, type ClaimsDesk } from './claims-desk';

const terms = { id: 'trm_1', code: '2023-tc' } as const;

const basisOf = (ruleId: string, reference: string) => ({
  ruleId,
  terms,
  clause: { id: `cls_${reference}`, reference: `2023-tc/${reference}` },
});

/** Both ties, from the loss until it is verified. */
export const bothTies: BindingClause = {
  accountLink: true,
  controllerBinding: true,
  until: 'VERIFICATION',
  basis: basisOf('R-BND-01', 'binding'),
};

const service = {
  allowance: 14,
  unit: 'CALENDAR_DAY',
  serviceType: null,
} as const;

/** Terms of an aircraft's plan that has flyaway. */
export const flyawayTerms = (change: Partial<ClaimTerms> = {}): ClaimTerms =>
  someTerms({
    deadlines: [
      { ...service, kind: 'HAND_OVER_UNIT', onMiss: 'FLAG', basis: basisOf('R-ORR-02', 'send') },
      { ...service, kind: 'PAY_QUOTE', onMiss: 'AUTO_CANCEL', basis: basisOf('R-FEE-10', 'pay') },
      {
        ...service,
        kind: 'SEND_RECOVERED_UNIT',
        serviceType: 'FLYAWAY',
        onMiss: 'FLAG',
        basis: basisOf('R-FLY-06', 'recovered'),
      },
    ],
    services: [{ line: 'REPLACEMENT', serviceTypes: ['ONLINE_REPAIR', 'FLYAWAY'] }],
    clauses: [{ id: 'cls_r2', kind: 'EXCLUSION', basis: basisOf('R-EXC-R2', 'exclusion/r2') }],
    binding: bothTies,
    ...change,
  });

/** 139, 169 and 189 PLN by the turn, and 709 PLN for a loss (R-FEE-02). */
export const flyawayFees = () =>
  someFees({
    tiers: [
      { incidentType: 'DAMAGE', ordinalFrom: 1, ordinalTo: 1, fee: money(13900, 'PLN') },
      { incidentType: 'DAMAGE', ordinalFrom: 2, ordinalTo: 2, fee: money(16900, 'PLN') },
      { incidentType: 'DAMAGE', ordinalFrom: 3, ordinalTo: null, fee: money(18900, 'PLN') },
      { incidentType: 'FLYAWAY', ordinalFrom: 1, ordinalTo: null, fee: money(70900, 'PLN') },
    ],
  });

/** The unit that is covered, tied to account and controller all the while. */
export const tiedUnit = (change: Partial<UnitFacts> = {}): UnitFacts => ({
  deviceId: 'dev_1',
  serialNumbers: ['MSE-0001', 'GIM-0001'],
  numberedComponents: ['AIRCRAFT', 'GIMBAL'],
  isAccountLinked: true,
  isControllerBound: true,
  warrantyEndsAt: null,
  ...change,
});

/** A contract with three replacements, two of which may be for losses. */
export const flyawayCover = (change: Parameters<typeof someCover>[0] = {}) =>
  someCover({
    productCode: 'mini-se',
    termMonths: 24,
    serialNumber: 'MSE-0001',
    lineageSerialNumbers: ['MSE-0001'],
    replacementsRemaining: 3,
    flyawaysRemaining: 2,
    ...change,
  });

/** The desk of claims under a plan that has flyaway. */
export const aFlyawayDesk = (): ClaimsDesk => {
  const desk = aClaimsDesk();
  desk.catalog.terms = flyawayTerms();
  desk.catalog.fees = flyawayFees();
  desk.coverage.covers.set('ctr_1', flyawayCover());
  desk.coverage.units.set('dev_1', tiedUnit());
  return desk;
};

/** What a customer sends whose aircraft flew off. */
export const lossInput = (change: object = {}) => ({
  contractId: 'ctr_1',
  serviceType: 'FLYAWAY' as const,
  incident: {
    occurredAt: new Date('2026-04-30T09:00:00Z'),
    cause: 'FLYAWAY' as CauseOfLoss,
  },
  consents: [{ kind: 'PRIVACY_POLICY' as const, documentVersion: '3' }],
  channel: 'PARTNER_SERVICE' as const,
  idempotencyKey: 'open-loss',
  ...change,
});

const madeBy = <Made>(outcome: {
  readonly made: Made | undefined;
  readonly refusals: readonly unknown[];
}): Made => {
  if (outcome.made === undefined)
    throw new Error(`It was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.made;
};

let count = 0;
const key = (): string => `loss-${(count += 1)}`;

/** A file of the holder's that has arrived and passed the check; gives its id. */
export const arrivedFile = async (
  { claims, clock }: ClaimsDesk,
  kind: 'FLIGHT_RECORD' | 'PHOTO' = 'FLIGHT_RECORD',
): Promise<string> => {
  const id = `evi_${key()}`;
  const at = clock.now();
  await claims.transact(({ evidence }) =>
    evidence.add({
      id,
      kind,
      mediaType: 'text/csv',
      byteSize: 10,
      sha256: 'a'.repeat(64),
      owner: callerKey(holder),
      requestedAt: at,
      expiresAt: at,
      scanDueAt: null,
      receivedAt: at,
    }),
  );
  return id;
};

/** Brings a loss step by step as far as a test needs it. */
export const lossSteps = (desk: ClaimsDesk) => {
  const { useCases } = desk;
  const opened = async (change: object = {}): Promise<Claim> =>
    madeBy(
      await useCases.openClaim.execute(lossInput({ idempotencyKey: key(), ...change }), holder),
    );
  const underReview = async (change: object = {}): Promise<Claim> => {
    const { id: claimId } = await opened(change);
    const evidenceIds = [await arrivedFile(desk)];
    return madeBy(await useCases.attachEvidence.execute({ claimId, evidenceIds }, holder));
  };
  const assessed = async (
    warranty: 'IN_WARRANTY' | 'OUT_OF_SCOPE' = 'OUT_OF_SCOPE',
    change: object = {},
  ) => {
    const { id: claimId } = await underReview(change);
    const found = { claimId, warranty, cause: 'FLYAWAY' as const, findings: 'Lost.', estimate: [] };
    return madeBy(await useCases.recordAssessment.execute(found, agent));
  };
  const elected = async (change: object = {}): Promise<Claim> => {
    const { id: claimId } = await assessed('OUT_OF_SCOPE', change);
    const choice = { claimId, remedy: 'REPLACEMENT' as const, idempotencyKey: key() };
    return madeBy(await useCases.electRemedy.execute(choice, holder));
  };
  const started = async (change: object = {}): Promise<Claim> => {
    const { id: claimId } = await elected(change);
    const declared = { claimId, declaresLost: true, idempotencyKey: key() };
    return madeBy(await useCases.startFlyawayVerification.execute(declared, holder));
  };
  const confirmed = async (change: object = {}): Promise<Claim> => {
    const { id: claimId } = await started(change);
    return madeBy(await useCases.confirmFlyaway.execute({ claimId }, agent));
  };
  const pay = (claim: Claim, token = 'tok_success') =>
    useCases.payQuote.execute(
      {
        quoteId: claim.election?.quoteId ?? '',
        paymentMethodToken: token,
        amount: { amount: '709.00', currency: 'PLN' },
        idempotencyKey: key(),
      },
      holder,
    );
  const paid = async (): Promise<Claim> => madeBy(await pay(await confirmed())).claim;
  const cancel = (claimId: string, idempotencyKey = key()) =>
    useCases.cancelFlyawayVerification.execute({ claimId, idempotencyKey }, holder);
  return { opened, underReview, assessed, elected, started, confirmed, pay, paid, cancel };
};

/** What coverage is asked to do, in order. */
export const actionsOf = ({ claims }: ClaimsDesk) => claims.messages.map(({ action }) => action);

export const codesOf = ({
  refusals,
}: {
  readonly refusals: readonly { readonly code: string }[];
}) => refusals.map(({ code }) => code);
