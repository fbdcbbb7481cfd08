import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import * as atShop from '../generated/partner';
import type { Reply } from '../support/graph';
import { answered, type Stage } from './stage';

/** What is sent in one round, once all that it needs is there. */
export type Sending = () => Promise<Reply<unknown>>;

/** One operation of a client, on the people of a programme. */
export interface SeededOperation {
  /** Its name in test/operations. */
  readonly name: string;
  /** Whose it is. */
  readonly client: 'customer' | 'partner' | 'agent';
  /** Gets everything ready for a round, which is not counted; another round is about other rows. */
  readonly prepare: (stage: Stage, round: number) => Promise<Sending>;
}

type Prepare = SeededOperation['prepare'];

const operations = (
  client: SeededOperation['client'],
  all: Readonly<Record<string, Prepare>>,
): readonly SeededOperation[] =>
  Object.entries(all).map(([name, prepare]) => ({ name, client, prepare }));

/** A sale of the retailer from its stock, in the shop of the stock's region. */
const saleOf = ({ sample, fresh }: Stage) => {
  const { planSkuId, storeId } = sample.partner;
  return { saleReference: fresh('sale'), planSkuId, storeId };
};

/** A code that was sold just now. */
const soldCode = async (stage: Stage) => {
  const input = saleOf(stage);
  const { sellCode } = await answered(stage.partner(atShop.SellCodeDocument, { input }));
  return { secret: sellCode.secret ?? '', id: sellCode.activationCode?.id ?? '' };
};

const serialsOf = ({ sample, fresh }: Stage) => [
  { component: sample.partner.component as send.SerialInput['component'], value: fresh('SN').toUpperCase() },
]; // prettier-ignore

const consentsOf = ({ sample }: Stage): send.ConsentInput[] => [
  { kind: 'TERMS', documentVersion: sample.partner.termsCode },
];

/** The code that questions are asked about, which use none up. */
const codeToAskAbout = oncePer(soldCode);

const enrollmentOf = async (
  stage: Stage,
  codeOf: typeof soldCode = soldCode,
): Promise<send.EnrollmentInput> => ({
  channel: 'CODE',
  code: (await codeOf(stage)).secret,
  serials: serialsOf(stage),
  consents: consentsOf(stage),
});

/** Whoever holds the contract of a round, and the contract. */
const holding = async (stage: Stage, round: number) => {
  const contract = stage.contractOf(round);
  return { contract, ask: await stage.holderOf(contract) };
};

const reading = operations('customer', {
  PortalHome: async (stage, round) => {
    const { ask } = await holding(stage, round);
    return () => ask(send.PortalHomeDocument);
  },
  DevicePage: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.DevicePageDocument, { serialNumber: contract.serial });
  },
  ContractPage: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.ContractPageDocument, { id: contract.contractId });
  },
  VideoState: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.VideoStateDocument, { contractId: contract.contractId });
  },
  RenewalOffer: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.RenewalOfferDocument, { input: { contractId: contract.contractId } });
  },
  ReturnOffer: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.ReturnOfferDocument, { contractId: contract.contractId });
  },
  CheckEligibility: async (stage) => {
    const enrollment = await enrollmentOf(stage, codeToAskAbout);
    const ask = await stage.somebody('new');
    return () => ask(send.CheckEligibilityDocument, { input: { enrollment } });
  },
  MyClaims: async (stage, round) => {
    const { ask } = await holding(stage, round);
    return () => ask(send.MyClaimsDocument, {});
  },
});

