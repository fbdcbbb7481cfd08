import { activateOn, typed } from '../../../../test/support/coverage-activations';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  boris,
  claimsPart,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { Serial } from '../domain/device';

const body = (value: string): Serial => ({ component: 'BODY', value });
const gimbal = (value: string): Serial => ({ component: 'GIMBAL', value });

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  await aCodeOnRecord(desk, typed);
});

const firstStarted = async (...serials: readonly Serial[]) => {
  const started = { serials, productCode: 'rs-4-mini', firstStartedAt: desk.now() };
  return there((await desk.firstStart.execute(started, claimsPart)).made);
};

const activate = (...serials: readonly Serial[]) =>
  activateOn(desk, anEnrollment(typed, { serials }), boris);

const atOdds = {
  refusals: [
    { code: 'SERIAL_UNKNOWN', field: ['enrollment', 'serials'], nextStep: 'CONTACT_SUPPORT' },
  ],
};

describe('the numbers of one activation', () => {
  it('R-SN-02: put the unit on record under those that it did not have', async () => {
    const unit = await firstStarted(body('RSD-1002'));
    const contract = there((await activate(body('RSD-1002'), gimbal(' rsg-1002'))).made);
    expect(desk.memory.record.bindings).toMatchObject([
      { contractId: contract.id, deviceId: unit.id },
    ]);
    expect(desk.memory.record.serials).toMatchObject([
      { deviceId: unit.id, value: 'RSD-1002' },
      { deviceId: unit.id, component: 'GIMBAL', value: 'RSG-1002', validFrom: desk.now() },
    ]);
  });

  it('R-SN-02: a number that came with an activation is no other unit’s from then on', async () => {
    await firstStarted(body('RSD-1002'));
    await activate(body('RSD-1002'), gimbal('RSG-1002'));
    const serials = [body('RSD-1003'), gimbal('RSG-1002')];
    const started = { serials, productCode: 'rs-4-mini', firstStartedAt: desk.now() };
    expect(await desk.firstStart.execute(started, claimsPart)).toMatchObject({
      refusals: [{ code: 'SERIAL_TAKEN', nextStep: 'CONTACT_SUPPORT' }],
    });
  });

  it.each([
    { what: 'another part’s number', serials: [body('RSE-1001'), gimbal('RSD-1001')] },
    { what: 'the numbers of two units', serials: [body('RSD-1001'), gimbal('RSG-1004')] },
    { what: 'another number than its own', serials: [body('RSE-1001'), gimbal('RSG-1001')] },
  ])('R-SN-01, R-SN-02: cover no unit by $what', async ({ serials }) => {
    await firstStarted(body('RSD-1001'), gimbal('RSG-1001'));
    await firstStarted(gimbal('RSG-1004'));
    const { answers: _before, ...before } = desk.memory.record;
    expect(await activate(...serials)).toMatchObject(atOdds);
    const enrollment = anEnrollment(typed, { serials });
    expect(await desk.check.execute({ enrollment }, boris)).toMatchObject(atOdds);
    const { answers: _after, ...after } = desk.memory.record;
    expect(after).toEqual(before);
  });

  it('R-OPP-01: add nothing to a unit that is refused', async () => {
    await aContractOf(desk, 'RSD-1001');
    const before = desk.memory.record.serials;
    const { refusals } = await activate(body('RSD-1001'), gimbal('RSG-1001'));
    expect(refusals.map(({ code }) => code)).toEqual(['DEVICE_ALREADY_COVERED']);
    expect(desk.memory.record.serials).toEqual(before);
  });
});
