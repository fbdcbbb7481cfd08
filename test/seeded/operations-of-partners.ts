import * as atShop from '../generated/partner';
import { filmWish } from '../support/condition-video';
import { there } from '../support/there';
import { begunJob, endedJob, jobsEnded, offersOf } from './jobs';
import { atOnce, operations } from './operation';
import {
  bundleOrderOf,
  codeInStock,
  codeToAskAbout,
  consentsOnBehalf,
  coveredUnit,
  enrollmentOf,
  onBehalf,
  saleOf,
  serialsOf,
  soldCode,
} from './sales';
import { answered } from './stage';
import { completing, handingIn, opening } from './videos';

const reading = operations('partner', {
  PartnerStock: ({ partner }) => atOnce(() => partner(atShop.PartnerStockDocument)),
  PartnerPrices: ({ partner }) => atOnce(() => partner(atShop.PartnerPricesDocument, {})),
  PartnerSales: ({ partner }) =>
    atOnce(() => partner(atShop.PartnerSalesDocument, { filter: { statuses: ['SOLD'] } })),
  PartnerContracts: ({ partner }) =>
    atOnce(() => partner(atShop.PartnerContractsDocument, { filter: { statuses: ['ACTIVE'] } })),
  FindSale: ({ partner, sample: { partner: { saleReference } } }) =>
    atOnce(() => partner(atShop.FindSaleDocument, { saleReference })),
  PartnerEvents: ({ partner }) => atOnce(() => partner(atShop.PartnerEventsDocument, {})),
  PartnerClaims: ({ partner }) => atOnce(() => partner(atShop.PartnerClaimsDocument, {})),
  PartnerJobs: ({ partner }) => atOnce(() => partner(atShop.PartnerJobsDocument)),
  CodeStatus: async (stage) => {
    const { secret: code } = await codeToAskAbout(stage);
    return () => stage.partner(atShop.CodeStatusDocument, { code });
  },
  JobProgress: async (stage) => {
    const id = await endedJob(stage);
    return () => stage.partner(atShop.JobProgressDocument, { id });
  },
  CheckCustomerEligibility: async (stage) => {
    const enrollment = onBehalf(stage, await enrollmentOf(stage, codeToAskAbout));
    return () => stage.partner(atShop.CheckCustomerEligibilityDocument, { input: { enrollment } });
  },
  CustomerRenewal: ({ partner, sample: { partner: { contractId } } }) =>
    atOnce(() => partner(atShop.CustomerRenewalDocument, { input: { contractId } })),
}); // prettier-ignore

const selling = operations('partner', {
  SellCode: (stage) => {
    const input = saleOf(stage);
    return atOnce(() => stage.partner(atShop.SellCodeDocument, { input }));
  },
  ReturnCode: async (stage) => {
    const input = { activationCodeId: await codeInStock(stage), isSealIntact: true, reason: 'Too many.' }; // prettier-ignore
    return () => stage.partner(atShop.ReturnCodeDocument, { input });
  },
  VoidCode: async (stage) => {
    const { id: activationCodeId } = await soldCode(stage);
    const input = { activationCodeId, reason: 'The order was cancelled.' };
    return () => stage.partner(atShop.VoidCodeDocument, { input });
  },
  RecordOffer: (stage) => {
    const { productCode, planSkuId } = stage.sample.partner;
    const reference = stage.fresh('basket');
    const input = { reference, productCode, planSkuId, outcome: 'SHOWN' } as const;
    return atOnce(() => stage.partner(atShop.RecordOfferDocument, { input }));
  },
  OrderBundle: (stage) => {
    const input = bundleOrderOf(stage);
    return atOnce(() => stage.partner(atShop.OrderBundleDocument, { input }));
  },
  ReportBundleShipment: async (stage) => {
    const order = { input: bundleOrderOf(stage) };
    const { orderBundle } = await answered(stage.partner(atShop.OrderBundleDocument, order));
    const contractId = there(orderBundle.contract).id;
    const input = { contractId, shippedAt: stage.graph.now(), serials: serialsOf(stage) };
    return () => stage.partner(atShop.ReportBundleShipmentDocument, { input });
  },
});

const serving = operations('partner', {
  ActivateForCustomer: async (stage) => {
    const enrollment = onBehalf(stage, await enrollmentOf(stage));
    const input = { enrollment, idempotencyKey: stage.fresh('key') };
    return () => stage.partner(atShop.ActivateForCustomerDocument, { input });
  },
  OpenVideoVerificationForCustomer: async (stage) => {
    const { ask, input } = await opening(stage, 'partner');
    return () => ask(atShop.OpenVideoVerificationForCustomerDocument, { input });
  },
  RequestUploadForCustomer: ({ partner }) =>
    atOnce(() => partner(atShop.RequestUploadForCustomerDocument, { input: filmWish })),
  SubmitVideoForCustomer: async (stage) => {
    const { ask, input } = await handingIn(stage, 'partner');
    return () => ask(atShop.SubmitVideoForCustomerDocument, { input });
  },
  CompleteActivationForCustomer: async (stage) => {
    const { ask, input } = await completing(stage, 'partner');
    return () => ask(atShop.CompleteActivationForCustomerDocument, { input });
  },
  RecordPurchaseForCustomer: ({ partner, sample }) => {
    const { deviceId } = sample.partner;
    const input = { deviceId, dealerName: 'A shop', regionCode: 'LT', purchasedOn: '2026-01-02' };
    return atOnce(() => partner(atShop.RecordPurchaseForCustomerDocument, { input }));
  },
  RenewForCustomer: async (stage) => {
    const { contractId } = await coveredUnit(stage);
    const { planSkuId } = stage.sample.partner;
    const order = { planSkuId, orderReference: stage.fresh('order') };
    const consents = consentsOnBehalf(stage);
    const input = { contractId, ...order, consents, idempotencyKey: stage.fresh('key') };
    return () => stage.partner(atShop.RenewForCustomerDocument, { input });
  },
});

/** So many offers that an import of them is not done before it is stopped. */
const offersToStop = 500;

const importing = operations(
  'partner',
  {
    StartImport: (stage) => {
      const input = offersOf(stage, 3);
      return atOnce(() => stage.partner(atShop.StartImportDocument, { input }));
    },
    CancelJob: async (stage) => {
      const jobId = await begunJob(stage, offersToStop);
      return () => stage.partner(atShop.CancelJobDocument, { input: { jobId } });
    },
    StartSaleExport: (stage) => {
      const input = { idempotencyKey: stage.fresh('key') };
      return atOnce(() => stage.partner(atShop.StartSaleExportDocument, { input }));
    },
  },
  { settle: jobsEnded },
);

/** What partners ask of coverage. */
export const operationsOfPartners = [...reading, ...selling, ...serving, ...importing];
