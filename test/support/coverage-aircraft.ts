import { aContractOf, anna, aPlan, claimsPart, type CoverageDesk } from './coverage-desk';
import { there } from './there';

const serial = 'MSE-0001';

/** As if somebody had linked the unit before it came to be covered for somebody else. */
export const linkedBefore = (
  { work }: CoverageDesk,
  deviceId: string,
  { subject }: { readonly subject: string },
): Promise<void> =>
  work.transact(async ({ people, units }) => {
    const unnamed = { givenName: '', familyName: '', email: '', phone: null, address: null };
    const customer = { ...unnamed, id: work.newId('cus'), subject, version: 1 };
    const { id: customerId } = await people.customerOfSubject(customer);
    const linkedAt = work.clock.now();
    await units.addLink({
      id: work.newId('lnk'), deviceId, customerId, linkedAt, unlinkedAt: null,
    }); // prettier-ignore
  });

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
    linkBefore: (by: { readonly subject: string }) => linkedBefore(desk, deviceId, by),
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
