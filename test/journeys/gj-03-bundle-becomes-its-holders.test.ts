import * as atShop from '../generated/partner';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  coveredUnit,
  dataOf,
  openClaim,
  rs4MiniAnnual,
  sell,
} from '../support/journey';
import { there } from '../support/there';
import { rowsOf } from '../support/traces';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const mine = '{ me { contracts(first: 10) { nodes { id status period { startsAt endsAt } } } } }';

interface Period {
  readonly startsAt: string;
  readonly endsAt: string;
}

interface Mine {
  readonly me: {
    readonly contracts: {
      readonly nodes: readonly {
        readonly id: string;
        readonly status: string;
        period: Period | null;
      }[];
    };
  } | null;
}

describe('GJ-03: a bundle that a shop ordered in somebody’s name becomes theirs when they sign in', () => {
  const shippedAt = '2026-04-01T08:00:00Z';
  const serial = 'RS4-BUN-1';
  let graph: TestGraph;
  let cast: WatchedCast;
  let dora: Ask;
  let contractId: string;

  const ordered = async (orderReference: string): Promise<string> => {
    const input = {
      orderReference,
      planSkuId: await rs4MiniAnnual(cast),
      regionCode: 'LT',
      consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const,
      holder: { givenName: 'Dora', familyName: 'Daukša', email: 'dora@example.com' },
    };
    const { orderBundle } = dataOf(await cast.partner(atShop.OrderBundleDocument, { input }));
    return there(accepted(orderBundle).contract).id;
  };

  const shipped = async (id: string): Promise<void> => {
    const serials = [{ component: 'BODY', value: serial }] as const;
    const input = { contractId: id, shippedAt, serials };
    accepted(
      dataOf(await cast.partner(atShop.ReportBundleShipmentDocument, { input }))
        .reportBundleShipment,
    );
  };

  beforeAll(async () => {
    graph = await startTestGraph('gj03', '2026-04-01T07:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    dora = await cast.graph.as('customer', 'dora');
    contractId = await ordered(serial);
    graph.moveTo('2026-04-01T09:00:00Z');
    await shipped(contractId);
  });
  afterAll(() => graph.stop());

  const contractsOf = async (ask: Ask) =>
    dataOf(await ask<Mine, object>(mine)).me?.contracts.nodes ?? [];

  it('R-ACT-01, R-PLN-03: whoever has the proved address holds it, and covers begin 48 hours after the shipment', async () => {
    const [contract, ...others] = await contractsOf(dora);
    expect(others).toEqual([]);
    expect(contract).toMatchObject({ id: contractId, status: 'SCHEDULED' });
    const { startsAt, endsAt } = contract?.period ?? { startsAt: '', endsAt: '' };
    expect([startsAt, endsAt].map((instant) => new Date(instant).toISOString())).toEqual([
      '2026-04-03T08:00:00.000Z',
      '2027-04-03T08:00:00.000Z',
    ]);
  });

  it('R-ACT-01: it is nobody else’s', async () => {
    expect(await contractsOf(cast.other)).toEqual([]);
    const foreign = `{ serviceContract(id: "${contractId}") { id } }`;
    expect(dataOf(await cast.other(foreign))).toEqual({ serviceContract: null });
  });

  it('R-RFS-04: an incident of the day before the cover is out of its period', async () => {
    graph.moveTo('2026-04-03T09:00:00Z');
    const incident = {
      occurredAt: '2026-04-02T08:00:00Z',
      cause: 'DROP',
      description: 'Fell off a table.',
    } as const;
    const { claim, userErrors } = await openClaim(dora, aClaim(cast, serial, { incident }));
    expect(claim).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_PERIOD' }]);
  });

  it('R-OPP-01: no code covers the unit a second time', async () => {
    const { secret } = await sell(cast, 'a code beside the bundle');
    const { userErrors } = await activate(dora, anEnrollment(secret ?? '', serial));
    expect(userErrors).toMatchObject([{ code: 'DEVICE_ALREADY_COVERED' }]);
  });

  it('R-ACT-01: of somebody who has a record of their own, the next bundle joins what they hold', async () => {
    const { secret } = await sell(cast, 'a code of the same person');
    await activate(dora, anEnrollment(secret ?? '', 'RS4-BUN-2'));
    const next = await ordered('RS4-BUN-3');
    const held = await contractsOf(dora);
    expect(held).toHaveLength(3);
    expect(held.map(({ id }) => id)).toContain(next);
    const people = await rowsOf(
      graph.databaseUrl,
      `SELECT id FROM coverage.customer WHERE lower(email) = 'dora@example.com'`,
    );
    expect(people).toHaveLength(1);
    expect(await coveredUnit(cast, 'RS4-BUN-4')).not.toBe('');
    expect(await contractsOf(dora)).toHaveLength(3);
    expect(await contractsOf(cast.customer)).toHaveLength(1);
  });

  holdsForEveryJourney(() => cast);
});
