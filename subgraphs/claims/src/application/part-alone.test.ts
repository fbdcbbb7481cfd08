import { agent, holder } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  assessmentOf,
  type ClaimsDesk,
  openInput,
  payInput,
} from '../../../../test/support/claims-desk';
import { claimOf, codes } from '../../../../test/support/express-desk';
import { tiedUnit } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';
import { hasAllParts } from '../domain/fulfilment';
import { claimShape } from '../graphql/claim-shape';

const parts = [
  { code: 'body', quantity: 1 },
  { code: 'gimbal', quantity: 1 },
  { code: 'grip', quantity: 1 },
];

const gimbal = [{ componentCode: 'gimbal', quantity: 1 }];

/** A desk whose terms let a part be replaced alone, with a unit in assessment of which such parts came. */
const benched = async (components: readonly object[] = gimbal): Promise<ClaimsDesk> => {
  const desk = aClaimsDesk();
  const basis = { ruleId: 'R-CMP-16', clause: { id: 'cls_cover', reference: '2018-faq/components' } };
  const cover = { line: 'REPLACEMENT', parts, allowsPartOnly: true, basis } as const;
  desk.catalog.terms = { ...there(desk.catalog.terms), covers: [cover] };
  desk.catalog.components = parts;
  desk.catalog.numberedParts = [
    { code: 'body', component: 'BODY' },
    { code: 'gimbal', component: 'GIMBAL' },
  ];
  await desk.useCases.openClaim.execute(openInput(), holder);
  const { id: claimId } = claimOf(desk);
  await desk.useCases.reportHandOver.execute(
    { claimId, carrier: 'DHL', trackingNumber: 'T-IN', handedOverAt: desk.clock.now() },
    holder,
  );
  await received(desk, components);
  await desk.useCases.beginAssessment.execute({ claimId }, agent);
  return desk;
}; // prettier-ignore

const received = (desk: ClaimsDesk, components: readonly object[]) =>
  desk.useCases.receiveUnit.execute(
    { claimId: claimOf(desk).id, serialNumber: 'RS4-0001', components: components as never, hasController: false },
    agent,
  ); // prettier-ignore

const assess = (desk: ClaimsDesk, replacedComponentCode?: string) =>
  desk.useCases.recordAssessment.execute(
    { ...assessmentOf(claimOf(desk).id), ...(replacedComponentCode ? { replacedComponentCode } : {}) },
    agent,
  ); // prettier-ignore

const elect = (desk: ClaimsDesk) =>
  desk.useCases.electRemedy.execute(
    { claimId: claimOf(desk).id, remedy: 'REPLACEMENT', idempotencyKey: 'elect' },
    holder,
  );

/** Elects and pays whatever is asked for. */
const pay = async (desk: ClaimsDesk) => {
  const { quotes } = there((await elect(desk)).made);
  const { minor, currency } = there(quotes[0]).total;
  const amount = { amount: `${minor / 100n}.00`, currency };
  await desk.useCases.payQuote.execute(payInput(claimOf(desk), { amount }), holder);
  return quotes[0];
};

const numbers = { body: { component: 'BODY', value: 'RS4-0009' }, gimbal: { component: 'GIMBAL', value: 'GMB-0009' } } as const; // prettier-ignore

const give = (desk: ClaimsDesk, serialNumbers: readonly object[], componentCode?: string) =>
  desk.useCases.allocateReplacement.execute(
    {
      claimId: claimOf(desk).id, productCode: 'rs-4-mini', grade: 'NEW', serialNumbers: serialNumbers as never,
      ...(componentCode ? { componentCode } : {}),
    },
    agent,
  ); // prettier-ignore

