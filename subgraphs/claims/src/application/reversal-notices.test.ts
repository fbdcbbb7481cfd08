import { adjudicator, holder, someClaim } from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { claimOf } from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';

const told = ({ claims }: ClaimsDesk) => claims.notices.map(({ letter }) => letter);

const opened = async (desk: ClaimsDesk) =>
  there((await desk.useCases.openClaim.execute(openInput(), holder)).made);

describe('what the holder is told of a refusal that is taken back', () => {
  const reversed = async (desk: ClaimsDesk, refusalCode: 'NOT_OFFICIAL_CHANNEL' | 'RETURN_OVERDUE') => {
    const [claimId, reason] = [claimOf(desk).id, 'A grey import.'];
    const { refuseClaim, reverseRefusal } = desk.useCases;
    await refuseClaim.execute({ claimId, refusalCode, clauseIds: [], reason }, adjudicator);
    return there((await reverseRefusal.execute({ claimId, reason: 'It is none.' }, adjudicator)).made);
  }; // prettier-ignore

  it.each(['RECEIVED', 'AWAITING_ELECTION'] as const)(
    'R-RFS-05: is that, and not once more that the claim came to %s',
    async (status) => {
      const desk = aClaimsDesk();
      desk.claims.put(someClaim({ status }));
      expect((await reversed(desk, 'NOT_OFFICIAL_CHANNEL')).status).toBe(status);
      expect(told(desk)).toEqual(['CLAIM_REFUSED', 'CLAIM_DECIDED']);
    },
  );

  it('R-RFS-05: is no more of a unit that was late and is, and a new day where it has its time again', async () => {
    const [late, inTime] = [aClaimsDesk(), aClaimsDesk()];
    await opened(late);
    late.moveTo('2026-05-20T09:00:00Z');
    expect((await reversed(late, 'RETURN_OVERDUE')).status).toBe('RETURN_OVERDUE');
    expect(told(late).slice(1)).toEqual(['RETURN_OVERDUE', 'CLAIM_REFUSED', 'CLAIM_DECIDED']);
    await opened(inTime);
    inTime.moveTo('2026-05-04T09:00:00Z');
    const { deadlines } = await reversed(inTime, 'NOT_OFFICIAL_CHANNEL');
    expect(told(inTime).slice(1)).toEqual(['CLAIM_REFUSED', 'SEND_IN', 'CLAIM_DECIDED']);
    expect(inTime.claims.notices[2]).toMatchObject({ dueAt: deadlines[0]?.dueAt });
  });
});
