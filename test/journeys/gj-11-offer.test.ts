import * as atDesk from '../generated/admin';
import * as atCenter from '../generated/agent';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { accepted, dataOf, elect, eventually, freshKey } from '../support/journey';
import { holdsForEveryJourney } from '../support/journey-checks';
import { contractOf } from '../support/plan-contracts';
import { planNamed } from '../support/plan-stock';
import { documentOf, offerRow } from '../support/table-imports';
import { there } from '../support/there';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const termsText = `query Terms($id: ID!, $selector: TermsSelectorInput!, $offerId: ID) {
  serviceContract(id: $id) {
    offer { id sellerName exclusions { id ruleId reference } }
    termsVersion { code clausesFor(selector: $selector, kinds: [EXCLUSION], offerId: $offerId) { id ruleId } }
  }
}`;

interface Clause {
  readonly id: string;
  readonly ruleId: string;
}

interface Terms {
  readonly serviceContract: {
    readonly offer: { readonly id: string; readonly exclusions: readonly Clause[] } | null;
    readonly termsVersion: { readonly clausesFor: readonly Clause[] };
  } | null;
}

const decidedText = `query Decided($id: ID!) {
  claim(id: $id) {
    status
    assessment { flags { clause { ruleId reference } note } }
    decisions { outcome refusalCode refusalKind basis { ruleId termsVersion { code } clause { reference text } } }
  }
}`;

interface Decided {
  readonly claim: { readonly status: string; readonly assessment: { readonly flags: readonly object[] } } | null;
} // prettier-ignore

/** What the shop says on its page from March on. */
const strict = { product: 'mini-se', months: '24', terms: '2022-tc', seller: 'strict shop', partner: 'prt_demo', from: '2026-03-01' }; // prettier-ignore
const stated = '2022-tc/offer/L1;2022-tc/offer/L3;2022-tc/offer/L6';

const onTerms = '2026-02-27T10:00:00Z';
const onOffer = '2026-03-02T10:00:00Z';

