import { LinkAccount, UnlinkAccount } from '../application/account-links';
import { ChangeContactDetails } from '../application/change-contact-details';
import { BindController, UnbindController } from '../application/controller-bindings';
import type { CoverageWork } from '../application/coverage-work';
import { RecordPurchase } from '../application/record-purchase';
import { ReplaceComponentSerial } from '../application/replace-component-serial';
import type { Device } from '../domain/device';
import { changeContactDetails, linkAccount, unlinkAccount } from './account-commands';
import { CustomerQueries } from './customer.query';
import { deviceShape } from './shapes';
import {
  bindController,
  recordPurchase,
  replaceComponentSerial,
  unbindController,
} from './unit-commands';
import {
  AccountLinkFields,
  ControllerBindingFields,
  DeviceLockFields,
  PurchaseFields,
  UnitFields,
} from './units.resolver';

const unitResult = (device: Device) => ({ device: deviceShape(device) });

const accountCommands = (work: CoverageWork) => {
  const [change, link, unlink] = [
    new ChangeContactDetails(work),
    new LinkAccount(work),
    new UnlinkAccount(work),
  ];
  return [
    changeContactDetails.resolver(
      (command, by) => change.execute(command, by),
      (customer) => ({ customer }),
    ),
    linkAccount.resolver((command, by) => link.execute(command, by), unitResult),
    unlinkAccount.resolver((command, by) => unlink.execute(command, by), unitResult),
  ];
};

const unitCommands = (work: CoverageWork) => {
  const [bind, unbind, purchase, part] = [
    new BindController(work),
    new UnbindController(work),
    new RecordPurchase(work),
    new ReplaceComponentSerial(work),
  ];
  return [
    bindController.resolver((command, by) => bind.execute(command, by), unitResult),
    unbindController.resolver((command, by) => unbind.execute(command, by), unitResult),
    recordPurchase.resolver((command, by) => purchase.execute(command, by), unitResult),
    replaceComponentSerial.resolver((command, by) => part.execute(command, by), unitResult),
  ];
};

/** Units in their owners' hands: what they are tied to, how their owners are reached, and the commands on both. */
export const unitResolvers = (work: CoverageWork): readonly object[] => [
  new CustomerQueries(),
  new UnitFields(work.endTerms),
  new PurchaseFields(),
  new AccountLinkFields(),
  new ControllerBindingFields(),
  new DeviceLockFields(),
  ...accountCommands(work),
  ...unitCommands(work),
];
