import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as desk from '../generated/admin';
import * as atCenter from '../generated/agent';
import * as atShop from '../generated/partner';
import { there } from '../support/there';
import { endAskedFor, returnAskedFor } from './endings';
import { jobsEnded } from './jobs';
import { atOnce, operations } from './operation';
import { codeInStock, codeToAskAbout } from './sales';
import { answered, ready, type Stage } from './stage';
import { makingOf } from './stock';
import { reviewing } from './videos';

const adjustmentOf = (
  { contractOf, fresh }: Stage,
  round: number,
): atCenter.ProposeQuotaAdjustmentInput => {
  const { contractId } = contractOf(round);
  const change = { line: 'REPLACEMENT', count: 1, reason: 'Goodwill.' } as const;
  return { contractId, ...change, idempotencyKey: fresh('key') };
};

const atTheCenter = operations('agent', {
  FindDevice: ({ agent, contractOf }, round) =>
    atOnce(() => agent(atCenter.FindDeviceDocument, { serialNumber: contractOf(round).serial })),
  FindCustomer: ({ agent, contractOf }, round) =>
    atOnce(() => agent(atCenter.FindCustomerDocument, { email: contractOf(round).email })),
  ContractDesk: ({ agent, contractOf }, round) => {
    const { contractNumber } = contractOf(round);
    return atOnce(() => agent(atCenter.ContractDeskDocument, { contractNumber }));
  },
  VideoQueue: ({ agent }) => atOnce(() => agent(atCenter.VideoQueueDocument, {})),
  ReplaceComponentSerial: ({ agent, contractOf, fresh }, round) => {
    const { deviceId, productCode: partProductCode } = contractOf(round);
    const newSerial = fresh('GIM').toUpperCase();
    const input = { deviceId, component: 'GIMBAL', newSerial, partProductCode } as const;
    return atOnce(() => agent(atCenter.ReplaceComponentSerialDocument, { input }));
  },
  ReviewConditionVideo: async (stage) => {
    const { input } = await reviewing(stage, 'customer');
    return () => stage.agent(atCenter.ReviewConditionVideoDocument, { input });
  },
  ProposeQuotaAdjustment: (stage, round) => {
    const input = adjustmentOf(stage, round);
    return atOnce(() => stage.adjudicator(atCenter.ProposeQuotaAdjustmentDocument, { input }));
  },
});

const blockOf = async (stage: Stage) => ({
  activationCodeId: await codeInStock(stage),
  reason: 'It was read out.',
});

const overCodes = operations('admin', {
  CodeBatches: ({ admin, sample: { partner: { planSkuId } } }) =>
    atOnce(() => admin(desk.CodeBatchesDocument, { planSkuId })),
  CodeLife: async (stage) => {
    const { id } = await codeToAskAbout(stage);
    return () => stage.admin(desk.CodeLifeDocument, { id });
  },
  AllocateCodes: ({ admin, batchId, sample, fresh }) => {
    const partnerId = sample.partner.id;
    const input = { batchId, partnerId, count: 1, idempotencyKey: fresh('key') };
    return atOnce(() => admin(desk.AllocateCodesDocument, { input }));
  },
  RestockCode: async (stage) => {
    const activationCodeId = await codeInStock(stage);
    const returned = { activationCodeId, isSealIntact: true, reason: 'Too many.' };
    await answered(stage.partner(atShop.ReturnCodeDocument, { input: returned }));
    return () => stage.admin(desk.RestockCodeDocument, { input: { activationCodeId } });
  },
  BlockCode: async (stage) => {
    const input = await blockOf(stage);
    return () => stage.admin(desk.BlockCodeDocument, { input });
  },
  UnblockCode: async (stage) => {
    const input = await blockOf(stage);
    await answered(stage.admin(desk.BlockCodeDocument, { input }));
    return () => stage.admin(desk.UnblockCodeDocument, { input });
  },
}); // prettier-ignore

