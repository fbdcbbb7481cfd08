import { startTestGraph, type TestGraph } from '../support/graph';
import * as atShop from '../generated/partner';
import * as send from '../generated/customer';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
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
  sell,
} from '../support/journey';
import { heldBack, lockOfSerial } from '../support/held-back';
import { there } from '../support/there';

describe('GJ-04: a second activation for the same serial and lineage', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('gj04', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const statusOf = async (code: string) =>
    there(dataOf(await cast.partner(atShop.CodeStatusDocument, { code })).activationCode).status;

  const soldCode = async (reference: string) => there((await sell(cast, reference)).secret);

  it('(a) R-OPP-01: a new code on a covered serial is refused, and the code stays sold', async () => {
    await coveredUnit(cast, 'RS4-A010');
    const code = await soldCode('GJ-04 a');
    const refused = await activate(cast.customer, anEnrollment(code, 'RS4-A010'));
    expect(refused.contract).toBeNull();
    expect(refused.userErrors.map((error) => error.code)).toEqual(['DEVICE_ALREADY_COVERED']);
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(b) R-OPP-02: after a replacement, neither the new serial nor the old one takes another code', async () => {
    const contractId = await coveredUnit(cast, 'RS4-B010');
    const opened = accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-B010')));
    const { id: claimId } = there(opened.claim);
    await assessed(cast, claimId, 'RS4-B010');
    const { claim } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
    accepted(await pay(cast.customer, there(there(claim).election?.quote).id));
    await replaced(cast, claimId, 'RS4-B011');
    const read = async () =>
      there(
        dataOf(await cast.customer(send.ContractPageDocument, { id: contractId })).serviceContract,
      );
    await eventually(read, ({ bindings }) => bindings.length === 2);

    const code = await soldCode('GJ-04 b');
    for (const serial of ['RS4-B011', 'RS4-B010']) {
      const { userErrors } = await activate(cast.customer, anEnrollment(code, serial));
      expect(userErrors.map((error) => error.code)).toEqual(['DEVICE_ALREADY_COVERED']);
    }
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(c) R-OPP-01: of two activations that have both found a serial free exactly one wins', async () => {
    const codes = [await soldCode('GJ-04 c1'), await soldCode('GJ-04 c2')];
    const lock = lockOfSerial('RS4-C010');
    const payloads = await heldBack({ url: graph.databaseUrl, lock, count: 2 }, () =>
      codes.map((code) => activate(cast.customer, anEnrollment(code, 'RS4-C010'))),
    );
    const answers = payloads.map(({ contract, userErrors }) => [
      contract?.status ?? null,
      ...userErrors.map((error) => error.code),
    ]);
    expect(answers).toContainEqual(['ACTIVE']);
    expect(answers).toContainEqual([null, 'DEVICE_ALREADY_COVERED']);
    expect((await Promise.all(codes.map(statusOf))).sort()).toEqual(['REDEEMED', 'SOLD']);
  });
});
