import { developmentClaims, developmentKey } from '../../gateway/src/development-issuer';
import { forge, nowS } from '../../gateway/test/forged-token';
import { filmSent, handIn, onVideo, planHeldFor } from '../support/condition-video';
import { type Ask, askAs } from '../support/graph';
import { accepted, type Cast, coveredUnit, dataOf, freshKey } from '../support/journey';
import { bundled, contractOf, ordered } from '../support/plan-contracts';
import { codeOf, planNamed, stockOf } from '../support/plan-stock';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { answered } from './command';
import { draft, idsOf } from './refused-publishing';
import { idOfSale } from './sold-code';
import type { World } from './world';

/** Terms of 2022, by which no video opens a window that has closed, and a plan is followed while a use is left. */
const action3 = { productCode: 'osmo-action-3', termMonths: 12, terms: '2022-tc' };

/** Its fees are told for Germany alone. */
const mavicPro = { productCode: 'mavic-pro', termMonths: 12, terms: '2018-faq' };

/** What the refusals that need more than a world are about. */
export interface FurtherCases {
  readonly batchId: string;
  /** A draft of terms by which a unit for maintenance is overdue. */
  readonly impossibleTerms: string;
  /** A partner that may sell in the United States alone, and has a shop with the number S-1. */
  readonly abroad: string;
  /** A partner that was suspended, and a contract of a bundle that it had sold. */
  readonly stopped: { readonly partnerId: string; readonly ask: Ask; readonly contractId: string };
  /** Somebody of a service centre that nobody knows. */
  readonly strangeAgent: Ask;
  /** Made before codes of plans without fees were refused: one that was sold, and the batch that it is from. */
  readonly feelessCode: string;
  readonly feelessBatch: string;
  readonly openedCodeId: string;
  /** Codes of the terms that take no video, and a unit that was started too long ago for them. */
  readonly camera: { readonly code: string; readonly lateSerial: string; readonly usedUp: string };
  /** A unit that was bought in the United States. */
  readonly serialFromAbroad: string;
  /** The contract of a unit of which the same was told afterwards. */
  readonly coverFromAbroad: string;
  readonly orderedBundle: string;
  readonly shippedBundle: string;
  readonly renewed: string;
  /** Its end was asked for, and a claim holds one of its uses since. */
  readonly ending: string;
  /** Approved; its code was blocked since, and its unit locked. */
  readonly approved: { readonly contractId: string; readonly videoId: string };
}

const started = (cast: Cast, serial: string, productCode: string, firstStartedAt: string) => {
  const text = `mutation Started($input: RecordFirstStartInput!) {
    recordFirstStart(input: $input) { userErrors { message } }
  }`;
  const input = { serials: [{ component: 'BODY', value: serial }], productCode, firstStartedAt };
  return cast.graph.asService('coverage', text, { input });
};

/** A partner that sells abroad, and one that was suspended, each admitted by that name. */
export const partnersOf = async (cast: Cast) => {
  const admitted = async (name: string, regionCode: string): Promise<string> => {
    const text = `mutation Admit($input: RegisterPartnerInput!) {
      registerPartner(input: $input) { partner { id } userErrors { message } }
    }`;
    const stores = [{ name: `${name}, first shop`, regionCode, reference: 'S-1' }];
    const input = { name, regionCodes: [regionCode], stores, idempotencyKey: freshKey() };
    const { registerPartner } = dataOf(
      await cast.admin<{ registerPartner: { partner: { id: string } | null } }, object>(text, {
        input,
      }),
    );
    return there(registerPartner.partner).id;
  };
  const partnerId = await admitted('Stopped Retail', 'LT');
  const ask = await cast.graph.as('partner', partnerId.replace(/^prt_/, ''));
  const { id: contractId } = await bundled({ ...cast, partner: ask }, { serial: 'RS4-STOPPED' });
  accepted(await answered(cast.admin, 'suspendPartner', { partnerId, reason: 'It owes money.' }));
  const abroad = await admitted('American Retail', 'US');
  return { abroad, stopped: { partnerId, ask, contractId } };
};

const strangeAgent = async ({ graph }: Cast): Promise<Ask> => {
  const claims = { ...developmentClaims('agent'), service_center: 'SC-NONE' };
  const expires = nowS() + 3600;
  return askAs(graph.url, await forge(await developmentKey(graph.dataDir), { claims, expires }));
};

const cameraCase = async (cast: Cast): Promise<FurtherCases['camera']> => {
  const plan = await planNamed(cast, action3);
  await stockOf(cast, plan, 1);
  const code = await codeOf(cast, plan, 'sale of a camera plan');
  const usedUp = await contractOf(cast, plan, 'OA3-0001', { ...action3, component: 'BODY' });
  const claims = inCharge(cast.graph, usedUp);
  for (const claimId of ['clm_camera_1', 'clm_camera_2'])
    accepted(await claims.reserve(claimId, { line: 'REPLACEMENT' }));
  await started(cast, 'OA3-LATE', 'osmo-action-3', '2026-01-01T10:00:00Z');
  return { code, usedUp, lateSerial: 'OA3-LATE' };
};

const deviceOf = async ({ admin }: Cast, serialNumber: string): Promise<string> => {
  const text = 'query ($serialNumber: String!) { device(serialNumber: $serialNumber) { id } }';
  const { device } = dataOf(
    await admin<{ device: { id: string } | null }, object>(text, { serialNumber }),
  );
  return there(device).id;
};

const boughtAbroad = async (cast: Cast, serial: string): Promise<void> => {
  const bought = { dealerName: 'A shop', regionCode: 'US', purchasedOn: '2026-02-10' };
  const input = { ...bought, deviceId: await deviceOf(cast, serial) };
  accepted(await answered(cast.customer, 'recordPurchase', input));
};

