import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { flyawayDesk } from '../support/flyaway-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  dataOf,
  eventually,
  openClaim,
  sentOut,
} from '../support/journey';
import { anEnrollmentOf, contractOf } from '../support/plan-contracts';
import { codeOf, planNamed, stockOf } from '../support/plan-stock';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const miniSe = { productCode: 'mini-se', termMonths: 24, terms: '2022-tc' };

const unitText = `query Unit($id: ID!, $serial: String!) {
  serviceContract(id: $id) {
    entitlements { line uses { granted committed reserved remaining } flyaways { granted committed reserved remaining } }
    ledger(first: 20) { nodes { kind incidentType count } }
  }
  device(serialNumber: $serial) {
    id
    lock { status titleTransferredAt recoveredAt }
    lineage { devices { id } }
  }
}`;

interface Allowance {
  readonly granted: number;
  readonly committed: number;
  readonly reserved: number;
  readonly remaining: number;
}

interface Read {
  readonly serviceContract: {
    readonly entitlements: readonly {
      readonly line: string;
      readonly uses: Allowance;
      readonly flyaways: Allowance;
    }[];
    readonly ledger: { readonly nodes: readonly { readonly kind: string }[] };
  };
  readonly device: {
    readonly id: string;
    readonly lock: { readonly status: string };
    readonly lineage: { readonly devices: readonly object[] };
  };
}

/** How many of each are held, used and left. */
const standing = ({ committed, reserved, remaining }: Allowance) => [
  committed,
  reserved,
  remaining,
];

