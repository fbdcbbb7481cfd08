import * as atCenter from '../generated/agent';
import * as atShop from '../generated/partner';
import * as send from '../generated/customer';
import type { Ask, Reply, TestGraph } from './graph';

/** All that a journey asks of a graph, in this process or in another one. */
export type Stage = Pick<TestGraph, 'as' | 'now'>;

/** The people and partners of the journeys, signed in. */
export interface Cast<Graph extends Stage = TestGraph> {
  readonly graph: Graph;
  readonly customer: Ask;
  readonly other: Ask;
  readonly partner: Ask;
  readonly otherPartner: Ask;
  readonly agent: Ask;
  readonly adjudicator: Ask;
  readonly admin: Ask;
}

export const castOf = async <Graph extends Stage>(graph: Graph): Promise<Cast<Graph>> => ({
  graph,
  customer: await graph.as('customer'),
  other: await graph.as('customer', 'other'),
  partner: await graph.as('partner'),
  otherPartner: await graph.as('partner', 'other'),
  agent: await graph.as('agent'),
  adjudicator: await graph.as('adjudicator'),
  admin: await graph.as('admin'),
});

/** The data of a reply that has no errors. */
export const dataOf = <Data>(reply: Reply<Data>): Data => {
  if (reply.errors.length > 0)
    throw new Error(`The graph answered with errors: ${JSON.stringify(reply.errors)}`);
  return reply.data;
};

let counter = 0;

/** A key that nobody has used. */
export const freshKey = (): string => `key-${(counter += 1)}`;

/** What the customer's payload carries beside its result. */
interface Refusable {
  readonly userErrors: readonly object[];
}