const makingCodes = operations(
  'admin',
  {
    GenerateCodes: ({ admin, sample, fresh }) => {
      const input = makingOf(sample.partner, 5, fresh('key'));
      return atOnce(() => admin(desk.GenerateCodesDocument, { input }));
    },
  },
  { settle: jobsEnded },
);

const suspensionOf = ({ sample }: Stage) => ({
  input: { partnerId: sample.otherPartnerId, reason: 'It stopped trading.' },
});

const overPartners = operations('admin', {
  PartnerList: ({ admin }) => atOnce(() => admin(desk.PartnerListDocument, {})),
  PartnerDesk: ({ admin, sample: { partner: { id } } }) =>
    atOnce(() => admin(desk.PartnerDeskDocument, { id })),
  RegisterPartner: ({ admin, fresh }) => {
    const stores = [{ name: 'The only shop', regionCode: 'LT' }];
    const input = { name: fresh('A shop'), regionCodes: ['LT'], stores, idempotencyKey: fresh('key') };
    return atOnce(() => admin(desk.RegisterPartnerDocument, { input }));
  },
  OpenStore: ({ admin, sample, fresh }) => {
    const { id: partnerId, regionCode } = sample.partner;
    const input = { partnerId, store: { name: fresh('A shop'), regionCode }, idempotencyKey: fresh('key') };
    return atOnce(() => admin(desk.OpenStoreDocument, { input }));
  },
  SuspendPartner: async (stage) => {
    const { admin, sample: { otherPartnerId: partnerId } } = stage;
    await ready(admin(desk.ReinstatePartnerDocument, { input: { partnerId } }));
    return () => admin(desk.SuspendPartnerDocument, suspensionOf(stage));
  },
  ReinstatePartner: async (stage) => {
    const { admin, sample: { otherPartnerId: partnerId } } = stage;
    await ready(admin(desk.SuspendPartnerDocument, suspensionOf(stage)));
    return () => admin(desk.ReinstatePartnerDocument, { input: { partnerId } });
  },
}); // prettier-ignore

const proposed = async (stage: Stage, round: number): Promise<string> => {
  const input = adjustmentOf(stage, round);
  const { proposeQuotaAdjustment } = await answered(
    stage.adjudicator(atCenter.ProposeQuotaAdjustmentDocument, { input }),
  );
  return there(proposeQuotaAdjustment.adjustment).id;
};

/** As long as a page of them; one that is half empty in a small programme would be compared with a full one. */
const requestsOnPage = 50;

/** A page of ends that were asked for, a return, and a proposal: the queues have something in them. */
const waiting = oncePer(async (stage: Stage) => {
  for (let asked = 0; asked <= requestsOnPage; asked += 1) await endAskedFor(stage);
  await returnAskedFor(stage);
  await proposed(stage, 0);
});

const deciding = operations('admin', {
  RequestsToDecide: async (stage) => {
    await waiting(stage);
    return () => stage.admin(desk.RequestsToDecideDocument, { request: 'TERMINATION' });
  },
  DecideTermination: async (stage) => {
    const input = { contractId: await endAskedFor(stage), decision: 'APPROVE' } as const;
    return () => stage.admin(desk.DecideTerminationDocument, { input });
  },
  DecidePlanReturn: async (stage) => {
    const input = { contractId: await returnAskedFor(stage), decision: 'APPROVE' } as const;
    return () => stage.admin(desk.DecidePlanReturnDocument, { input });
  },
  QuotaAdjustmentQueue: async (stage) => {
    await waiting(stage);
    return () => stage.admin(desk.QuotaAdjustmentQueueDocument, {});
  },
  DecideQuotaAdjustment: async (stage, round) => {
    const input = { adjustmentId: await proposed(stage, round), decision: 'APPROVE' } as const;
    return () => stage.admin(desk.DecideQuotaAdjustmentDocument, { input });
  },
});

/** What service centres, adjudicators and administrators ask of coverage. */
export const operationsOfStaff = [
  ...atTheCenter,
  ...overCodes,
  ...makingCodes,
  ...overPartners,
  ...deciding,
];
