import { agent, holder } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  claimAwaitingPayment,
  type ClaimsDesk,
  payInput,
} from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';

/** A paid replacement under terms that let a part be replaced alone, or not. */
const paid = async (allowsPartOnly: boolean, named?: string): Promise<ClaimsDesk> => {
  const desk = aClaimsDesk();
  const parts = [
    { code: 'gimbal', quantity: 1 },
    { code: 'grip', quantity: 1 },
  ];
  const basis = { ruleId: 'R-CMP-01', clause: { id: 'cls_cover', reference: '2023-tc/components' } };
  const cover = { line: 'REPLACEMENT', parts, allowsPartOnly, basis } as const;
  desk.catalog.terms = { ...there(desk.catalog.terms), covers: [cover] };
  await desk.useCases.payQuote.execute(payInput(await claimAwaitingPayment(desk)), holder);
  const claim = there(desk.claims.claims[0]);
  const assessment = { ...there(claim.assessment), ...(named && { replacedComponentCode: named }) };
  desk.claims.put({ ...claim, assessment });
  return desk;
}; // prettier-ignore

const allocate = ({ useCases, claims }: ClaimsDesk, change: object = {}) =>
  useCases.allocateReplacement.execute(
    {
      claimId: there(claims.claims[0]).id,
      serialNumbers: [{ component: 'GIMBAL', value: 'GMB-0002' }],
      productCode: 'rs-4-mini',
      grade: 'NEW',
      componentCode: 'gimbal',
      ...change,
    },
    agent,
  );

const ship = async (desk: ClaimsDesk) => {
  const { id: claimId } = there(desk.claims.claims[0]);
  const input = { claimId, carrier: 'DPD', trackingNumber: 'TR-9', idempotencyKey: 'ship' };
  there((await desk.useCases.shipUnit.execute(input, agent)).made);
};

describe('a part that is replaced alone', () => {
  it('R-CMP-16, R-SN-03, R-SN-05: has its number changed at coverage, and the unit stays the same', async () => {
    const desk = await paid(true, 'gimbal');
    expect((await allocate(desk)).made?.replacement).toMatchObject({
      componentCode: 'gimbal',
      serials: [{ component: 'GIMBAL', value: 'GMB-0002' }],
      supersededDeviceId: 'dev_1',
    });
    await ship(desk);
    expect(desk.claims.messages.at(-1)).toMatchObject({
      action: 'SUPERSEDE_SERIAL',
      component: 'GIMBAL',
      newSerials: [{ component: 'GIMBAL', value: 'GMB-0002' }],
      ruleIds: ['R-SN-03', 'R-SN-05', 'R-CMP-16'],
    });
  });

  it('R-CMP-16: is not given where the cover replaces the unit whole, nor where it is no part of it', async () => {
    const whole = await paid(false);
    expect((await allocate(whole)).refusals).toMatchObject([
      {
        code: 'PART_NOT_REPLACEABLE',
        detail: 'the unit is given whole',
        field: ['componentCode'],
        basis: [{ ruleId: 'R-CMP-16', clause: { id: 'cls_cover' } }],
      },
    ]);
    expect(codes(await allocate(await paid(true), { componentCode: 'lens' }))).toEqual([
      'PART_NOT_REPLACEABLE',
    ]);
  });

  it('R-CMP-16: is not the one whose number names the unit, and has no number of another one', async () => {
    const bodyNumber = { serialNumbers: [{ component: 'BODY', value: 'GMB-0002' }] };
    const numbered = async (named?: string) => {
      const desk = await paid(true, named);
      desk.catalog.numberedParts = [
        { code: 'grip', component: 'BODY' },
        { code: 'gimbal', component: 'GIMBAL' },
      ];
      return desk;
    };
    const ofUnit = { ...bodyNumber, componentCode: 'grip' };
    expect((await allocate(await numbered(), ofUnit)).refusals).toMatchObject([
      { code: 'PART_NOT_REPLACEABLE', field: ['componentCode'], detail: 'gimbal may be' },
    ]);
    const desk = await numbered('gimbal');
    expect(codes(await allocate(desk, bodyNumber))).toEqual(['SERIAL_UNKNOWN']);
    expect(codes(await allocate(desk))).toEqual([]);
  });

  it('R-SN-05: belongs to the same model', async () => {
    const desk = await paid(true, 'gimbal');
    expect(codes(await allocate(desk, { productCode: 'rs-3' }))).toEqual([
      'MODEL_SWAP_NOT_ALLOWED',
    ]);
  });

  it('R-SN-03: changes nothing on record without a number, and has no two of them', async () => {
    const desk = await paid(true, 'grip');
    const two = ['GMB-0002', 'GMB-0003'].map((value) => ({ component: 'GIMBAL', value }));
    await expect(allocate(desk, { serialNumbers: two })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const { made } = await allocate(desk, { componentCode: 'grip', serialNumbers: [] });
    expect(made?.replacement?.serials).toEqual([]);
    await ship(desk);
    expect(desk.claims.messages.map(({ action }) => action)).not.toContain('SUPERSEDE_SERIAL');
  });
});
