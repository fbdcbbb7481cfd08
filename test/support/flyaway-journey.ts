import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { attach, fileWish, placeFor, sendTo } from './claim-files';
import { accepted, aClaim, type Cast, dataOf, elect, eventually, freshKey, pay, sentOut } from './journey'; // prettier-ignore
import { there } from './there';

const lossText = `query Loss($id: ID!) {
  claim(id: $id) {
    status
    version
    mayCancel
    returnAuthorization { number }
    flyaway {
      status startedAt completedAt cancelledAt finalAt accountLinked controllerBound mayCancel
      recovery { status reportedAt receivedAt returnNumber deadline { kind dueAt state } }
      basis { ruleId termsVersion { code } clause { reference } }
    }
    decisions { refusalCode refusalKind basis { ruleId termsVersion { code } } }
    remedies { remedy isOpen refusals { code } total { amount } }
    quotes { id status total { amount currency } lines { kind ordinal ordinalBasis amount { amount } } }
    payments { status amount { amount } }
    replacement { status originalKeptAt device { id } }
    device { id lock { status } }
    contract { entitlements { line uses { committed reserved remaining } flyaways { committed reserved remaining } } }
    history(first: 50) { nodes { action fromStatus toStatus } }
  }
}`;

interface Allowance {
  readonly committed: number;
  readonly reserved: number;
  readonly remaining: number;
}

interface Loss {
  readonly status: string;
  readonly version: number;
  readonly flyaway: { readonly status: string } | null;
  readonly quotes: readonly {
    readonly id: string;
    readonly status: string;
    readonly total: send.MoneyInput;
    readonly lines: readonly { readonly ordinal: number | null; readonly ordinalBasis: string }[];
  }[];
  readonly payments: readonly { readonly status: string; readonly amount: send.MoneyInput }[];
  readonly replacement: { readonly status: string } | null;
  readonly device: { readonly lock: { readonly status: string } };
  readonly contract: {
    readonly entitlements: readonly {
      readonly line: string;
      readonly uses: Allowance;
      readonly flyaways: Allowance | null;
    }[];
  };
  readonly history: { readonly nodes: readonly { readonly action: string }[] };
}

const records: Uint8Array<ArrayBuffer> = Uint8Array.from(
  Buffer.from('time,latitude,longitude\n2026-05-01T08:59:00Z,54.68,25.28\n'),
);

const standing = ({ committed, reserved, remaining }: Allowance) => [
  committed,
  reserved,
  remaining,
];

