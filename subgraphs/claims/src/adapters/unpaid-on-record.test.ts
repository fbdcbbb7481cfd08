import type { QueryRunner } from 'typeorm';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { reviewedFlyaway } from '../domain/flyaway';
import { unpaidFrom } from '../domain/unpaid';
import { UnpaidBesideABorder1765000000000 } from './migrations/1765000000000-unpaid-beside-a-border';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('unpaid_on_record');
});
afterAll(() => claims.drop());

const full = fullClaim('any');
const payment = there(full.payments[0]);
const approved = { ...there(full.crossBorder), status: 'APPROVED' } as const;
const tied = { accountLinked: true, controllerBound: true };
const flyaway = { ...reviewedFlyaway(tied, []), startedAt: at, completedAt: at };
const lost = { returnAuthorization: null, serviceType: 'FLYAWAY', flyaway } as const;

/** A claim that waits for its price, beside what a border costs. */
const waiting = (name: string, change: Partial<Claim> = {}, paid?: object): Claim => {
  const claim = fullClaim(name);
  const [price] = claim.quotes;
  const border = { ...there(price), id: `bor_${name}`, purpose: 'SHIPPING', status: 'PAID' } as const;
  const payments = paid ? [{ ...payment, id: `pay_${name}`, quoteId: border.id, ...paid }] : [];
  return {
    ...claim, status: 'AWAITING_PAYMENT', crossBorder: approved, quotes: [...claim.quotes, border], payments,
    returnAuthorization: { number: 'RMA', components: [], needsController: false, handedOverAt: at }, ...change,
  };
}; // prettier-ignore

const early = (name: string, change: Partial<Claim> = {}): Claim => {
  const claim = waiting(name);
  const quotes = claim.quotes.map((one) =>
    one.purpose === 'SERVICE' ? { ...one, purpose: 'PREPAYMENT' as const } : one,
  );
  return { ...claim, status: 'AWAITING_PREPAYMENT', serviceType: 'EXPRESS', quotes, ...change };
};

const all: readonly Claim[] = [
  waiting('paid_border', {}, { status: 'CAPTURED' }),
  waiting('promised_border', {}, { status: 'AUTHORIZED' }),
  waiting('failed_border', {}, { status: 'FAILED', capturedAt: null }),
  waiting('begun', {}, { status: 'PENDING', capturedAt: null }),
  waiting('paid', {}, { status: 'CAPTURED', quoteId: 'quo_paid' }),
  waiting('kept_back', { crossBorder: full.crossBorder }),
  waiting('lost', lost),
  waiting('lost_kept_back', { ...lost, crossBorder: full.crossBorder }),
  waiting('chosen', { status: 'AWAITING_ELECTION' }),
  waiting('ended', { status: 'CANCELLED', closedAt: at }),
  early('express'),
  early('express_home', { crossBorder: null }),
  early('express_kept_back', { crossBorder: full.crossBorder }),
];

describe('claims on record from before', () => {
  it('R-FEE-10, R-SHP-02: are cancelled from the instant that their rules say, though only a border was paid', async () => {
    const { database } = claims;
    const transact = database.transact(
      claimStores({ jobSchema: database.jobSchema, retryAfterMs: 60_000 }),
    );
    await transact(async (stores) => {
      for (const claim of all) await stores.claims.add(claim);
    });
    const kept = async () => {
      const rows: { id: string; unpaid_from: Date | null }[] = await database.manager.query('SELECT id, unpaid_from FROM claim');
      return Object.fromEntries(rows.map((row) => [row.id, row.unpaid_from]));
    };
    const byTheRules = Object.fromEntries(all.map((claim) => [claim.id, unpaidFrom(claim) ?? null]));
    expect(Object.values(byTheRules).filter((one) => one !== null)).toHaveLength(6);
    expect(await kept()).toEqual(byTheRules);
    await database.manager.query('UPDATE claim SET unpaid_from = NULL');
    const runner = { query: (statement: string) => database.manager.query(statement) };
    await new UnpaidBesideABorder1765000000000().up(runner as QueryRunner);
    expect(await kept()).toEqual(byTheRules);
  }); // prettier-ignore
});
