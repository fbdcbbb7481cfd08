import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { coverageRows } from '../support/seeded-programme';
import { there } from '../support/there';
import { coveredUnit } from './sales';
import { answered, type Stage } from './stage';

/** A claim of the programme on a unit, and who signs in to see it. */
export interface SampledClaim {
  readonly id: string;
  readonly serialNumber: string;
  readonly claimNumber: string;
  readonly person: string;
}

const sampleSql = `
  SELECT id, claim_number AS "claimNumber", serial_number AS "serialNumber", substr(holder_subject, length('dev-customer-') + 1) AS person FROM claims.claim
  WHERE status = $1 AND service_type = $2 AND holder_subject IS NOT NULL AND substr(id, 17, 5) = '7eed8'
  ORDER BY md5(id) LIMIT 40`;

const sampled = (status: string, service = 'ONLINE_REPAIR') =>
  oncePer(({ graph }: Stage) =>
    coverageRows<SampledClaim>(graph.databaseUrl, sampleSql, [status, service]),
  );

const inTurn =
  (sample: (stage: Stage) => Promise<readonly SampledClaim[]>) =>
  async (stage: Stage, round: number) => {
    const claims = await sample(stage);
    const claim = there(claims[round % claims.length]);
    return { ...claim, ask: await stage.somebody(claim.person) };
  };

/** Another claim of a round, with its holder: one that is over, and a loss that was made good. */
export const finishedClaim = inTurn(sampled('COMPLETED'));
export const finishedLoss = inTurn(sampled('COMPLETED', 'FLYAWAY'));

/** The centre that has all claims of the programme, as far as its regions have one. */
export const busiestCenter = oncePer(async ({ graph }: Stage): Promise<string> => {
  const [found] = await coverageRows<{ readonly code: string }>(
    graph.databaseUrl,
    'SELECT service_center_code AS code FROM claims.claim GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  );
  return there(found).code;
});

export const consentsToClaim: send.ConsentInput[] = [
  { kind: 'PRIVACY_POLICY', documentVersion: '2026-01' },
  { kind: 'DATA_WIPE', documentVersion: '2026-01' },
];

export const incidentNow = ({ graph }: Stage): send.IncidentInput => ({
  occurredAt: graph.now(),
  cause: 'DROP',
  description: 'It fell from a table.',
});

/** A unit that nothing was claimed for, and what claims for it. */
export const unitToClaim = async (stage: Stage) => {
  const { ask, serial } = await coveredUnit(stage);
  // Whoever a shop acted for is known by who they are once they look.
  await answered(ask(send.PortalHomeDocument));
  const what = { serialNumber: serial, serviceType: 'ONLINE_REPAIR' as const };
  const told = { incident: incidentNow(stage), consents: consentsToClaim };
  return { ask, serial, input: { ...what, ...told, idempotencyKey: stage.fresh('key') } };
};

/** A claim that was opened just now. */
export const openedClaim = async (stage: Stage) => {
  const { ask, serial, input } = await unitToClaim(stage);
  const { openClaim } = await answered(ask(send.OpenRepairClaimDocument, { input }));
  return { ask, serial, claimId: there(openClaim.claim).id };
};

export const handOverOf = async (stage: Stage) => {
  const { ask, serial, claimId } = await openedClaim(stage);
  const parcel = { carrier: 'DPD', trackingNumber: stage.fresh('T'), handedOverAt: stage.graph.now() };
  return { ask, serial, input: { claimId, ...parcel } };
}; // prettier-ignore

/** What takes a unit in that was handed over. */
export const arrivalOf = async (stage: Stage) => {
  const { ask, serial: serialNumber, input } = await handOverOf(stage);
  await answered(ask(send.ReportHandOverDocument, { input }));
  return { claimId: input.claimId, serialNumber, components: [], hasController: false };
};

export const receivedClaim = async (stage: Stage): Promise<string> => {
  const input = await arrivalOf(stage);
  await answered(stage.agent(atCenter.ReceiveUnitDocument, { input }));
  return input.claimId;
};

export const claimOnBench = async (stage: Stage): Promise<string> => {
  const claimId = await receivedClaim(stage);
  await answered(stage.agent(atCenter.BeginAssessmentDocument, { input: { claimId } }));
  return claimId;
};
