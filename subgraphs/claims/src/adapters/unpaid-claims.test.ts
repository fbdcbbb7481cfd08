import type { Transact } from '@care-graph/kernel/application/transact';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, payInput } from '../../../../test/support/claims-desk';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { claimsUseCases } from '../app';
import { cancelUnpaid } from '../application/cancel-unpaid';
import type { Claim } from '../domain/claim';
import { heldOn } from '../domain/hold';
import type { ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('unpaid_claims');
});
afterAll(() => claims.drop());

const onPostgres = (): Transact<ClaimStores> =>
  claims.database.transact(
    claimStores({ jobSchema: claims.database.jobSchema, retryAfterMs: 60_000 }),
  );

/** A claim whose price nobody has paid. */
const awaiting = (id: string, change: Partial<Claim> = {}): Claim => {
  const { payments: _none, ...full } = fullClaim(id);
  return {
    ...full,
    status: 'AWAITING_PAYMENT',
    deadlines: [],
    payments: [],
    crossBorder: null,
    hold: heldOn('REPLACEMENT'),
    ...change,
  };
};

const newId = timeSortedIds({ now: () => at });
const dueAt = there(fullClaim('any').quotes[0]).deadline.dueAt;
const justAfter = new Date(dueAt.getTime() + 1);

describe.each([
  { where: 'in memory', store: () => new MemoryClaims().transact },
  { where: 'on PostgreSQL', store: onPostgres },
])('unpaid claims $where', ({ where, store }) => {
  const id = (name: string) => `${name}_${where.length}`;
  const sweep = (transact: Transact<ClaimStores>, now: Date, limit = 100) =>
    cancelUnpaid({ transact, newId })(now, limit);

  it('R-FEE-10: are found from the first instant after, but not what is paid, being paid or nothing to pay for', async () => {
    const transact = store();
    const [payment] = fullClaim(id('paying')).payments;
    const unpaid = awaiting(id('unpaid'));
    const others = [
      awaiting(id('paying'), { payments: [{ ...there(payment), status: 'PENDING', capturedAt: null }] }),
      awaiting(id('chosen'), { status: 'AWAITING_ELECTION' }),
      awaiting(id('ended'), { status: 'CANCELLED', closedAt: at }),
    ]; // prettier-ignore
    await transact(async ({ claims }) => {
      for (const claim of [unpaid, ...others]) await claims.add(claim);
    });
    const found = (now: Date) => transact(({ claims }) => claims.unpaid(now, 100));
    const under = (contractId: string) =>
      transact(({ claims }) => claims.unpaidUnder(contractId, justAfter));
    expect([await found(dueAt), await found(justAfter)]).toEqual([[], [unpaid.id]]);
    expect(await under(unpaid.contract.id)).toEqual([unpaid.id]);
    expect(await under(there(others[0]).contract.id)).toEqual([]);
    expect([await sweep(transact, dueAt), await sweep(transact, justAfter)]).toEqual([0, 1]);
    expect([await found(justAfter), await sweep(transact, justAfter)]).toEqual([[], 0]);
    const kept = await transact(({ claims }) => claims.lock(unpaid.id, everyClaim));
    expect(kept).toMatchObject({ status: 'CANCELLED', hold: { state: 'FREED' } });
  });

  it('R-FEE-10: are worked off in bounded batches, until none is left', async () => {
    const transact = store();
    await transact(async ({ claims }) => {
      for (const name of ['one', 'two', 'three']) await claims.add(awaiting(id(name)));
    });
    const now = new Date(justAfter.getTime() + 1000);
    const batches = [];
    for (let batch = -1; batch !== 0; batches.push(batch)) batch = await sweep(transact, now, 2);
    expect(batches).toEqual([2, 1, 0]);
  });
});

describe('a claim that is unpaid by the clock', () => {
  const paying = (id: string) => awaiting(id, { contract: { ...awaiting(id).contract, holderSubject: holder.subject } }); // prettier-ignore

  it('R-FEE-10: is listed as cancelled at once, and as waiting until then', async () => {
    const claim = awaiting('listed');
    const early = awaiting('listed_fee', {
      status: 'AWAITING_PREPAYMENT',
      serviceType: 'EXPRESS',
      quotes: awaiting('listed_fee').quotes.map((one) => ({ ...one, purpose: 'PREPAYMENT' as const })),
    }); // prettier-ignore
    await onPostgres()(async ({ claims }) => {
      for (const one of [claim, early]) await claims.add(one);
    });
    const reads = new PgClaimReads(claims.database.manager);
    const listed = async (now: Date, ...statuses: readonly string[]) => {
      const query = { visibility: everyClaim, filter: { statuses }, order: 'LATEST_FIRST', now } as const;
      const { rows: places } = await reads.page(query, { direction: 'forward', limit: 50, beside: undefined } as never);
      expect(await reads.count(query)).toBe(places.length);
      return places.map(({ id }) => id).filter((id) => id.startsWith('listed')).sort();
    }; // prettier-ignore
    const both = ['listed', 'listed_fee'];
    expect(await listed(dueAt, 'CANCELLED')).toEqual([]);
    expect(await listed(justAfter, 'CANCELLED')).toEqual(both);
    expect(await listed(dueAt, 'AWAITING_PAYMENT')).toEqual(['listed']);
    expect(await listed(justAfter, 'AWAITING_PAYMENT')).toEqual([]);
    expect(await listed(justAfter, 'AWAITING_PAYMENT', 'CANCELLED')).toEqual(both);
    expect(await listed(justAfter, 'AWAITING_PREPAYMENT', 'RETURN_OVERDUE')).toEqual([]);
    expect(await listed(justAfter, 'AWAITING_RETURN', 'CANCELLED', 'AWAITING_PREPAYMENT')).toEqual(both);
  }); // prettier-ignore

  it.each([1, 2, 3, 4])(
    'R-FEE-10: is paid in time or cancelled, never both, whoever comes first (round %s)',
    async (round) => {
      const claim = paying(`race_${round}`);
      const transact = onPostgres();
      await transact(({ claims }) => claims.add(claim));
      const { provider, coverage, catalog } = aClaimsDesk();
      const useCases = claimsUseCases({
        transact, newId, coverage, reads: new PgClaimReads(claims.database.manager), terms: catalog, payments: provider,
        alarm: { messageRefused: jest.fn(), refundDeclined: jest.fn(), amountDiffers: jest.fn() }, clock: { now: () => dueAt },
      }); // prettier-ignore
      const amount = { amount: '120.00', currency: 'PLN' };
      const pay = async (): Promise<unknown> =>
        useCases.payQuote.execute(payInput(claim, { amount, idempotencyKey: claim.id }), holder);
      const sweep = async (): Promise<unknown> => cancelUnpaid({ transact, newId })(justAfter, 100);
      const lock = `SELECT id FROM claims.claim WHERE id = '${claim.id}' FOR UPDATE`;
      const order = round % 2 === 0 ? [pay, sweep] : [sweep, pay];
      await heldBack({ url: claims.url, lock, count: 2 }, () => order.map((run) => run()));
      const { status, hold } = there(
        await transact(({ claims }) => claims.lock(claim.id, everyClaim)),
      );
      const isPaid = provider.charges.length > 0;
      expect([status, hold?.state]).toEqual(
        isPaid ? ['IN_SERVICE', 'SPENT'] : ['CANCELLED', 'FREED'],
      );
    },
  );
});