describe('GJ-11 (e): what a seller excludes holds for what it sold, and for nothing else', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let plan: string;
  let desk: ReturnType<typeof expressDesk>;

  const load = async (...rows: readonly string[]): Promise<void> => {
    const input = { table: 'OFFERS' as const, document: documentOf('OFFERS', rows), idempotencyKey: freshKey() };
    accepted(dataOf(await cast.admin(atDesk.ImportCatalogDocument, { input })).importCatalog);
  }; // prettier-ignore

  beforeAll(async () => {
    graph = await startTestGraph('gj11offer', onTerms, { hasOutages: true });
    cast = await watchedCast(graph);
    plan = await planNamed(cast, miniSe);
    desk = expressDesk(cast, plan);
    await load(offerRow({ ...strict, exclusions: stated }));
  });
  afterAll(() => graph.stop());

  /** A unit whose plan the shop sold on a day. */
  const sold = async (serial: string, soldAt: string): Promise<string> => {
    graph.moveTo(soldAt);
    return contractOf(cast, plan, serial, miniSe);
  };

  const termsOf = async (id: string, offerId?: string) => {
    const selector = { productCode: miniSe.productCode, planMonths: miniSe.termMonths };
    const variables = { id, selector, offerId: offerId ?? null };
    return there(dataOf(await cast.agent<Terms, object>(termsText, variables)).serviceContract);
  };

  const clauseOf = (clauses: readonly Clause[], wanted: string): string =>
    there(clauses.find(({ ruleId }) => ruleId === wanted)).id;

  const decided = async (id: string, ask: Ask = cast.customer) =>
    there(dataOf(await ask<Decided, object>(decidedText, { id })).claim);

  /** A repair claim whose unit is on the bench. */
  const onBench = async (serial: string): Promise<string> => {
    graph.moveTo('2026-04-30T09:00:00Z');
    const { claim } = accepted(await desk.opened(serial, { serviceType: 'ONLINE_REPAIR' }));
    const { id: claimId } = there(claim);
    accepted(await desk.received(claimId, serial));
    const { beginAssessment } = dataOf(
      await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId } }),
    );
    accepted(beginAssessment);
    return claimId;
  };

  const assess = async (claimId: string, ...flaggedClauseIds: readonly string[]) => {
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'COLLISION', findings: 'A storm blew it into a tree.' } as const;
    const input = { claimId, ...found, estimate: [], flaggedClauseIds };
    return dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment;
  }; // prettier-ignore

  const refuse = async (claimId: string, ...clauseIds: readonly string[]) => {
    const input = { claimId, refusalCode: 'EXCLUDED_CAUSE' as const, clauseIds, reason: 'The shop excludes it.' };
    return dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim;
  }; // prettier-ignore

  const accept = async (claimId: string, ...ruleIds: readonly string[]) => {
    const input = { claimId, reason: 'The terms exclude it under warranty alone.', ruleIds };
    return dataOf(await cast.adjudicator(atCenter.AcceptClaimDocument, { input })).acceptClaim;
  };

  it('a contract knows the offer of the day it was sold on, and its clauses are those of the terms and of the offer', async () => {
    const contractId = await sold('MSE-O001', onOffer);
    const { offer } = await termsOf(contractId);
    expect(offer).toMatchObject({
      sellerName: 'strict shop',
      exclusions: [{ ruleId: 'R-EXC-L1' }, { ruleId: 'R-EXC-L3', reference: '2022-tc/offer/L3' }, { ruleId: 'R-EXC-L6' }],
    });
    const { termsVersion } = await termsOf(contractId, there(offer).id);
    const rules = termsVersion.clausesFor.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['R-EXC-W4', 'R-EXC-L3']));
    expect((await termsOf(await sold('MSE-O002', onTerms))).offer).toBeNull();
  }); // prettier-ignore

  it.each([
    { what: 'a crash in bad weather', serial: 'MSE-O010', stated: 'R-EXC-L3', rule: 'C-11' },
    { what: 'a scratch', serial: 'MSE-O011', stated: 'R-EXC-L6', rule: 'C-12' },
  ])('(e) $rule, $stated: $what is refused on the offer, with its clause', async ({ serial, stated: rule }) => {
    const { offer } = await termsOf(await sold(serial, onOffer));
    const id = await onBench(serial);
    const clauseId = clauseOf(there(offer).exclusions, rule);
    accepted(await assess(id, clauseId));
    const reference = `2022-tc/offer/${rule.slice('R-EXC-'.length)}`;
    expect((await decided(id)).assessment.flags).toEqual([{ clause: { ruleId: rule, reference }, note: null }]);
    accepted(await refuse(id, clauseId));
    expect(await decided(id)).toMatchObject({
      status: 'REFUSED',
      decisions: [{
        outcome: 'REFUSED', refusalCode: 'EXCLUDED_CAUSE', refusalKind: 'DISCRETIONARY',
        basis: [
          { ruleId: rule, termsVersion: { code: '2022-tc' }, clause: { reference, text: expect.stringMatching(/^Not covered: /) } },
        ],
      }],
    });
    expect(await desk.usesOf(id)).toEqual([0, 0, 3]);
  }); // prettier-ignore

  it.each([
    { what: 'the same crash', serial: 'MSE-O020', ofTerms: 'R-EXC-W4', stated: 'R-EXC-L3', rule: 'C-11' },
    { what: 'the same scratch', serial: 'MSE-O021', ofTerms: 'R-EXC-W8', stated: 'R-EXC-L6', rule: 'C-12' },
  ])('(e) $rule, $ofTerms: $what is covered under the terms alone, and nobody can refuse it by $stated', async ({ serial, ofTerms, stated: foreign, rule }) => {
    const { offer } = await termsOf(await sold(`${serial}-B`, onOffer));
    const { termsVersion } = await termsOf(await sold(serial, onTerms));
    const id = await onBench(serial);
    const stranger = clauseOf(there(offer).exclusions, foreign);
    expect(codesOf(await assess(id, stranger))).toEqual(['CLAUSE_NOT_APPLICABLE']);
    accepted(await assess(id, clauseOf(termsVersion.clausesFor, ofTerms)));
    const refused = await refuse(id, stranger);
    expect(refused.userErrors).toMatchObject([{ code: 'CLAUSE_NOT_APPLICABLE', field: ['clauseIds', '0'] }]);
    accepted(await accept(id, rule));
    const reference = `2022-tc/exclusion/${ofTerms.slice('R-EXC-'.length)}`;
    expect(await decided(id)).toMatchObject({
      status: 'AWAITING_ELECTION',
      decisions: [{
        outcome: 'ACCEPTED',
        basis: [
          { ruleId: ofTerms, termsVersion: { code: '2022-tc' }, clause: { reference } },
          { ruleId: rule, termsVersion: { code: '2022-tc' }, clause: null },
        ],
      }],
    });
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
  }); // prettier-ignore

  it('C-11: what a shop excludes later touches nothing that it sold before', async () => {
    const { offer } = await termsOf(await sold('MSE-O030', onOffer));
    const rest = { ...strict, exclusions: stated };
    await load(
      offerRow({ ...rest, to: '2026-03-31' }),
      offerRow({ ...rest, from: '2026-04-01', exclusions: '' }),
    );
    const id = await onBench('MSE-O030');
    accepted(await assess(id));
    accepted(await refuse(id, clauseOf(there(offer).exclusions, 'R-EXC-L3')));
    expect((await decided(id)).status).toBe('REFUSED');
    const { offer: after } = await termsOf(await sold('MSE-O031', '2026-04-01T10:00:00Z'));
    expect([after?.id === offer?.id, after?.exclusions]).toEqual([false, []]);
  });

  it('C-08, R-EXC-L1, R-FEE-02: a loss that the offer excludes is replaced once the flyaway is verified', async () => {
    const { offer } = await termsOf(await sold('MSE-O040', onOffer));
    const losses = flyawayDesk(cast);
    await losses.tie('MSE-O040');
    graph.moveTo('2026-05-02T09:00:00Z');
    const id = await losses.verified('MSE-O040');
    expect((await decided(id)).assessment.flags).toEqual([]);
    const refused = await refuse(id, clauseOf(there(offer).exclusions, 'R-EXC-L1'));
    expect(codesOf(refused)).toEqual(['CLAUSE_NOT_APPLICABLE']);
    accepted(await losses.payOpen(id));
    await eventually(() => losses.usesOf(id), ({ uses: [used] }) => used === 1);
    expect(await losses.loss(id)).toMatchObject({ payments: [{ amount: { amount: '709.00' } }] });
  }); // prettier-ignore

  holdsForEveryJourney(() => cast);
});
