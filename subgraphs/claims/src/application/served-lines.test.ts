import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { holder, someCover } from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import {
  aMaintenanceDesk,
  convert,
  inCheck,
  lastClaim,
  openMaintenance,
} from '../../../../test/support/maintenance-desk';
import { there } from '../../../../test/support/there';

const openRepair = (desk: ClaimsDesk) => desk.useCases.openClaim.execute(openInput(), holder);

/** A unit whose plan is over, and whose bonus warranty goes on. */
const aWarrantyDesk = (): ClaimsDesk => {
  const desk = aClaimsDesk();
  const terms = there(desk.catalog.terms);
  const service = { line: 'BONUS_WARRANTY', serviceTypes: ['ONLINE_REPAIR'] } as const;
  desk.catalog.terms = { ...terms, services: [...terms.services, service] };
  const endsAt = new Date('2026-04-01T00:00:00Z');
  const goesOn = { line: 'BONUS_WARRANTY', startsAt: endsAt, endsAt: new Date('2027-04-01T00:00:00Z') } as const;
  desk.coverage.covers.set('ctr_1', someCover({ endsAt, contractStatus: 'EXPIRED', warranties: [goesOn] }));
  return desk;
}; // prettier-ignore

const refusedFor = async (
  desk: ClaimsDesk,
  open: (on: ClaimsDesk) => ReturnType<typeof openRepair>,
  line: ServiceLine,
) => {
  desk.catalog.unserved.add(line);
  return (await open(desk)).refusals;
};

describe('the centre that a claim goes to', () => {
  it.each([
    { what: 'a repair', aDesk: aClaimsDesk, open: openRepair, line: 'REPLACEMENT', other: 'MAINTENANCE' },
    { what: 'maintenance', aDesk: aMaintenanceDesk, open: openMaintenance, line: 'MAINTENANCE', other: 'REPLACEMENT' },
    { what: 'a warranty after the plan', aDesk: aWarrantyDesk, open: openRepair, line: 'BONUS_WARRANTY', other: 'REPLACEMENT' },
  ] as const)('R-RGN-09: serves the line of $what, $line', async ({ aDesk, open, line, other }) => {
    const nobody = {
      code: 'SERVICE_NOT_OFFERED',
      nextStep: 'CONTACT_SUPPORT',
      basis: [{ ruleId: 'R-RGN-09' }],
    };
    expect(await refusedFor(aDesk(), open, line)).toMatchObject([nobody]);
    expect(await refusedFor(aDesk(), open, other)).toEqual([]);
  }); // prettier-ignore
});

describe('damage that maintenance comes upon', () => {
  it('R-MNT-02, R-RGN-09: stays what it is where its centre may not repair, which says what helps', async () => {
    const desk = await inCheck();
    const before = lastClaim(desk);
    desk.catalog.unserved.add('REPLACEMENT');
    const terms = { id: 'trm_1', code: '2023-tc' };
    expect((await convert(desk)).refusals).toEqual([
      {
        code: 'CENTER_NOT_AUTHORIZED',
        field: ['claimId'],
        basis: [
          { ruleId: 'R-MNT-02', terms },
          { ruleId: 'R-RGN-09', terms },
        ],
        nextStep: 'OPEN_OTHER_SERVICE',
        detail: expect.stringContaining('send the unit back'),
      },
    ]);
    expect(lastClaim(desk)).toEqual(before);
    desk.catalog.unserved.clear();
    expect(codes(await convert(desk, { idempotencyKey: 'convert-2' }))).toEqual([]);
  });
});