describe('GJ-07: a unit that flew away is found, before and after the payment', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let plan: string;
  let desk: ReturnType<typeof flyawayDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj07', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    plan = await planNamed(cast, miniSe);
    desk = flyawayDesk(cast);
  });
  afterAll(() => graph.stop());

  const codesOf = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
    userErrors.map(({ code }) => code);

  /** A contract of an aircraft, linked to its owner's account and tied to its controller. */
  const boundUnit = async (serial: string) => {
    const id = await contractOf(cast, plan, serial, miniSe);
    const read = async () => {
      const { serviceContract, device } = dataOf(
        await cast.customer<Read, object>(unitText, { id, serial }),
      );
      const pool = there(serviceContract.entitlements.find(({ line }) => line === 'REPLACEMENT'));
      return {
        uses: standing(pool.uses),
        flyaways: standing(pool.flyaways),
        kinds: serviceContract.ledger.nodes.map(({ kind }) => kind),
        device,
      };
    };
    return { serial, deviceId: await desk.tie(serial), read };
  };

  type Unit = Awaited<ReturnType<typeof boundUnit>>;

  /** What everybody is told who wants to use the unit. */
  const refusedUses = async ({ serial, deviceId }: Unit) => {
    await stockOf(cast, plan, 1);
    const code = await codeOf(cast, plan, `second sale of ${serial} on ${graph.now()}`);
    const activation = await activate(cast.customer, anEnrollmentOf(code, serial, miniSe));
    const { planEligibility } = dataOf(
      await cast.customer(send.CheckEligibilityDocument, {
        input: { enrollment: anEnrollmentOf(code, serial, miniSe) },
      }),
    );
    return {
      activated: codesOf(activation),
      foreseen: there(planEligibility).refusals.map(({ code: reason }) => reason),
      claimed: codesOf(await answered(cast.customer, 'openClaim', aClaim(cast, serial))),
      linked: codesOf(await answered(cast.customer, 'linkAccount', { serialNumber: serial })),
      unlinked: codesOf(await answered(cast.customer, 'unlinkAccount', { deviceId })),
      untied: codesOf(await answered(cast.customer, 'unbindController', { deviceId })),
    };
  };

  const locked = {
    activated: ['DEVICE_ALREADY_COVERED', 'DEVICE_LOCKED'],
    foreseen: ['DEVICE_ALREADY_COVERED', 'DEVICE_LOCKED'],
    claimed: ['DEVICE_LOCKED'],
    linked: ['DEVICE_LOCKED'],
    unlinked: ['DEVICE_LOCKED'],
    untied: ['DEVICE_LOCKED'],
  };

  it('R-FLY-04, R-QTA-02: verified, it holds one replacement and one flyaway, and is locked', async () => {
    const unit = await boundUnit('MSE-21');
    expect(await unit.read()).toMatchObject({ uses: [0, 0, 3], flyaways: [0, 0, 2] });
    await desk.verified(unit.serial);
    expect(await unit.read()).toMatchObject({
      uses: [0, 1, 2],
      flyaways: [0, 1, 1],
      device: { lock: { status: 'LOCKED' } },
    });
    const claimed = ['DEVICE_LOCKED', 'CLAIM_OPEN'];
    expect(await refusedUses(unit)).toEqual({ ...locked, claimed });
  });

  it('(a) R-FLY-05: found before paying, it is used as before, and all that was held is back', async () => {
    const unit = await boundUnit('MSE-22');
    const { deviceId } = unit;
    const claimId = await desk.verified(unit.serial);
    accepted(await desk.cancel(claimId));
    await desk.lockedAs(claimId, 'UNLOCKED');
    expect(await unit.read()).toMatchObject({
      uses: [0, 0, 3],
      flyaways: [0, 0, 2],
      kinds: ['GRANT', 'GRANT', 'RESERVE', 'RELEASE'],
      device: { lock: { status: 'UNLOCKED', titleTransferredAt: null } },
    });
    expect(codesOf(await answered(cast.customer, 'unbindController', { deviceId }))).toEqual([]);
    expect(codesOf(await answered(cast.customer, 'unlinkAccount', { deviceId }))).toEqual([]);
  });

  it('(b) R-FLY-06, R-SN-04: found after paying, it is the obligor’s, and its replacement is covered', async () => {
    const unit = await boundUnit('MSE-23');
    const claimId = await desk.paid(unit.serial);
    await desk.setAside(claimId, 'MSE-24');
    await sentOut(cast, claimId);
    await desk.bound(claimId);
    expect(codesOf(await desk.cancel(claimId))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
    expect(await unit.read()).toMatchObject({
      uses: [1, 0, 2],
      flyaways: [1, 0, 1],
      kinds: ['GRANT', 'GRANT', 'RESERVE', 'COMMIT'],
      device: {
        lock: { status: 'OWNERSHIP_TRANSFERRED', titleTransferredAt: expect.any(String) },
        lineage: { devices: [{}, {}] },
      },
    });
    expect(await refusedUses(unit)).toEqual(locked);
    const found = { claimId, foundAt: graph.now() };
    accepted(await answered(cast.customer, 'reportRecoveredUnit', found));
    const come = { claimId, serialNumber: unit.serial };
    accepted(await answered(cast.agent, 'receiveRecoveredUnit', come));
    const { device } = await eventually(
      unit.read,
      ({ device: { lock } }) => lock.status !== 'OWNERSHIP_TRANSFERRED',
    );
    expect(device.lock).toMatchObject({
      status: 'RECOVERED_RETURNED',
      recoveredAt: expect.any(String),
    });
    const { userErrors } = await answered(cast.customer, 'linkAccount', { serialNumber: 'MSE-24' });
    expect(userErrors).toEqual([]);
  });

  it('R-QTA-02: of three flyaways the third is one too many, though a replacement is left', async () => {
    await contractOf(cast, plan, 'MSE-25', miniSe);
    await desk.replaced('MSE-25', 'MSE-26');
    const second = await desk.replaced('MSE-26', 'MSE-27');
    expect(await desk.usesOf(second)).toEqual({ uses: [2, 0, 1], flyaways: [2, 0, 0] });
    await desk.tie('MSE-27');
    expect(codesOf(await desk.opened('MSE-27'))).toEqual(['FLYAWAY_SUBLIMIT_REACHED']);
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, 'MSE-27')));
    expect(there(claim).status).toBe('AWAITING_RETURN');
  });

  holdsForEveryJourney(() => cast);
});
