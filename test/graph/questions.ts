import * as atCenter from '../generated/agent';
import * as atShop from '../generated/partner';
import * as send from '../generated/customer';
import type { Crowd } from '../support/crowd';
import type { Reply } from '../support/graph';
import type { Cast } from '../support/journey';

type Question = () => Promise<Reply<unknown>>;

const serialNumber = 'RS4-0002';
const center = 'SC-DE-1';

const ofCustomer = ({ customer }: Cast, { contract, claim }: Crowd): readonly Question[] => [
  () => customer(send.PortalHomeDocument),
  () => customer(send.MyClaimsDocument, {}),
  () => customer(send.DevicePageDocument, { serialNumber }),
  () => customer(send.ContractPageDocument, { id: contract }),
  () => customer(send.ClaimChoiceDocument, { id: claim }),
  () => customer(send.TrackClaimDocument, { claimNumber: 'CLM-2026-000001' }),
];

const ofPartner = ({ partner }: Cast): readonly Question[] => [
  () => partner(atShop.PartnerStockDocument),
  () => partner(atShop.PartnerSalesDocument, { filter: { saleReference: 'sale of RS4-0001' } }),
  () => partner(atShop.PartnerContractsDocument, { filter: { statuses: ['ACTIVE'] } }),
  () => partner(atShop.FindSaleDocument, { saleReference: 'sale of RS4-0001' }),
  () => partner(atShop.CodeStatusDocument, { code: 'ABCD-EFGH-JKLM-NPQR' }),
];

const ofAgent = ({ agent, graph }: Cast, { claim }: Crowd): readonly Question[] => [
  () => agent(atCenter.ArrivalQueueDocument, { center }),
  () => agent(atCenter.AssessmentQueueDocument, { center }),
  () => agent(atCenter.FulfillmentQueueDocument, { center }),
  () => agent(atCenter.ReturnQueueDocument, { center }),
  () => agent(atCenter.MissingUnitsDocument, { center }),
  () => agent(atCenter.OverdueQueueDocument, {}),
  () => agent(atCenter.FindDeviceDocument, { serialNumber }),
  () => agent(atCenter.ClaimDeskDocument, { id: claim, occurredAt: graph.now() }),
  () => agent(atCenter.ContractDeskDocument, { contractNumber: 'CG-2026-000001' }),
];

/** What customers, partners and agents ask: each of them sees rows of their own only, which adds to the statements. */
export const questionsOfClients = (cast: Cast, crowd: Crowd): readonly Question[] => [
  ...ofCustomer(cast, crowd),
  ...ofPartner(cast),
  ...ofAgent(cast, crowd),
];
