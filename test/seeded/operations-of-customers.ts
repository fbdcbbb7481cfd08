import * as send from '../generated/customer';
import { filmWish } from '../support/condition-video';
import { planReturnOf, terminationOf } from './endings';
import { operations } from './operation';
import { codeToAskAbout, consentsOf, coveredUnit, enrollmentOf, soldCode } from './sales';
import { ready, type Stage } from './stage';
import { completing, handingIn, opening } from './videos';

/** Whoever holds the contract of a round, and the contract. */
const holding = async (stage: Stage, round: number) => {
  const contract = stage.contractOf(round);
  return { ...contract, ask: await stage.holderOf(contract) };
};

const reading = operations('customer', {
  PortalHome: async (stage, round) => {
    const { ask } = await holding(stage, round);
    return () => ask(send.PortalHomeDocument);
  },
  DevicePage: async (stage, round) => {
    const { ask, serial: serialNumber } = await holding(stage, round);
    return () => ask(send.DevicePageDocument, { serialNumber });
  },
  ContractPage: async (stage, round) => {
    const { ask, contractId: id } = await holding(stage, round);
    return () => ask(send.ContractPageDocument, { id });
  },
  VideoState: async (stage, round) => {
    const { ask, contractId } = await holding(stage, round);
    return () => ask(send.VideoStateDocument, { contractId });
  },
  RenewalOffer: async (stage, round) => {
    const { ask, contractId } = await holding(stage, round);
    return () => ask(send.RenewalOfferDocument, { input: { contractId } });
  },
  ReturnOffer: async (stage, round) => {
    const { ask, contractId } = await holding(stage, round);
    return () => ask(send.ReturnOfferDocument, { contractId });
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

const activating = operations('customer', {
  ActivatePlan: async (stage) => {
    const enrollment = await enrollmentOf(stage);
    const ask = await stage.somebody('new');
    const input = { enrollment, idempotencyKey: stage.fresh('key') };
    return () => ask(send.ActivatePlanDocument, { input });
  },
  OpenVideoVerification: async (stage) => {
    const { ask, input } = await opening(stage, 'customer');
    return () => ask(send.OpenVideoVerificationDocument, { input });
  },
  RequestCoverageUpload: async (stage, round) => {
    const { ask } = await holding(stage, round);
    return () => ask(send.RequestCoverageUploadDocument, { input: filmWish });
  },
  SubmitConditionVideo: async (stage) => {
    const { ask, input } = await handingIn(stage, 'customer');
    return () => ask(send.SubmitConditionVideoDocument, { input });
  },
  CompleteActivation: async (stage) => {
    const { ask, input } = await completing(stage, 'customer');
    return () => ask(send.CompleteActivationDocument, { input });
  },
});

const owning = operations('customer', {
  ChangeContactDetails: async (stage, round) => {
    const { ask } = await holding(stage, round);
    const input = { phone: `+3706${String(1_000_000 + round)}` };
    return () => ask(send.ChangeContactDetailsDocument, { input });
  },
  RecordPurchase: async (stage, round) => {
    const { ask, deviceId } = await holding(stage, round);
    const input = { deviceId, dealerName: 'A shop', regionCode: 'LT', purchasedOn: '2026-01-02' };
    return () => ask(send.RecordPurchaseDocument, { input });
  },
  LinkAccount: async (stage, round) => {
    const { ask, deviceId, serial: serialNumber } = await holding(stage, round);
    await ready(ask(send.UnlinkAccountDocument, { input: { deviceId } }));
    return () => ask(send.LinkAccountDocument, { input: { serialNumber } });
  },
  UnlinkAccount: async (stage, round) => {
    const { ask, deviceId, serial: serialNumber } = await holding(stage, round);
    await ready(ask(send.LinkAccountDocument, { input: { serialNumber } }));
    return () => ask(send.UnlinkAccountDocument, { input: { deviceId } });
  },
  BindController: async (stage, round) => {
    const { ask, deviceId } = await holding(stage, round);
    await ready(ask(send.UnbindControllerDocument, { input: { deviceId } }));
    const input = { deviceId, controllerSerialNumber: stage.fresh('RC').toUpperCase() };
    return () => ask(send.BindControllerDocument, { input });
  },
  UnbindController: async (stage, round) => {
    const { ask, deviceId } = await holding(stage, round);
    const input = { deviceId, controllerSerialNumber: stage.fresh('RC').toUpperCase() };
    await ready(ask(send.BindControllerDocument, { input }));
    return () => ask(send.UnbindControllerDocument, { input: { deviceId } });
  },
});

const ending = operations('customer', {
  RenewContract: async (stage) => {
    const { ask, contractId } = await coveredUnit(stage);
    const { secret: code } = await soldCode(stage);
    const consents = consentsOf(stage);
    const input = { contractId, code, consents, idempotencyKey: stage.fresh('key') };
    return () => ask(send.RenewContractDocument, { input });
  },
  RequestPlanReturn: async (stage) => {
    const { ask, input } = await planReturnOf(stage);
    return () => ask(send.RequestPlanReturnDocument, { input });
  },
  RequestTermination: async (stage) => {
    const { ask, input } = await terminationOf(stage);
    return () => ask(send.RequestTerminationDocument, { input });
  },
});

/** What customers ask of coverage. */
export const operationsOfCustomers = [...reading, ...activating, ...owning, ...ending];
