import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { fileWish, pictureSent, placeFor, sendTo } from './claim-files';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  type Cast,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  replaced,
  sell,
} from './journey';
import { there } from './there';

/** Every text that leads to a customer. */
export const marksOf = (name: string) => ({
  givenName: name.charAt(0).toUpperCase() + name.slice(1),
  email: `${name}@example.com`,
  subject: `dev-customer-${name}`,
  key: `key of ${name}`,
  description: `It fell when ${name} stumbled.`,
  place: `The garden of ${name}`,
  trackingNumber: `TRACK-${name}`.toUpperCase(),
  note: `The grip is loose, says ${name}.`,
  findings: `The motor broke as ${name} told.`,
  reason: `Never mind, says ${name}.`,
  street: `${name} street 1`,
});

export type Marks = ReturnType<typeof marksOf>;

/** What a customer had and did, and the texts that lead to them. */
export interface Life {
  readonly cast: Cast;
  readonly marks: Marks;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly serial: string;
  readonly newSerial: string;
}

const reported = (
  cast: Cast,
  serial: string,
  { description, place, street }: Marks,
  evidenceIds: readonly string[] = [],
) => {
  const incident = { occurredAt: cast.graph.now(), cause: 'DROP' as const, description, place };
  const shipTo = { lines: [street], city: 'Vilnius', postalCode: '01100', regionCode: 'LT' };
  return aClaim(cast, serial, { incident, shipTo, evidenceIds: [...evidenceIds] });
};

/** The records of a flight, and a picture, as files that were sent and have arrived. */
const filesSent = async ({ cast, marks }: Life): Promise<readonly string[]> => {
  const { customer, graph } = cast;
  const records = Uint8Array.from(Buffer.from(`time,lat,lon\n0,54.68,25.28\n${marks.place},,\n`));
  const slot = await placeFor(customer, fileWish(records, 'FLIGHT_RECORD', 'text/csv'));
  const status = await sendTo(graph.url, slot, records);
  if (status !== 201) throw new Error(`The flight records were answered ${status}.`);
  return [slot.evidence.id, await pictureSent(customer, graph.url)];
};

/** Sent in, taken in and assessed, in words that name the customer. */
const broughtToChoice = async (
  { graph, customer, agent }: Cast,
  claimId: string,
  serialNumber: string,
  { trackingNumber, note, findings }: Marks,
): Promise<void> => {
  const handOver = { claimId, carrier: 'DPD', trackingNumber, handedOverAt: graph.now() };
  accepted(dataOf(await customer(send.ReportHandOverDocument, { input: handOver })).reportHandOver);
  const components = [
    { componentCode: 'gimbal', quantity: 1 },
    { componentCode: 'grip', quantity: 1 },
  ];
  const arrival = { claimId, serialNumber, components, hasController: false, note };
  accepted(dataOf(await agent(atCenter.ReceiveUnitDocument, { input: arrival })).receiveUnit);
  accepted(
    dataOf(await agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
  );
  const found = { claimId, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings } as const;
  accepted(
    dataOf(await agent(atCenter.RecordAssessmentDocument, { input: { ...found, estimate: [] } }))
      .recordAssessment,
  );
};

const contractPage = async ({ customer }: Cast, id: string) =>
  there(dataOf(await customer(send.ContractPageDocument, { id })).serviceContract);

/** A claim that ends with another unit, its payment refused once and made once. */
const replacedOnce = async (life: Life, evidenceIds: readonly string[]): Promise<void> => {
  const { cast, marks, contractId, serial, newSerial } = life;
  const sent = reported(cast, serial, marks, evidenceIds);
  const { claim } = accepted(await openClaim(cast.customer, sent));
  const { id } = there(claim);
  await broughtToChoice(cast, id, serial, marks);
  const elected = accepted(await elect(cast.customer, id, 'REPLACEMENT')).claim;
  const quoteId = there(there(elected).election?.quote).id;
  const declined = await pay(cast.customer, quoteId, { paymentMethodToken: 'tok_declined' });
  expect(declined.userErrors).toHaveLength(1);
  accepted(await pay(cast.customer, quoteId));
  await replaced(cast, id, newSerial);
  await eventually(
    () => contractPage(cast, contractId),
    ({ bindings }) => bindings.length === 2,
  );
};

/** A claim that the customer opens. */
export const opened = async ({ cast, marks, newSerial }: Life): Promise<string> => {
  const { claim } = accepted(await openClaim(cast.customer, reported(cast, newSerial, marks)));
  return there(claim).id;
};

/** A claim that the customer takes back, with a reason in their own words. */
export const takenBack = async ({ cast, marks }: Life, claimId: string): Promise<void> => {
  const input = { claimId, reason: marks.reason, idempotencyKey: freshKey() };
  accepted(dataOf(await cast.customer(send.CancelClaimDocument, { input })).cancelClaim);
};

/** A contract of somebody new. */
export const covered = async (
  cast: Cast,
  name: string,
  [serial, newSerial]: readonly [string, string],
): Promise<Life> => {
  const customer = await cast.graph.as('customer', name);
  const marks = marksOf(name);
  const { secret } = await sell(cast, `sale of ${serial}`);
  const enrollment = anEnrollment(there(secret), serial);
  const { contract } = accepted(await activate(customer, enrollment, marks.key));
  const { id: contractId, contractNumber } = there(contract);
  return {
    cast: { ...cast, customer },
    marks,
    contractId,
    contractNumber,
    serial,
    newSerial,
  };
};

/** Somebody new who leaves traces wherever a customer can: all is over but the contract. */
export const lived = async (
  cast: Cast,
  name: string,
  serials: readonly [string, string],
  { hasFiles = true } = {},
): Promise<Life> => {
  const life = await covered(cast, name, serials);
  await replacedOnce(life, hasFiles ? await filesSent(life) : []);
  await takenBack(life, await opened(life));
  return life;
};
