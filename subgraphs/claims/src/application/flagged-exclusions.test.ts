import {
  adjudicator,
  agent,
  holder,
  someClaim,
  someExclusion,
  someTerms,
} from '../../../../test/support/claims-builders';
import { aClaimsDesk, assessmentOf, type ClaimsDesk } from '../../../../test/support/claims-desk';
import { claimOf, codes } from '../../../../test/support/express-desk';
import { isFlagged } from '../domain/flagged';

const clauseOf = (id: string, ruleId: string) => ({
  id, kind: 'EXCLUSION',
  basis: { ruleId, terms: { id: 'trm_1', code: '2023-tc' }, clause: { id, reference: id } },
}); // prettier-ignore

/** Terms by which a fall is excluded, as what is done on purpose is. */
const terms = someTerms({
  exclusions: [
    someExclusion({ id: 'cls_fall', lines: ['REPLACEMENT'], causes: ['DROP'] }),
    someExclusion({ id: 'cls_purpose' }),
    someExclusion({ id: 'cls_maintenance', lines: ['MAINTENANCE'], causes: ['DROP'] }),
  ],
  clauses: [
    clauseOf('cls_fall', 'R-EXC-W3'),
    clauseOf('cls_purpose', 'R-EXC-C6'),
    clauseOf('cls_maintenance', 'R-EXC-D1'),
  ],
});

const grey = { code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] } as const;

const assessed = async (flaggedClauseIds: readonly string[] = []): Promise<ClaimsDesk> => {
  const desk = aClaimsDesk();
  desk.catalog.terms = terms;
  desk.claims.put(someClaim());
  const input = { ...assessmentOf('clm_1'), flaggedClauseIds };
  expect(codes(await desk.useCases.recordAssessment.execute(input, agent))).toEqual([]);
  return desk;
};

const refuse = (desk: ClaimsDesk, ...clauseIds: readonly string[]) =>
  desk.useCases.refuseClaim.execute(
    { claimId: 'clm_1', refusalCode: 'EXCLUDED_CAUSE', clauseIds, reason: 'It fell.' },
    adjudicator,
  );

const accept = (desk: ClaimsDesk) =>
  desk.useCases.acceptClaim.execute(
    { claimId: 'clm_1', reason: 'The floor gave way.', ruleIds: [] },
    adjudicator,
  );

const reverse = (desk: ClaimsDesk) =>
  desk.useCases.reverseRefusal.execute({ claimId: 'clm_1', reason: 'It was not so.' }, adjudicator);

describe('an exclusion that the records of an assessment make likely', () => {
  it('R-EXC-W3: is raised by them with why, beside what the assessor flags by hand', async () => {
    const desk = await assessed(['cls_purpose']);
    expect(claimOf(desk).assessment?.flags).toEqual([
      { id: 'cls_purpose', reference: 'cls_purpose' },
      { id: 'cls_fall', reference: 'cls_fall', note: expect.stringContaining('found, DROP') },
    ]);
    expect(isFlagged(claimOf(desk))).toBe(true);
  });

  it('is the assessor’s own where both say so', async () => {
    expect(claimOf(await assessed(['cls_fall'])).assessment?.flags).toEqual([
      { id: 'cls_fall', reference: 'cls_fall' },
    ]);
  });

  it('R-EXC-W3: is confirmed by who refuses by it, which rests on that clause alone', async () => {
    const desk = await assessed();
    const { made } = await refuse(desk, 'cls_fall');
    expect(made).toMatchObject({ status: 'REFUSED', decisions: [{ refusalCode: 'EXCLUDED_CAUSE' }] });
    expect(made?.decisions[0]?.basis).toEqual([terms.clauses[0]?.basis]);
  }); // prettier-ignore

  it('R-EXC-W3: is dismissed by who accepts the claim, and no reason to refuse it afterwards', async () => {
    const desk = await assessed();
    expect(codes(await accept(desk))).toEqual([]);
    expect(isFlagged(claimOf(desk))).toBe(false);
    expect((await refuse(desk, 'cls_purpose', 'cls_fall')).refusals).toMatchObject([
      { code: 'CLAUSE_NOT_APPLICABLE', field: ['clauseIds', '1'] },
    ]);
    expect(claimOf(desk).status).toBe('AWAITING_ELECTION');
    // What nobody dismissed can still turn out to apply.
    expect((await refuse(desk, 'cls_purpose')).made?.status).toBe('REFUSED');
  });

  it('is flagged no more once the claim has ended, as a doubt is', async () => {
    const desk = await assessed();
    desk.claims.put({ ...claimOf(desk), doubts: [grey] });
    await desk.useCases.cancelClaim.execute({ claimId: 'clm_1' }, holder);
    expect(claimOf(desk)).toMatchObject({ status: 'CANCELLED', decisions: [] });
    expect(isFlagged(claimOf(desk))).toBe(false);
    expect(codes(await accept(desk))).toEqual(['NOTHING_TO_DECIDE']);
  });

  it('R-RFS-05: is flagged again when a refusal by it is taken back, and can be accepted or refused by', async () => {
    const desk = await assessed();
    await refuse(desk, 'cls_fall');
    await reverse(desk);
    expect(isFlagged(claimOf(desk))).toBe(true);
    expect((await refuse(desk, 'cls_fall')).made?.status).toBe('REFUSED');
    await reverse(desk);
    expect(codes(await accept(desk))).toEqual([]);
    expect(isFlagged(claimOf(desk))).toBe(false);
    expect(codes(await refuse(desk, 'cls_fall'))).toEqual(['CLAUSE_NOT_APPLICABLE']);
  });

  it('R-PRG-05: of a service that the claim cannot come to bears no refusal', async () => {
    const desk = await assessed();
    expect(codes(await refuse(desk, 'cls_maintenance'))).toEqual(['CLAUSE_NOT_APPLICABLE']);
  });
});
