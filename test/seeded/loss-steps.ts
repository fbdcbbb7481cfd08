import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { fileWish, placeFor, sendTo } from '../support/claim-files';
import type { Ask } from '../support/graph';
import { coverageRows } from '../support/seeded-programme';
import { there } from '../support/there';
import { finishedLoss } from './claim-steps';
import { electedBy } from './money-steps';
import { coveredUnit } from './sales';
import { answered, type Stage } from './stage';

const records: Uint8Array<ArrayBuffer> = Uint8Array.from(
  Buffer.from('time,latitude,longitude\n2026-11-20T08:59:00Z,54.68,25.28\n'),
);

const planSql = `
  SELECT contract.plan_sku_id AS id FROM service_contract contract
    JOIN quota_entry entry ON entry.contract_id = contract.id AND entry.kind = 'GRANT' AND entry.incident_type = 'FLYAWAY'
  WHERE contract.terms_code = $1 AND contract.term_months = 12
  GROUP BY 1 ORDER BY count(*) FILTER (WHERE contract.region_code = $2) DESC, count(*) DESC, 1 LIMIT 1`;

/** The plan for aircraft that may fly off which was sold most where the retailer sells. */
const flyawayPlan = oncePer(async ({ graph, sample }: Stage): Promise<string> => {
  const { termsCode, regionCode } = sample.partner;
  const found = await coverageRows<{ id: string }>(graph.databaseUrl, planSql, [termsCode, regionCode]);
  return there(found[0]).id;
}); // prettier-ignore

/** An aircraft that is tied to its holder and to its controller. */
const tiedUnit = async (stage: Stage) => {
  const { ask, serial: serialNumber } = await coveredUnit(stage, await flyawayPlan(stage));
  const { device } = await answered(ask(send.DevicePageDocument, { serialNumber }));
  await answered(ask(send.LinkAccountDocument, { input: { serialNumber } }));
  const controller = { deviceId: there(device).id, controllerSerialNumber: stage.fresh('RC').toUpperCase() };
  await answered(ask(send.BindControllerDocument, { input: controller }));
  return { ask, serialNumber };
}; // prettier-ignore

/** What claims for an aircraft that flew off. */
export const lossOf = async (stage: Stage) => {
  const { ask, serialNumber } = await tiedUnit(stage);
  const input: send.OpenClaimInput = {
    serialNumber,
    serviceType: 'FLYAWAY',
    incident: { occurredAt: stage.graph.now(), cause: 'FLYAWAY' },
    consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '2026-01' }],
    idempotencyKey: stage.fresh('key'),
  };
  return { ask, input };
};

const recordsSent = async ({ graph }: Stage, ask: Ask): Promise<string> => {
  const slot = await placeFor(ask, fileWish(records, 'FLIGHT_RECORD', 'text/csv'));
  const status = await sendTo(graph.url, slot, records);
  if (status !== 201) throw new Error(`The flight records were answered ${status}.`);
  return slot.evidence.id;
};

/** What adds the flight records to a loss. */
export const recordsOf = async (stage: Stage) => {
  const { ask, input } = await lossOf(stage);
  const { openClaim } = await answered(ask(send.OpenFlyawayClaimDocument, { input }));
  const evidenceIds = [await recordsSent(stage, ask)];
  return { ask, input: { claimId: there(openClaim.claim).id, evidenceIds } };
};

/** A loss with all its records, which is looked into. */
export const lossUnderReview = async (stage: Stage) => {
  const { ask, input } = await recordsOf(stage);
  await answered(ask(send.AttachEvidenceDocument, { input }));
  return { ask, claimId: input.claimId };
};

/** What starts the verification of a loss whose replacement was chosen. */
export const verificationOf = async (stage: Stage) => {
  const { ask, claimId } = await lossUnderReview(stage);
  const found = { cause: 'FLYAWAY' as const, findings: 'It was lost.', estimate: [] };
  const assessment = { claimId, warranty: 'OUT_OF_SCOPE' as const, ...found };
  await answered(stage.agent(atCenter.RecordAssessmentDocument, { input: assessment }));
  await electedBy(stage, ask, claimId);
  return { ask, input: { claimId, declaresLost: true, idempotencyKey: stage.fresh('key') } };
};

/** What tells that a unit of the programme was found, whose loss was made good. */
export const findOf = async (stage: Stage, round: number) => {
  const { ask, id: claimId, serialNumber } = await finishedLoss(stage, round);
  return { ask, serialNumber, input: { claimId, foundAt: stage.graph.now() } };
};

/** As many rounds later: whatever is received here is not what was told there. */
const otherRounds = 20;

/** What takes a found unit in. */
export const recoveryOf = async (stage: Stage, round: number) => {
  const { ask, serialNumber, input } = await findOf(stage, round + otherRounds);
  await answered(ask(send.ReportRecoveredUnitDocument, { input }));
  return { claimId: input.claimId, serialNumber };
};

/** A loss that is being verified. */
export const startedLoss = async (stage: Stage) => {
  const { ask, input } = await verificationOf(stage);
  await answered(ask(send.StartFlyawayVerificationDocument, { input }));
  return { ask, claimId: input.claimId };
};
