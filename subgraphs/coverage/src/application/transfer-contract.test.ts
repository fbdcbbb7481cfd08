import {
  aContractOf,
  aCoverageDesk,
  anna,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const aYear = () => aContractOf(desk, 'RS4-0001');

const contract = (id: string) => there(desk.memory.record.contracts.find((one) => one.id === id));

describe('moving a contract to another person', () => {
  const holder = { givenName: 'Dora', familyName: 'Daukša', email: 'dora@example.org' };
  const move = (contractId: string, by = anna) =>
    desk.transfer.execute({ contractId, holder, idempotencyKey: freshKey() }, by);

  it('R-TRF-01, GJ-12: is refused by the clause that keeps it with the buyer', async () => {
    const id = await aYear();
    expect(reasons(await move(id))).toEqual([
      { code: 'NOT_TRANSFERABLE', field: ['contractId'], rules: ['R-TRF-01'] },
    ]);
  });

  it('R-TRF-01: is refused where the terms are silent, and for a contract that is not in force', async () => {
    const id = await aYear();
    desk.endTerms.said = { ...desk.endTerms.said, transfer: undefined };
    desk.moveTo('2027-04-01T00:00:00Z');
    expect((await move(id)).refusals.map(({ code }) => code)).toEqual([
      'NOT_ACTIVE',
      'NOT_TRANSFERABLE',
    ]);
  });

  it('happens where the terms allow it, and the new holder has it then', async () => {
    const id = await aYear();
    const basis = { ruleId: 'R-TRF-01' };
    desk.endTerms.said = { ...desk.endTerms.said, transfer: { isTransferable: true, basis } };
    const before = contract(id);
    expect((await move(id)).refusals).toEqual([]);
    expect(contract(id).holderId).not.toBe(before.holderId);
    expect(reasons(await move(id))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not there for a partner that did not sell it', async () => {
    expect(reasons(await move('ctr_none', sellerA))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
