import type { Principal } from '@care-graph/kernel/domain/principal';
import { stranger } from '../../../../test/support/claims-builders';
import {
  centre,
  type ClaimsPart,
  customer,
  openClaimUnder,
  startClaimsPart,
} from '../../../../test/support/claims-part';

let part: ClaimsPart;

beforeAll(async () => {
  part = await startClaimsPart('claims_query');
});

afterAll(() => part.stop());

describe('asking for a claim', () => {
  it('shows it to its holder and its centre, and to nobody else (rule book §2.9)', async () => {
    const claimId = await openClaimUnder(part, 'ctr_mine');
    const look = `{ claim(id: "${claimId}") { id } }`;
    expect(await part.told(customer, look)).toEqual({ claim: { id: claimId } });
    expect(await part.told(centre, look)).toEqual({ claim: { id: claimId } });
    const foreign: Principal = { ...customer, ...stranger, scopes: customer.scopes };
    expect(await part.told(foreign, look)).toEqual({ claim: null });
    const entity = `{ _entities(representations: [{ __typename: "Claim", id: "${claimId}" }, { __typename: "ServiceContract", id: "ctr_mine" }]) {
      ... on Claim { id } ... on ServiceContract { claims { totalCount nodes { id } } } } }`;
    expect(await part.told(customer, entity)).toEqual({
      _entities: [{ id: claimId }, { claims: { totalCount: 1, nodes: [{ id: claimId }] } }],
    });
    const { data, errors } = await part.ask(foreign, entity);
    expect(data).toEqual({ _entities: [null, { claims: { totalCount: 0, nodes: [] } }] });
    // Whoever points to a claim cannot tell who may see it, so that the null is explained; as for one that is not there.
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
    const unknown = await part.ask(foreign, entity.replace(claimId, 'clm_none'));
    expect(unknown.errors?.map(({ message }) => message)).toEqual(
      errors?.map(({ message }) => message),
    );
  });

  it.each([
    { what: "an agent's mutation by a customer", principal: customer, query: 'mutation { beginAssessment(input: { claimId: "x" }) { userErrors { message } } }', code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    { what: 'an internal mutation by an agent', principal: centre, query: 'mutation { recordPaymentResult(input: { eventId: "e", paymentId: "p", status: CAPTURED, amount: { amount: "1", currency: "PLN" }, occurredAt: "2026-05-01T09:00:00Z" }) { userErrors { message } } }', code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    { what: 'a page of 101', principal: centre, query: '{ claims(first: 101) { totalCount } }', code: 'BAD_USER_INPUT' },
    { what: 'a cursor that is none', principal: centre, query: '{ claims(after: "x") { totalCount } }', code: 'BAD_USER_INPUT' },
    { what: 'a cursor that names no list', principal: centre, query: `{ claims(after: "${Buffer.from('["x","y"]').toString('base64url')}") { totalCount } }`, code: 'BAD_USER_INPUT' },
    { what: 'neither id nor number', principal: centre, query: '{ claim { id } }', code: 'BAD_USER_INPUT' },
  ])('answers $what with $code', async ({ principal, query, code }) => {
    const { errors } = await part.ask(principal, query);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }); // prettier-ignore

  it("answers another list's cursor with BAD_USER_INPUT", async () => {
    await openClaimUnder(part, 'ctr_paged');
    const { claims } = await part.told<{ claims: { pageInfo: { endCursor: string } } }>(
      centre,
      '{ claims(first: 1, order: DUE_FIRST) { pageInfo { endCursor } } }',
    );
    const query = (order: string) =>
      `{ claims(after: "${claims.pageInfo.endCursor}", order: ${order}) { totalCount } }`;
    expect((await part.ask(centre, query('DUE_FIRST'))).errors).toBeUndefined();
    expect((await part.ask(centre, query('LATEST_FIRST'))).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', field: ['after'] } },
    ]);
  });
});
