import * as send from '../generated/customer';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  assessed,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  openClaim,
  pay,
  replaced,
} from '../support/journey';
import { there } from '../support/there';

/** Cover of the unit ends on 12 March 2027. */
const lastDay = '2027-03-11T09:00:00Z';
const afterTheEnd = '2027-03-13T09:00:00Z';

describe('a claim that is open when cover ends', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('open_claim', '2026-03-12T12:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const ledgerOf = async (id: string) => {
    const page = dataOf(await cast.customer(send.ContractPageDocument, { id })).serviceContract;
    return there(page).ledger.nodes.map(({ kind }) => kind);
  };

  it('A-16: gets its replacement after the quota expired, and a claim opened then gets none', async () => {
    const contractId = await coveredUnit(cast, 'RS4-END');
    graph.moveTo(lastDay);
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-END')));
    const { id: claimId } = there(claim);
    await assessed(cast, claimId, 'RS4-END');

    graph.moveTo(afterTheEnd);
    await eventually(
      () => ledgerOf(contractId),
      (kinds) => kinds.includes('EXPIRE'),
    );
    const elected = accepted(await elect(cast.customer, claimId, 'REPLACEMENT')).claim;
    const quote = there(there(elected).election?.quote);
    expect(quote.total).toMatchObject({ amount: '199.00', currency: 'PLN' });
    accepted(await pay(cast.customer, quote.id));
    await replaced(cast, claimId, 'RS4-END-2');
    const kinds = await eventually(
      () => ledgerOf(contractId),
      (found) => found.includes('COMMIT'),
    );
    expect(kinds.slice(-3)).toEqual(['EXPIRE', 'RESERVE', 'COMMIT']);

    const late = await openClaim(cast.customer, aClaim(cast, 'RS4-END-2'));
    expect(late.userErrors.map(({ code }) => code)).toContain('OUT_OF_PERIOD');
  });
});