/** What people do about aircraft that flew off. */
export const flyawayDesk = (cast: Cast) => {
  const { graph, customer, agent } = cast;

  const loss = async (id: string): Promise<Loss> => {
    const { claim } = dataOf(await customer<{ claim: Loss | null }, object>(lossText, { id }));
    return there(claim);
  };

  /** How many replacements, and flyaways of them, are used, held and left. */
  const usesOf = async (id: string) => {
    const { contract } = await loss(id);
    const pool = there(contract.entitlements.find(({ line }) => line === 'REPLACEMENT'));
    return { uses: standing(pool.uses), flyaways: pool.flyaways && standing(pool.flyaways) };
  };

  const tie = async (serial: string): Promise<string> => {
    const { device } = dataOf(
      await customer<{ device: { id: string } | null }, object>(
        'query Unit($serial: String!) { device(serialNumber: $serial) { id } }',
        { serial },
      ),
    );
    const { id: deviceId } = there(device);
    accepted(await answered(customer, 'linkAccount', { serialNumber: serial }));
    const controllerSerialNumber = `RC-${serial}`;
    accepted(await answered(customer, 'bindController', { deviceId, controllerSerialNumber }));
    return deviceId;
  };

  const opened = async (serial: string, change: Partial<send.OpenClaimInput> = {}) => {
    const input = aClaim(cast, serial, {
      serviceType: 'FLYAWAY',
      incident: { occurredAt: graph.now(), cause: 'FLYAWAY' },
      consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '2026-01' }],
      ...change,
    });
    return dataOf(await customer(send.OpenFlyawayClaimDocument, { input })).openClaim;
  };

  /** What somebody is told who only tries a claim for the loss out. */
  const triedOut = async (serial: string, occurredAt: string) => {
    const { device } = dataOf(
      await customer<{ device: { contract: { id: string } } | null }, object>(
        'query Covered($serial: String!) { device(serialNumber: $serial) { contract { id } } }',
        { serial },
      ),
    );
    const input = {
      contractId: there(device).contract.id,
      serviceType: 'FLYAWAY' as const,
      incident: { occurredAt, cause: 'FLYAWAY' as const },
    };
    return there(dataOf(await customer(send.SimulateClaimDocument, { input })).simulateClaim);
  };

  const recordsSent = async (): Promise<string> => {
    const slot = await placeFor(customer, fileWish(records, 'FLIGHT_RECORD', 'text/csv'));
    const status = await sendTo(graph.url, slot, records);
    if (status !== 201) throw new Error(`The flight records were answered ${status}.`);
    return slot.evidence.id;
  };

  const underReview = async (serial: string): Promise<string> => {
    const { id } = there(accepted(await opened(serial)).claim);
    const { userErrors } = await attach(customer, {
      claimId: id,
      evidenceIds: [await recordsSent()],
    });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return id;
  };

  const assessed = async (
    serial: string,
    warranty: atCenter.WarrantyOutcome = 'OUT_OF_SCOPE',
  ): Promise<string> => {
    const claimId = await underReview(serial);
    const found = { cause: 'FLYAWAY' as const, findings: 'It was lost.', estimate: [] };
    const input = { claimId, warranty, ...found };
    accepted(dataOf(await agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment);
    return claimId;
  };

  const elected = async (serial: string): Promise<string> => {
    const claimId = await assessed(serial);
    accepted(await elect(customer, claimId, 'REPLACEMENT'));
    return claimId;
  };

  const start = async (claimId: string, declaresLost = true, idempotencyKey = freshKey()) =>
    dataOf(
      await customer(send.StartFlyawayVerificationDocument, {
        input: { claimId, declaresLost, idempotencyKey },
      }),
    ).startFlyawayVerification;

  const confirm = async (claimId: string) =>
    dataOf(await agent(atCenter.ConfirmFlyawayDocument, { input: { claimId } })).confirmFlyaway;

  /** The verification is complete, and coverage has locked the unit. */
  const verified = async (serial: string): Promise<string> => {
    const claimId = await elected(serial);
    accepted(await start(claimId));
    accepted(await confirm(claimId));
    await lockedAs(claimId, 'LOCKED');
    return claimId;
  };

  const lockedAs = (claimId: string, status: string) =>
    eventually(
      () => loss(claimId),
      ({ device }) => device.lock.status === status,
    );

  const payOpen = async (claimId: string, paymentMethodToken = 'tok_success') => {
    const quote = there((await loss(claimId)).quotes.find(({ status }) => status === 'OPEN'));
    return pay(customer, quote.id, { amount: quote.total, paymentMethodToken });
  };

  const paid = async (serial: string): Promise<string> => {
    const claimId = await verified(serial);
    accepted(await payOpen(claimId));
    await lockedAs(claimId, 'OWNERSHIP_TRANSFERRED');
    return claimId;
  };

  const cancel = async (claimId: string, idempotencyKey = freshKey()) =>
    dataOf(
      await customer(send.CancelFlyawayVerificationDocument, {
        input: { claimId, idempotencyKey },
      }),
    ).cancelFlyawayVerification;

  const setAside = async (claimId: string, newSerial: string, productCode = 'mini-se') => {
    const serialNumbers = [{ component: 'AIRCRAFT' as const, value: newSerial }];
    const input = { claimId, serialNumbers, productCode, grade: 'NEW' as const };
    return accepted(
      dataOf(await agent(atCenter.AllocateReplacementDocument, { input })).allocateReplacement,
    );
  };

  /** Coverage has bound the unit that was sent. */
  const bound = (claimId: string) =>
    eventually(
      () => loss(claimId),
      ({ replacement }) => replacement?.status === 'BOUND',
    );

  /** A tied aircraft is lost, its replacement paid for, sent and bound; gives the claim's id. */
  const replaced = async (serial: string, newSerial: string): Promise<string> => {
    await tie(serial);
    const claimId = await paid(serial);
    await setAside(claimId, newSerial);
    await sentOut(cast, claimId);
    await bound(claimId);
    return claimId;
  };

  return { replaced, loss, usesOf, tie, opened, triedOut, recordsSent, underReview, assessed, elected, start, confirm, verified, lockedAs,
    payOpen, paid, cancel, setAside, bound }; // prettier-ignore
};
