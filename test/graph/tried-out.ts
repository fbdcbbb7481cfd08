import type { Ask } from '../support/graph';
import { dataOf } from '../support/journey';
import type { UserError } from './command';
import type { World } from './world';

/** What of an opening can be tried out, and how its contract is found. */
interface Opening {
  readonly contractId?: string | null;
  readonly serialNumber?: string | null;
  readonly serviceType: string;
  readonly incident?: object | null;
  readonly regionCode?: string | null;
  readonly channel?: string | null;
  readonly proofOfPurchaseId?: string | null;
  readonly shipTo?: object | null;
}

/** What speaks against a claim, whoever asks. */
type Reason = Pick<UserError, 'code' | 'nextStep'> & { readonly rules: readonly string[] };

interface Simulated {
  readonly wouldBeAccepted: boolean;
  readonly refusals: readonly UserError[];
}

const simulationText = `query TriedOut($input: SimulateClaimInput!) {
  simulateClaim(input: $input) { wouldBeAccepted refusals { code field nextStep basis { ruleId } } }
}`;

const unitText = `query UnitToTry($serial: String!) { device(serialNumber: $serial) { contracts { id } } }`;

interface Unit {
  readonly device: { readonly contracts: readonly { readonly id: string }[] } | null;
}

/** Consents, other files and the incident itself come with the claim, and a contract is tried out by its id alone. */
const comesWithClaim: readonly string[] = [
  'CONSENT_REQUIRED',
  'FILE_NOT_ARRIVED',
  'TOO_MANY_FILES',
  'INCIDENT_MISSING',
  'CONTRACT_NOT_FOUND',
];

const isTriedOut = ({ code, field }: UserError): boolean =>
  field?.[0] === 'proofOfPurchaseId' || !comesWithClaim.includes(code);

const reasonsIn = (refusals: readonly UserError[]): readonly Reason[] =>
  refusals
    .filter(isTriedOut)
    .map(({ code, nextStep, basis }) => ({ code, nextStep, rules: basis.map(({ ruleId }) => ruleId) })); // prettier-ignore

const contractOf = async (ask: Ask, { contractId, serialNumber }: Opening) => {
  if (typeof contractId === 'string') return contractId;
  const { device } = dataOf(await ask<Unit, object>(unitText, { serial: serialNumber ?? '' }));
  return device?.contracts[0]?.id;
};

/** What an opening is told, beside what whoever only tries it out is told; undefined where it cannot be tried out. */
const bothWays = async (ask: Ask, opening: Opening, userErrors: readonly UserError[]) => {
  const { serviceType, incident, regionCode, channel, proofOfPurchaseId, shipTo } = opening;
  const contractId = incident ? await contractOf(ask, opening) : undefined;
  if (!contractId) return undefined;
  const asked = { regionCode, channel, proofOfPurchaseId, shipTo };
  const input = { contractId, serviceType, incident, ...asked };
  const { simulateClaim } = dataOf(
    await ask<{ simulateClaim: Simulated | null }, object>(simulationText, { input }),
  );
  if (!simulateClaim) return undefined;
  const { refusals, wouldBeAccepted } = simulateClaim;
  return { told: reasonsIn(userErrors), triedOut: reasonsIn(refusals), wouldBeAccepted };
};

type BothWays = NonNullable<Awaited<ReturnType<typeof bothWays>>>;

interface Answer {
  readonly openClaim?: { readonly userErrors: readonly UserError[] };
}

/** The world with a customer all of whose openings are tried out as well, once they were refused. */
export const tryingOut = <Where extends World>(
  world: Where,
): { readonly world: Where; readonly found: readonly BothWays[] } => {
  const found: BothWays[] = [];
  const customer: Ask = async (document, variables) => {
    const reply = await world.customer(document, variables);
    const { openClaim } = (reply.data ?? {}) as Answer;
    if (!openClaim) return reply;
    const { input } = variables as unknown as { readonly input: Opening };
    const both = await bothWays(world.customer, input, openClaim.userErrors);
    if (both) found.push(both);
    return reply;
  };
  return { world: { ...world, customer }, found };
};
