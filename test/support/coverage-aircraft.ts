import { aContractOf, anna, aPlan, claimsPart, type CoverageDesk } from './coverage-desk';
import { there } from './there';

const serial = 'MSE-0001';

/** An aircraft under a contract of Anna’s, and what its owners do with it. */
export const anAircraft = async (desk: CoverageDesk) => {
  desk.terms.plans.set('sku_1', aPlan({ productCode: 'mini-se' }));
  const contractId = await aContractOf(desk, serial);
  const unit = await desk.work.transact(({ units }) => units.lockByMainSerial(serial));
  const { id: deviceId } = there(unit);
  return {
    serial,
    contractId,
    deviceId,
    link: (by = anna) => desk.link.execute({ serialNumber: serial }, by),
    unlink: (by = anna) => desk.unlink.execute({ deviceId }, by),
    bind: (by = anna) =>
      desk.bind.execute({ deviceId, controllerSerialNumber: 'RC-000001' }, by),
    unbind: (by = anna) => desk.unbind.execute({ deviceId }, by),
    /** Has the unit locked by a flyaway claim. */
    lock: () =>
      desk.apply.execute(
        {
          messageId: 'msg_1', claimId: 'clm_1', sequence: 1, action: 'LOCK_DEVICE', contractId, deviceId,
          occurredAt: desk.now(), ruleIds: ['R-FLY-04'],
        },
        claimsPart,
      ),
  }; // prettier-ignore
};

export type Aircraft = Awaited<ReturnType<typeof anAircraft>>;