const changing = operations('customer', {
  ActivatePlan: async (stage) => {
    const enrollment = await enrollmentOf(stage);
    const ask = await stage.somebody('new');
    const input = { enrollment, idempotencyKey: stage.fresh('key') };
    return () => ask(send.ActivatePlanDocument, { input });
  },
  ChangeContactDetails: async (stage, round) => {
    const { ask } = await holding(stage, round);
    const input = { phone: `+3706${String(1_000_000 + round)}` };
    return () => ask(send.ChangeContactDetailsDocument, { input });
  },
  RecordPurchase: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    const input = { deviceId: contract.deviceId, dealerName: 'A shop', regionCode: 'LT', purchasedOn: '2026-01-02' }; // prettier-ignore
    return () => ask(send.RecordPurchaseDocument, { input });
  },
  LinkAccount: async (stage, round) => {
    const { ask, contract } = await holding(stage, round);
    return () => ask(send.LinkAccountDocument, { input: { serialNumber: contract.serial } });
  },
  RequestCoverageUpload: async (stage, round) => {
    const { ask } = await holding(stage, round);
    const file = {
      kind: 'PROOF_OF_PURCHASE',
      mediaType: 'application/pdf',
      byteSize: 1000,
    } as const;
    const input = { ...file, sha256: 'ab'.repeat(32) };
    return () => ask(send.RequestCoverageUploadDocument, { input });
  },
});

const selling = operations('partner', {
  PartnerStock: ({ partner }) => Promise.resolve(() => partner(atShop.PartnerStockDocument)),
  PartnerSales: ({ partner }) =>
    Promise.resolve(() => partner(atShop.PartnerSalesDocument, { filter: { statuses: ['SOLD'] } })),
  PartnerContracts: ({ partner }) =>
    Promise.resolve(() =>
      partner(atShop.PartnerContractsDocument, { filter: { statuses: ['ACTIVE'] } }),
    ),
  FindSale: ({ partner, sample }) =>
    Promise.resolve(() =>
      partner(atShop.FindSaleDocument, { saleReference: sample.partner.saleReference }),
    ),
  PartnerEvents: ({ partner }) => Promise.resolve(() => partner(atShop.PartnerEventsDocument, {})),
  SellCode: (stage) => {
    const input = saleOf(stage);
    return Promise.resolve(() => stage.partner(atShop.SellCodeDocument, { input }));
  },
  CodeStatus: async (stage) => {
    const { secret: code } = await codeToAskAbout(stage);
    return () => stage.partner(atShop.CodeStatusDocument, { code });
  },
  VoidCode: async (stage) => {
    const { id: activationCodeId } = await soldCode(stage);
    const input = { activationCodeId, reason: 'The order was cancelled.' };
    return () => stage.partner(atShop.VoidCodeDocument, { input });
  },
  RecordOffer: (stage) => {
    const { productCode, planSkuId } = stage.sample.partner;
    const input = {
      reference: stage.fresh('basket'),
      productCode,
      planSkuId,
      outcome: 'SHOWN',
    } as const;
    return Promise.resolve(() => stage.partner(atShop.RecordOfferDocument, { input }));
  },
  CheckCustomerEligibility: async (stage) => {
    const enrollment = await enrollmentOf(stage, codeToAskAbout);
    const input = { enrollment: { ...enrollment, holder: newHolder } };
    return () => stage.partner(atShop.CheckCustomerEligibilityDocument, { input });
  },
  ActivateForCustomer: async (stage) => {
    const { consents, ...rest } = await enrollmentOf(stage);
    const behalf = { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' } as const;
    const enrollment = { ...rest, consents: [...(consents ?? []), behalf], holder: newHolder };
    const input = { enrollment, idempotencyKey: stage.fresh('key') };
    return () => stage.partner(atShop.ActivateForCustomerDocument, { input });
  },
});

const newHolder = { givenName: 'New', familyName: 'Holder', email: 'holder@example.org' };

const serving = operations('agent', {
  FindDevice: ({ agent, contractOf }, round) =>
    Promise.resolve(() =>
      agent(atCenter.FindDeviceDocument, { serialNumber: contractOf(round).serial }),
    ),
  FindCustomer: ({ agent, contractOf }, round) =>
    Promise.resolve(() => agent(atCenter.FindCustomerDocument, { email: contractOf(round).email })),
  ContractDesk: ({ agent, contractOf }, round) =>
    Promise.resolve(() =>
      agent(atCenter.ContractDeskDocument, { contractNumber: contractOf(round).contractNumber }),
    ),
  VideoQueue: ({ agent }) => Promise.resolve(() => agent(atCenter.VideoQueueDocument, {})),
});

/** What customers, partners and agents ask of coverage, each on rows of the programme. */
export const seededOperations: readonly SeededOperation[] = [
  ...reading,
  ...changing,
  ...selling,
  ...serving,
];