describe('a part that the assessor says is replaced alone', () => {
  it('R-CMP-15, R-CMP-16: is all that has to be sent in, and costs the fee without the price of the others', async () => {
    const desk = await benched();
    expect((await assess(desk, 'gimbal')).made?.assessment?.replacedComponentCode).toBe('gimbal');
    expect(hasAllParts(claimOf(desk))).toBe(true);
    const quote = await pay(desk);
    expect(quote).toMatchObject({
      total: { minor: 19900n },
      lines: [
        { text: 'Replacement no. 1 of the contract, of gimbal alone', componentCode: 'gimbal' },
      ],
    });
    const shown = claimShape(claimOf(desk), desk.clock.now());
    expect(shown.assessment?.replacedComponent).toEqual({ code: 'gimbal' });
    expect(shown.receipt?.checks.map(({ charge }) => charge)).toEqual([null, null, null]);
  });

  it('R-FEE-09: is charged for, or has to come, where it did not itself', async () => {
    const desk = await benched([]);
    await assess(desk, 'gimbal');
    expect(hasAllParts(claimOf(desk))).toBe(false);
    expect(codes(await elect(desk))).toEqual(['COMPONENTS_MISSING']);
    const priced = await benched([]);
    await assess(priced, 'grip');
    expect(there(await pay(priced)).lines.map(({ kind }) => kind)).toEqual([
      'SERVICE_FEE',
      'MISSING_COMPONENT',
    ]);
    const { receipt } = claimShape(claimOf(priced), priced.clock.now());
    expect(receipt?.checks.map(({ charge }) => charge?.amount)).toEqual([undefined, undefined, '150.00']); // prettier-ignore
  });

  it('R-CMP-16: stays the one that counts when the list of parts is put right', async () => {
    const desk = await benched();
    await assess(desk, 'gimbal');
    await received(desk, []);
    expect(hasAllParts(claimOf(desk))).toBe(false);
    await received(desk, gimbal);
    expect(there(await pay(desk)).lines).toHaveLength(1);
  });

  it('R-CMP-16: is one that the pinned cover gives alone', async () => {
    const desk = await benched();
    for (const wrong of ['body', 'lens'])
      expect((await assess(desk, wrong)).refusals).toMatchObject([
        {
          code: 'PART_NOT_REPLACEABLE',
          field: ['replacedComponentCode'],
          detail: 'gimbal, grip may be',
          basis: [{ ruleId: 'R-CMP-16', clause: { id: 'cls_cover' } }],
        },
      ]);
    desk.catalog.terms = { ...there(desk.catalog.terms), covers: [] };
    expect(codes(await assess(desk, 'gimbal'))).toEqual(['PART_NOT_REPLACEABLE']);
    expect(claimOf(desk).assessment).toBeNull();
  });

  it('R-CMP-15, R-CMP-16, R-SN-03: is what is given then, named or not, and neither another part nor the unit', async () => {
    const desk = await benched();
    await assess(desk, 'gimbal');
    await pay(desk);
    const otherDue = { code: 'OTHER_PART_DUE', detail: 'gimbal alone' };
    expect((await give(desk, [], 'grip')).refusals).toMatchObject([
      { ...otherDue, field: ['componentCode'] },
    ]);
    expect((await give(desk, [numbers.body, numbers.gimbal])).refusals).toMatchObject([
      { ...otherDue, field: ['serialNumbers'] },
    ]);
    expect((await give(desk, [numbers.body])).refusals).toMatchObject([
      { code: 'SERIAL_UNKNOWN', detail: 'it is the number of another part than gimbal' },
    ]);
    desk.coverage.units.set('dev_1', tiedUnit({ numberedComponents: ['BODY', 'GIMBAL'] }));
    expect((await give(desk, [])).refusals).toMatchObject([
      { code: 'SERIAL_MISSING', detail: 'GIMBAL', field: ['serialNumbers'] },
    ]);
    expect((await give(desk, [numbers.gimbal])).made?.replacement).toMatchObject({
      componentCode: 'gimbal',
      serials: [numbers.gimbal],
    });
  });
});

describe('a unit that is replaced whole', () => {
  it('R-FEE-09: is given whole where its missing parts were paid for', async () => {
    const desk = await benched([...gimbal, { componentCode: 'body', quantity: 1 }]);
    await assess(desk);
    expect(there(await pay(desk)).total.minor).toBe(34900n);
    expect((await give(desk, [numbers.gimbal], 'gimbal')).refusals).toMatchObject([
      {
        code: 'OTHER_PART_DUE',
        field: ['componentCode'],
        detail: 'the unit, whose missing parts were paid for',
        basis: [{ ruleId: 'R-FEE-09' }],
      },
    ]);
  });

  it('R-PRG-02, R-CMP-16: is given whole where the assessor named no part, though all of it came', async () => {
    const desk = await benched([...gimbal, { componentCode: 'body', quantity: 1 }, { componentCode: 'grip', quantity: 1 }]);
    await assess(desk);
    await pay(desk);
    expect((await give(desk, [], 'grip')).refusals).toMatchObject([
      {
        code: 'OTHER_PART_DUE',
        field: ['componentCode'],
        detail: 'the unit, of which no part was named',
        basis: [{ ruleId: 'R-PRG-02' }, { ruleId: 'R-CMP-16' }],
      },
    ]);
  }); // prettier-ignore
});
