import { keepersBy } from '../../gateway/src/subject/keepers';
import { exportCustomer } from '../../gateway/src/subject/requests';
import * as send from '../generated/customer';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  openClaim,
  sell,
} from '../support/journey';
import { onBehalf } from '../support/on-behalf';
import { there } from '../support/there';
import { rowsOf } from '../support/traces';

let graph: TestGraph;
let cast: Cast;

beforeAll(async () => {
  graph = await startTestGraph('claims_follow', '2026-03-12T12:00:00Z');
  cast = await castOf(graph);
});
afterAll(() => graph.stop());

const nameOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A shop activates a plan for somebody who has not signed in yet. */
const coveredAtShop = async (name: string, serial: string): Promise<void> => {
  const { secret } = await sell(cast, `sale of ${serial}`);
  const enrollment = anEnrollment(there(secret), serial, {
    holder: { givenName: nameOf(name), familyName: 'Daukša', email: `${name}@example.com` },
    consents: [
      { kind: 'TERMS', documentVersion: '2023-tc' },
      { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' },
    ],
  });
  accepted(await activate(cast.partner, enrollment));
};

/** The service desk opens a claim for them. */
const claimedAtDesk = async (serial: string): Promise<string> => {
  const agent = await graph.as('agent');
  return there(accepted(await openClaim(agent, aClaim(cast, serial, onBehalf))).claim).id;
};

const addressesOf = ({ url, parts: { claims, coverage } }: TestGraph) => ({
  claims,
  coverage,
  access: url,
});

const claimOf = `query ($id: ID!) { claim(id: $id) { id claimant { id } } }`;

interface Seen {
  readonly claim: { readonly id: string; readonly claimant: { readonly id: string } } | null;
}

const holdersOf = (serial: string) =>
  rowsOf<{ readonly id: string; readonly subject: string | null }>(
    graph.databaseUrl,
    `SELECT holder_id AS id, holder_subject AS subject FROM claims.claim WHERE serial_number = '${serial}'`,
  );

describe('A claim that was opened before its holder signed in', () => {
  it('R-PRV-06: is theirs as soon as they do, whatever they ask first, and nobody else’s', async () => {
    await coveredAtShop('dora', 'RS4-2001');
    const id = await claimedAtDesk('RS4-2001');
    expect(await holdersOf('RS4-2001')).toMatchObject([{ subject: null }]);
    const other = await graph.as('customer', 'elena');
    expect(dataOf(await other<Seen, { id: string }>(claimOf, { id })).claim).toBeNull();
    const dora = await graph.as('customer', 'dora');
    expect(dataOf(await dora<Seen, { id: string }>(claimOf, { id })).claim).toMatchObject({ id });
    expect(await holdersOf('RS4-2001')).toMatchObject([{ subject: 'dev-customer-dora' }]);
  });

  it('becomes that of the record that they had before, and is reached with it', async () => {
    const frida = await graph.as('customer', 'frida');
    await coveredUnit({ ...cast, customer: frida }, 'RS4-2002');
    await coveredAtShop('frida', 'RS4-2003');
    await claimedAtDesk('RS4-2003');
    const [before] = await holdersOf('RS4-2003');
    const page = '{ me { id claims { nodes { id } } } }';
    const { me } = dataOf(await frida<{ me: Me }, object>(page));
    expect(me.claims.nodes).toHaveLength(1);
    expect(me.id).not.toBe(there(before).id);
    expect(await holdersOf('RS4-2003')).toEqual([{ id: me.id, subject: 'dev-customer-frida' }]);
  });
});

describe('Who asks for all that is kept about somebody', () => {
  it('A-05: is given claims of a record that became theirs, though they never looked at a claim', async () => {
    const hanna = await graph.as('customer', 'hanna');
    await coveredUnit({ ...cast, customer: hanna }, 'RS4-2005');
    await coveredAtShop('hanna', 'RS4-2006');
    const claimId = await claimedAtDesk('RS4-2006');
    const { me } = dataOf(await hanna<{ me: Pick<Me, 'id'> }, object>('{ me { id } }'));
    const keepers = await keepersBy({
      dataDir: graph.dataDir,
      addresses: addressesOf(graph),
      signingKey: undefined,
    });
    const asked = { customerId: me.id, askedBy: 'officer-7', reason: null };
    const { parts } = await exportCustomer(keepers, asked);
    expect(parts.claims).toMatchObject({ claim: [{ id: claimId, holder_id: me.id }] });
  });
});

interface Me {
  readonly id: string;
  readonly claims: { readonly nodes: readonly unknown[] };
}

describe('A customer’s very first request', () => {
  it('R-ORR-01: may open a claim on what a shop has activated for them', async () => {
    await coveredAtShop('greta', 'RS4-2004');
    const greta = await graph.as('customer', 'greta');
    const input = aClaim(cast, 'RS4-2004');
    const { openClaim: opened } = dataOf(await greta(send.OpenRepairClaimDocument, { input }));
    expect(accepted(opened).claim).toMatchObject({ status: 'AWAITING_RETURN' });
  });
});
