import { adjudicator } from '../../../../test/support/claims-builders';
import { aClaimsDesk, claimAwaitingPayment } from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';

describe('taking a refusal back', () => {
  it('R-ORR-06, R-SN-04: is refused once the unit was replaced under another claim', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await claimAwaitingPayment(desk);
    const refusal = { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'No.' } as const;
    await desk.useCases.refuseClaim.execute(refusal, adjudicator);
    const back = { claimId, reason: 'The dealer is authorised.' };
    const reverse = () => desk.useCases.reverseRefusal.execute(back, adjudicator);
    const cover = there(desk.coverage.covers.get('ctr_1'));
    desk.coverage.covers.set('ctr_1', { ...cover, deviceId: 'dev_2', serialNumber: 'RS4-0002' });
    expect((await reverse()).refusals).toMatchObject([
      { code: 'UNIT_REPLACED', basis: [{ ruleId: 'R-ORR-06' }, { ruleId: 'R-SN-04' }] },
    ]);
    expect(desk.coverage.held.size).toBe(0);
    desk.coverage.covers.set('ctr_1', cover);
    expect(codes(await reverse())).toEqual([]);
  });
}); // prettier-ignore
