import { activateOn, typed } from '../../../../test/support/coverage-activations';
import { aBundleOf, shipOn } from '../../../../test/support/coverage-bundles';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  aPlan,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { type ServiceContract, statusAt } from '../domain/contract';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_stored_dates');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const activated = async (): Promise<ServiceContract> => {
  await aCodeOnRecord(desk, typed);
  const serials = [{ component: 'BODY', value: 'RS4-0002' }] as const;
  return there((await activateOn(desk, anEnrollment(typed, { serials }))).made);
};

const shipped = async (): Promise<ServiceContract> => {
  const id = await aBundleOf(desk);
  desk.moveTo('2026-04-01T08:00:00Z');
  return there((await shipOn(desk, id)).made);
};

const onRecord = async ({ id }: ServiceContract) =>
  there(await coverage.transact(({ contracts }) => contracts.find(id)));

const at = (text: string) => new Date(text);

describe('the date in the contract', () => {
  it('C-26: is that of the activation by a code, and 48 hours after the shipment of a bundle; from it on there is cover', async () => {
    const byCode = await activated();
    expect(byCode.period?.startsAt).toEqual(desk.now());
    const bundle = await shipped();
    expect(bundle.period?.startsAt).toEqual(at('2026-04-03T08:00:00Z'));
    expect(statusAt(bundle, at('2026-04-03T07:59:59.999Z'))).toBe('SCHEDULED');
    expect(statusAt(bundle, at('2026-04-03T08:00:00Z'))).toBe('ACTIVE');
  });

  it('R-PLN-02: is kept, and not computed again when plan and terms say something else by then', async () => {
    const contracts = [await activated(), await shipped()];
    desk.terms.plans.set(
      'sku_1',
      aPlan({ termMonths: 24, timeZone: 'UTC', bundleDelay: undefined }),
    );
    desk.moveTo('2026-06-01T00:00:00Z');
    for (const contract of contracts)
      expect((await onRecord(contract)).period).toEqual(contract.period);
    expect(contracts.map(({ period }) => period?.endsAt)).toEqual([
      at('2027-03-12T12:00:00Z'),
      at('2027-04-03T08:00:00Z'),
    ]);
  });
});
