import { LinkAccount, UnlinkAccount } from '../../subgraphs/coverage/src/application/account-links';
import { ChangeContactDetails } from '../../subgraphs/coverage/src/application/change-contact-details';
import {
  BindController,
  UnbindController,
} from '../../subgraphs/coverage/src/application/controller-bindings';
import type { CoverageWork } from '../../subgraphs/coverage/src/application/coverage-work';
import { RecordPurchase } from '../../subgraphs/coverage/src/application/record-purchase';
import { ReplaceComponentSerial } from '../../subgraphs/coverage/src/application/replace-component-serial';
import type {
  Model,
  ModelDesk,
  ServiceCenterKind,
} from '../../subgraphs/coverage/src/domain/model';

/** Models and centres, as a test sets them: the plan's own model is held in the hand, and the other one flies. */
export class MemoryModels implements ModelDesk {
  readonly models = new Map<string, Model>([
    ['rs-4-mini', { kind: 'HANDHELD', swapsWith: [] }],
    ['mini-se', { kind: 'AIRCRAFT', swapsWith: [] }],
  ]);
  readonly centers = new Map<string, ServiceCenterKind>([
    ['SC-DE-1', 'MAKER'],
    ['SC-LT-1', 'PARTNER_SERVICE'],
  ]);

  model: ModelDesk['model'] = async (code) => this.models.get(code);
  serviceCenterKind: ModelDesk['serviceCenterKind'] = async (code) => this.centers.get(code);
}

/** What customers and centres do with units. */
export const unitUseCasesOf = (work: CoverageWork) => ({
  bind: new BindController(work),
  changeContact: new ChangeContactDetails(work),
  link: new LinkAccount(work),
  recordPurchase: new RecordPurchase(work),
  replacePart: new ReplaceComponentSerial(work),
  unbind: new UnbindController(work),
  unlink: new UnlinkAccount(work),
});
