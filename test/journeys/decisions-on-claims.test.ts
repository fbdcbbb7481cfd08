import * as atCenter from '../generated/agent';
import { answered } from '../graph/command';
import { picture, pictureSent } from '../support/claim-files';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { accepted, dataOf, elect, eventually, sentOut } from '../support/journey';
import { holdsForEveryJourney } from '../support/journey-checks';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const clausesText = `query Clauses($id: ID!, $selector: TermsSelectorInput!) {
  claim(id: $id) { contract { termsVersion { clausesFor(selector: $selector) { id ruleId reference } } } }
}`;

interface Clauses {
  readonly claim: {
    readonly contract: {
      readonly termsVersion: {
        readonly clausesFor: readonly { readonly id: string; readonly ruleId: string }[];
      };
    };
  } | null;
}

const decidedText = `query Decided($id: ID!) {
  claim(id: $id) {
    status closedAt
    assessment { findings corrects { findings photos { id } } flags { clause { ruleId reference } } photos { id mediaType downloadUrl } }
    decisions { outcome refusalCode refusalKind reverses { refusalCode } basis { ruleId termsVersion { code } clause { reference } } }
    quotes { id status total { amount currency } }
    deadlines { kind state }
    replacement { status component { code } maskedSerialNumber device { serialNumber } superseded { serialNumber } }
  }
}`;

interface Decided {
  readonly status: string;
  readonly deadlines: readonly object[];
  readonly assessment: {
    readonly photos: readonly { readonly id: string; readonly downloadUrl: string | null }[] | null;
  } | null;
  readonly quotes: readonly { readonly id: string; readonly status: string; readonly total: object }[];
} // prettier-ignore

const flaggedText = `{ claims(filter: { flagged: true }, first: 50) { nodes { id } } }`;

interface Queue {
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}