const unitFromAbroad = async (cast: Cast): Promise<string> => {
  const serialNumber = 'RS4-ABROAD';
  await started(cast, serialNumber, 'rs-4-mini', cast.graph.now());
  accepted(await answered(cast.customer, 'linkAccount', { serialNumber }));
  await boughtAbroad(cast, serialNumber);
  return serialNumber;
};

const coverFromAbroad = async (cast: Cast): Promise<string> => {
  const contractId = await coveredUnit(cast, 'RS4-IMPORTED');
  await boughtAbroad(cast, 'RS4-IMPORTED');
  return contractId;
};

const renewedCase = async (cast: World): Promise<string> => {
  const contractId = await coveredUnit(cast, 'RS4-RENEWED');
  const code = await codeOf(cast, cast.planSkuId, 'renewal of RS4-RENEWED');
  const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }];
  const input = { contractId, code, consents, idempotencyKey: freshKey() };
  accepted(await answered(cast.customer, 'renewContract', input));
  return contractId;
};

const endingCase = async (cast: Cast): Promise<string> => {
  const contractId = await coveredUnit(cast, 'RS4-ENDING');
  accepted(
    await answered(cast.customer, 'requestTermination', { contractId, reason: 'I sold it.' }),
  );
  accepted(await inCharge(cast.graph, contractId).reserve('clm_ending', { line: 'REPLACEMENT' }));
  return contractId;
};

const approvedCase = async (cast: Cast): Promise<FurtherCases['approved']> => {
  const contractId = await planHeldFor(cast, 'RS4-APPROVED');
  const handed = await handIn(cast, contractId, await filmSent(cast));
  const { id: videoId } = there(handed.videoVerification);
  const decision = { videoVerificationId: videoId, decision: 'APPROVE' };
  accepted(await onVideo(cast.agent, 'reviewConditionVideo', decision));
  const activationCodeId = await idOfSale(cast, 'video of RS4-APPROVED');
  const input = { activationCodeId, reason: 'It was found in a forum.' };
  accepted(await answered(cast.admin, 'blockCode', input));
  const deviceId = await deviceOf(cast, 'RS4-APPROVED');
  const claims = inCharge(cast.graph, contractId);
  accepted(await claims.apply('clm_approved', 'LOCK_DEVICE', { deviceId }));
  return { contractId, videoId };
};

/** Codes for Lithuania, all of them given to the partner. */
const aBatch = async (world: World): Promise<string> => {
  await stockOf(world, world.planSkuId, 1);
  const { admin } = world;
  const text = '{ codeBatches(first: 1) { nodes { id } } }';
  const { codeBatches } = dataOf(
    await admin<{ codeBatches: { nodes: readonly { id: string }[] } }, object>(text),
  );
  return there(codeBatches.nodes[0]).id;
};

/** No command makes codes of such a plan any more. */
const feelessCase = async (world: World) => {
  const { tables } = world;
  const feeless = await planNamed(world, mavicPro);
  const feelessBatch = await aBatch(world);
  const changed = [
    `UPDATE coverage.activation_code SET plan_sku_id = $1 WHERE batch_id = $2`,
    `UPDATE coverage.code_batch SET plan_sku_id = $1 WHERE id = $2`,
  ];
  for (const sql of changed) await tables.run(sql, [feeless, feelessBatch]);
  const feelessCode = await codeOf(world, feeless, 'sale of a plan without fees');
  return { feelessBatch, feelessCode };
};

/** No import takes such a clause. */
const impossibleTerms = async (world: World): Promise<string> => {
  const { termsVersionId: supersedesId } = await idsOf(world);
  const drafted = { ...draft, code: '2023-tc.impossible', supersedesId };
  const text = `mutation Draft($input: DraftTermsVersionInput!) {
    draftTermsVersion(input: $input) { termsVersion { id } userErrors { message } }
  }`;
  const { draftTermsVersion } = dataOf(
    await world.admin<{ draftTermsVersion: { termsVersion: { id: string } | null } }, object>(
      text,
      { input: drafted },
    ),
  );
  const { id } = there(draftTermsVersion.termsVersion);
  await world.tables.run(
    `UPDATE catalog.terms_clause SET content = content || '{"onMiss": "REFUSABLE"}'
     WHERE terms_id = $1 AND reference = $2`,
    [id, '2023-tc/deadline/hand-over/maintenance'],
  );
  return id;
};

/** Found open after it had come back. */
const openedCase = async (world: World): Promise<string> => {
  const { planSkuId, tables } = world;
  const saleReference = 'came back and was found open';
  await stockOf(world, planSkuId, 1);
  await codeOf(world, planSkuId, saleReference);
  const sql = `UPDATE coverage.activation_code SET status = 'RETURNED' WHERE sale_reference = $1`;
  await tables.run(sql, [saleReference]);
  return idOfSale(world, saleReference);
};

/** Brings about in a world what the refusals below need besides. */
export const furtherCases = async (world: World): Promise<FurtherCases> => {
  const feeless = await feelessCase(world);
  return {
    ...(await partnersOf(world)),
    batchId: await aBatch(world),
    impossibleTerms: await impossibleTerms(world),
    strangeAgent: await strangeAgent(world),
    ...feeless,
    openedCodeId: await openedCase(world),
    camera: await cameraCase(world),
    serialFromAbroad: await unitFromAbroad(world),
    coverFromAbroad: await coverFromAbroad(world),
    orderedBundle: await ordered(world, 'not shipped'),
    shippedBundle: (await bundled(world, { serial: 'RS4-SHIPPED' })).id,
    renewed: await renewedCase(world),
    ending: await endingCase(world),
    approved: await approvedCase(world),
  };
};
