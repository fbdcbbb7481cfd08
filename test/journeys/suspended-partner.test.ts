import * as atDesk from '../generated/admin';
import * as atShop from '../generated/partner';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  freshKey,
  openClaim,
} from '../support/journey';
import { there } from '../support/there';

let graph: TestGraph;
let cast: Cast;

beforeAll(async () => {
  graph = await startTestGraph('suspended_partner', '2026-03-12T12:00:00Z');
  cast = await castOf(graph);
});
afterAll(() => graph.stop());

const suspend = async (): Promise<void> => {
  const { partnerAccount } = dataOf(
    await cast.partner<{ partnerAccount: { id: string } }, object>('{ partnerAccount { id } }'),
  );
  const input = { partnerId: partnerAccount.id, reason: 'Codes were sold twice.' };
  accepted(dataOf(await cast.admin(atDesk.SuspendPartnerDocument, { input })).suspendPartner);
};

describe('A partner that was stopped', () => {
  it('opens no claim and starts no import, and its customer opens one', async () => {
    await coveredUnit(cast, 'RS4-3001');
    await suspend();
    const claim = aClaim(cast, 'RS4-3001');
    const opened = dataOf(
      await cast.partner(atShop.OpenClaimForCustomerDocument, { input: claim }),
    );
    expect(opened.openClaim).toMatchObject({
      claim: null,
      userErrors: [{ code: 'PARTNER_NOT_ACTIVE', message: 'The partner may not trade.' }],
    });
    const document = 'saleReference,code\r\nJ-1,CARD000000000001\r\n';
    const input = { kind: 'SALE_IMPORT', document, idempotencyKey: freshKey() } as const;
    const { startImport } = dataOf(await cast.partner(atShop.StartImportDocument, { input }));
    expect(startImport).toMatchObject({
      job: null,
      userErrors: [{ code: 'PARTNER_NOT_ACTIVE', message: 'The partner may not trade.' }],
    });
    expect(there(accepted(await openClaim(cast.customer, claim)).claim).id).toMatch(/^clm_/);
  });
});