describe('what people decide on claims', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof expressDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('decisions', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
  });
  afterAll(() => graph.stop());

  const decided = async (id: string, ask: Ask = cast.customer): Promise<Decided> =>
    there(dataOf(await ask<{ claim: Decided | null }, object>(decidedText, { id })).claim);

  /** A repair claim whose unit has come and is on the bench. */
  const onBench = async (serial: string): Promise<string> => {
    await desk.covered(serial);
    const { claim } = accepted(await desk.opened(serial, { serviceType: 'ONLINE_REPAIR' }));
    const { id: claimId } = there(claim);
    accepted(await desk.received(claimId, serial));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
    );
    return claimId;
  }; // prettier-ignore

  const assess = async (claimId: string, change: Partial<atCenter.RecordAssessmentInput> = {}) => {
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'COLLISION', findings: 'It was blown into a tree.' } as const;
    const input = { claimId, ...found, estimate: [], ...change };
    return dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment;
  }; // prettier-ignore

  const clauseOf = async (id: string, ruleId: string): Promise<string> => {
    const selector = { productCode: miniSe.productCode, planMonths: miniSe.termMonths };
    const { claim } = dataOf(await cast.agent<Clauses, object>(clausesText, { id, selector }));
    const clauses = there(claim).contract.termsVersion.clausesFor;
    return there(clauses.find((clause) => clause.ruleId === ruleId)).id;
  };

  const accept = async (claimId: string) => {
    const input = { claimId, reason: 'Bad weather is excluded under warranty alone.', ruleIds: ['C-11'] };
    return dataOf(await cast.adjudicator(atCenter.AcceptClaimDocument, { input })).acceptClaim;
  }; // prettier-ignore

  const reverse = async (claimId: string) => {
    const input = { claimId, reason: 'The log shows another cause.' };
    return dataOf(await cast.adjudicator(atCenter.ReverseRefusalDocument, { input }))
      .reverseRefusal;
  };

  const flagged = async () =>
    dataOf(await cast.agent<Queue, object>(flaggedText, {})).claims.nodes.map(({ id }) => id);

  it('GJ-11 (e) C-11, R-EXC-W4: a crash in bad weather is flagged by the clause, and covered under the terms all the same', async () => {
    const id = await onBench('MSE-D001');
    const flaggedClauseIds = [await clauseOf(id, 'R-EXC-W4')];
    accepted(await assess(id, { flaggedClauseIds }));
    expect(await flagged()).toEqual([id]);
    const byAgent = await cast.agent(atCenter.AcceptClaimDocument, { input: { claimId: id, reason: 'No.' } });
    expect(byAgent.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    accepted(await accept(id));
    expect(await decided(id)).toMatchObject({
      status: 'AWAITING_ELECTION',
      assessment: { flags: [{ clause: { ruleId: 'R-EXC-W4', reference: '2022-tc/exclusion/W4' } }] },
      decisions: [
        {
          outcome: 'ACCEPTED',
          basis: [
            { ruleId: 'R-EXC-W4', termsVersion: { code: '2022-tc' }, clause: { reference: '2022-tc/exclusion/W4' } },
            { ruleId: 'C-11', termsVersion: { code: '2022-tc' }, clause: null },
          ],
        },
      ],
    });
    expect(await flagged()).toEqual([]);
    expect(codesOf(await accept(id))).toEqual(['NOTHING_TO_DECIDE']);
    expect(codesOf(await assess(id))).toEqual(['ASSESSMENT_DECIDED']);
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    expect(await decided(id)).toMatchObject({ quotes: [{ status: 'OPEN', total: { amount: '139.00' } }] });
  }); // prettier-ignore

  it('R-RFS-05, R-EXC-C1: a refusal is taken back: the use is held again, the fee quoted anew, and the claim goes on', async () => {
    const id = await onBench('MSE-D010');
    accepted(await assess(id));
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    expect(codesOf(await reverse(id))).toEqual(['NOT_REFUSED']);
    const input = {
      claimId: id, refusalCode: 'EXCLUDED_CAUSE' as const, clauseIds: [await clauseOf(id, 'R-EXC-C1')],
      reason: 'It was thrown.',
    };
    accepted(dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim);
    await eventually(() => desk.usesOf(id), ([, reserved]) => reserved === 0);
    expect(await desk.usesOf(id)).toEqual([0, 0, 3]);
    expect(await decided(id)).toMatchObject({
      status: 'REFUSED',
      decisions: [{ refusalCode: 'EXCLUDED_CAUSE', basis: expect.arrayContaining([expect.objectContaining({ clause: { reference: '2022-tc/exclusion/C1' } })]) }],
      quotes: [{ status: 'WITHDRAWN' }],
    });
    expect(accepted(await reverse(id)).claim).toMatchObject({
      status: 'AWAITING_PAYMENT', decisions: [{ outcome: 'ACCEPTED', reverses: {} }, { outcome: 'REFUSED' }],
    });
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
    expect(await decided(id)).toMatchObject({ closedAt: null, decisions: [{ reverses: { refusalCode: 'EXCLUDED_CAUSE' } }, {}] });
    await desk.payOpen(id);
    await eventually(() => desk.usesOf(id), ([committed]) => committed === 1);
    expect(await desk.usesOf(id)).toEqual([1, 0, 2]);
    expect(codesOf(await reverse(id))).toEqual(['NOT_REFUSED']);
  }); // prettier-ignore

  it('R-FEE-09, R-RFS-05: one that the records leave no choice about stays', async () => {
    const id = await desk.submitted('MSE-D020');
    accepted(await desk.received(id, 'MSE-D020', 'battery'));
    graph.moveTo('2026-05-19T09:00:00Z');
    accepted(await desk.refuse(id, 'COMPONENTS_MISSING'));
    expect((await reverse(id)).userErrors).toMatchObject([
      { code: 'REFUSAL_MANDATORY', basis: expect.arrayContaining([expect.objectContaining({ ruleId: 'R-FEE-09' })]) },
    ]);
  }); // prettier-ignore

  it('R-CMP-13, R-SN-03: a part is replaced alone, and the unit stays the customer’s', async () => {
    const id = await onBench('MSE-D030');
    accepted(await assess(id, { replacedComponentCode: 'camera' }));
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    await desk.payOpen(id);
    const given = { claimId: id, productCode: miniSe.productCode, grade: 'NEW' as const, componentCode: 'camera', serialNumbers: [] };
    const foreign = { ...given, componentCode: 'grip' };
    expect(codesOf(await answered(cast.agent, 'allocateReplacement', foreign))).toEqual(['OTHER_PART_DUE']);
    const { allocateReplacement } = dataOf(await cast.agent(atCenter.AllocateReplacementDocument, { input: given }));
    accepted(allocateReplacement);
    await sentOut(cast, id);
    expect(await decided(id)).toMatchObject({ status: 'COMPLETED', replacement: { component: { code: 'camera' } } });
    const { claim } = accepted(await desk.opened('MSE-D030'));
    expect(await desk.usesOf(there(claim).id)).toEqual([1, 1, 1]);
  }); // prettier-ignore

  it('R-ORR-05: what was found is shown by pictures, to those who may see the claim', async () => {
    const id = await onBench('MSE-D040');
    const photoIds = [await pictureSent(cast.agent, graph.url)];
    expect((await assess(id, { photoIds: ['evd_none'] })).userErrors).toMatchObject([
      { code: 'FILE_NOT_ARRIVED', field: ['photoIds', '0'] },
    ]);
    accepted(await assess(id, { photoIds }));
    const [photo] = there((await decided(id)).assessment?.photos);
    expect(there(photo)).toMatchObject({ id: photoIds[0], mediaType: 'image/png' });
    const served = await fetch(new URL(there(there(photo).downloadUrl), graph.url));
    expect([served.status, new Uint8Array(await served.arrayBuffer())]).toEqual([200, picture]);
    const { deadlines } = await decided(id);
    graph.moveTo(new Date(Date.parse(graph.now()) + 3_600_000).toISOString());
    accepted(await assess(id, { findings: 'The wind took it.' }));
    expect(await decided(id)).toMatchObject({
      status: 'AWAITING_ELECTION',
      deadlines,
      assessment: {
        findings: 'The wind took it.',
        photos: [{ id: photoIds[0] }],
        corrects: { findings: 'It was blown into a tree.', photos: [{ id: photoIds[0] }] },
      },
    });
    const { claim } = dataOf(
      await cast.other<{ claim: object | null }, object>(decidedText, { id }),
    );
    expect(claim).toBeNull();
  });

  holdsForEveryJourney(() => cast);
});