/** A payload that was not refused. */
export const accepted = <Payload extends Refusable>(payload: Payload): Payload => {
  if (payload.userErrors.length > 0)
    throw new Error(`The command was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
};

/** The plan of the RS 4 Mini for a year, by the EAN on its card (R-SKU-01). */
export const rs4MiniAnnual = async ({ partner }: Cast<Stage>): Promise<string> => {
  const { planSku } = dataOf(await partner(atShop.PlanByEanDocument, { ean: '6937224103313' }));
  return planSku?.id ?? '';
};

export const sell = async (cast: Cast<Stage>, saleReference: string) => {
  const planSkuId = await rs4MiniAnnual(cast);
  const price = { amount: '58.99', currency: 'EUR' };
  const { sellCode } = dataOf(
    await cast.partner(atShop.SellCodeDocument, { input: { saleReference, planSkuId, price } }),
  );
  return accepted(sellCode);
};

/** An enrollment that every rule accepts; a test changes only what it is about. */
export const anEnrollment = (
  code: string,
  serial: string,
  change: Partial<send.EnrollmentInput> = {},
): send.EnrollmentInput => ({
  channel: 'CODE',
  code,
  serials: [{ component: 'BODY', value: serial }],
  consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
  ...change,
});

export const activate = async (
  ask: Ask,
  enrollment: send.EnrollmentInput,
  idempotencyKey = freshKey(),
) =>
  dataOf(await ask(send.ActivatePlanDocument, { input: { enrollment, idempotencyKey } }))
    .activatePlan;

/** A unit of the customer's under a contract of its own; answers the contract's id. */
export const coveredUnit = async (cast: Cast<Stage>, serial: string): Promise<string> => {
  const { secret } = await sell(cast, `sale of ${serial}`);
  const { contract } = accepted(await activate(cast.customer, anEnrollment(secret ?? '', serial)));
  return contract?.id ?? '';
};

/** A claim that every rule accepts. */
export const aClaim = (
  { graph }: Cast<Stage>,
  serialNumber: string,
  change: Partial<send.OpenClaimInput> = {},
): send.OpenClaimInput => ({
  serialNumber,
  serviceType: 'ONLINE_REPAIR',
  incident: { occurredAt: graph.now(), cause: 'DROP', description: 'Fell off a table.' },
  consents: [
    { kind: 'PRIVACY_POLICY', documentVersion: '2026-01' },
    { kind: 'DATA_WIPE', documentVersion: '2026-01' },
  ],
  idempotencyKey: freshKey(),
  ...change,
});

export const openClaim = async (ask: Ask, input: send.OpenClaimInput) =>
  dataOf(await ask(send.OpenRepairClaimDocument, { input })).openClaim;

/** Hands the unit over, takes it in and assesses it: from then on the customer chooses. */
export const assessed = async (
  { graph, customer, agent }: Cast<Stage>,
  claimId: string,
  serialNumber: string,
): Promise<void> => {
  const handOver = {
    claimId,
    carrier: 'DPD',
    trackingNumber: `T-${claimId}`,
    handedOverAt: graph.now(),
  };
  accepted(dataOf(await customer(send.ReportHandOverDocument, { input: handOver })).reportHandOver);
  const components = [
    { componentCode: 'gimbal', quantity: 1 },
    { componentCode: 'grip', quantity: 1 },
  ];
  accepted(
    dataOf(
      await agent(atCenter.ReceiveUnitDocument, {
        input: { claimId, serialNumber, components, hasController: false },
      }),
    ).receiveUnit,
  );
  accepted(
    dataOf(await agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
  );
  const estimate = [
    {
      kind: 'REPAIR_PARTS' as const,
      text: 'New motor',
      amount: { amount: '310.00', currency: 'PLN' },
    },
  ];
  const findings = 'The roll motor is broken.';
  accepted(
    dataOf(
      await agent(atCenter.RecordAssessmentDocument, {
        input: { claimId, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings, estimate },
      }),
    ).recordAssessment,
  );
};

export const elect = async (
  ask: Ask,
  claimId: string,
  remedy: send.Remedy,
  idempotencyKey = freshKey(),
) =>
  dataOf(await ask(send.ElectRemedyDocument, { input: { claimId, remedy, idempotencyKey } }))
    .electRemedy;

export const pay = async (ask: Ask, quoteId: string, change: Partial<send.PayQuoteInput> = {}) => {
  const input = {
    quoteId,
    paymentMethodToken: 'tok_success',
    amount: { amount: '199.00', currency: 'PLN' },
    idempotencyKey: freshKey(),
  };
  return dataOf(await ask(send.PayQuoteDocument, { input: { ...input, ...change } })).payQuote;
};

/** Sets a unit aside for the claim. */
export const setAside = async (
  { agent }: Cast<Stage>,
  claimId: string,
  newSerial: string,
): Promise<void> => {
  const serialNumbers = [{ component: 'BODY' as const, value: newSerial }];
  accepted(
    dataOf(
      await agent(atCenter.AllocateReplacementDocument, {
        input: { claimId, serialNumbers, productCode: 'rs-4-mini', grade: 'LIKE_NEW' },
      }),
    ).allocateReplacement,
  );
};

/** Sends the customer a unit and closes the claim. */
export const sentOut = async ({ graph, agent }: Cast<Stage>, claimId: string): Promise<void> => {
  const shipped = accepted(
    dataOf(
      await agent(atCenter.ShipUnitDocument, {
        input: {
          claimId,
          carrier: 'DPD',
          trackingNumber: `B-${claimId}`.toUpperCase(),
          idempotencyKey: freshKey(),
        },
      }),
    ).shipUnit,
  );
  const shipmentId =
    shipped.claim?.shipments.find(
      ({ trackingNumber }) => trackingNumber === `B-${claimId}`.toUpperCase(),
    )?.id ?? '';
  accepted(
    dataOf(
      await agent(atCenter.RecordDeliveryDocument, {
        input: { shipmentId, deliveredAt: graph.now() },
      }),
    ).recordDelivery,
  );
};

/** Gives the customer the replacement and closes the claim. */
export const replaced = async (
  cast: Cast<Stage>,
  claimId: string,
  newSerial: string,
): Promise<void> => {
  await setAside(cast, claimId, newSerial);
  await sentOut(cast, claimId);
};

/** Waits until something holds that another part brings about; asks again in small steps, for a minute at most. */
export const eventually = async <Thing>(
  read: () => Promise<Thing>,
  holds: (thing: Thing) => boolean,
): Promise<Thing> => {
  const until = Date.now() + 60_000;
  for (;;) {
    const thing = await read();
    if (holds(thing)) return thing;
    if (Date.now() > until)
      throw new Error(`It did not come about in a minute: ${JSON.stringify(thing)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
