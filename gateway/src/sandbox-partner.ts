import { setTimeout as pause } from 'node:timers/promises';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { flagValues, runCommand } from './operator/command-line';
import { type Complaint, complaintsOf } from './operator/complaints';
import { readOperatorSettings } from './operator/config';
import { type AskPart, partsAsker } from './operator/parts';

const flags = {
  name: '<trading name>',
  region: '<code>',
  ean: '<number>',
  codes: '<count>',
};

const usage = `Usage: npm run --silent sandbox-partner -- --name ${flags.name} --region ${flags.region} --ean ${flags.ean} --codes ${flags.codes}
Admits a partner with a shop in the sandbox, gives it e-codes to sell, and prints its id, for which a test key can be
made; said again in the same words, it changes nothing and prints the same id.
--name    the partner's trading name, which no other partner of the sandbox has
--region  the region in which it sells, such as LT
--ean     the plan of the codes, by the number on its package, such as 6937224103313
--codes   how many, 1 to 1000`;

interface Wish {
  readonly name: string;
  readonly regionCode: string;
  readonly ean: string;
  readonly count: number;
}

const mostCodes = 1000;

const wishOf = (args: readonly string[]): Wish => {
  const given = flagValues(args, flags);
  const only = (flag: keyof typeof flags): string => {
    const [value, ...more] = given[flag];
    if (value === undefined)
      throw new StartFault(`--${flag} is missing: give it as --${flag} ${flags[flag]}.`);
    if (more.length > 0) throw new StartFault(`--${flag} is given ${more.length + 1} times.`);
    return value;
  };
  const [name, regionCode, ean, codes] = [only('name'), only('region'), only('ean'), only('codes')];
  const count = /^\d{1,4}$/.test(codes) ? Number(codes) : 0;
  if (count < 1 || count > mostCodes)
    throw new StartFault(`--codes ${codes} is not a count: give one from 1 to ${mostCodes}.`);
  return { name, regionCode, ean, count };
};

/** Asks a part one thing; what it refuses ends the command. */
const answerOf = async <Data extends object>(
  ask: AskPart,
  part: 'catalog' | 'coverage',
  request: { readonly query: string; readonly variables: object },
): Promise<Data> => {
  const { body } = await ask(part, '/graphql', request);
  const { data, errors } = body as {
    readonly data?: Data | null;
    readonly errors?: readonly Complaint[];
  };
  const complaints = [...(errors ?? []), ...complaintsOf(data)];
  if (data && complaints.length === 0) return data;
  throw new StartFault(complaints.map(({ message }) => message).join('\n'));
};

const planQuery = 'query SandboxPlan($ean: String!) { planSku(ean: $ean) { id } }';

const planOf = async (ask: AskPart, ean: string): Promise<string> => {
  const { planSku } = await answerOf<{ readonly planSku: { readonly id: string } | null }>(
    ask,
    'catalog',
    { query: planQuery, variables: { ean } },
  );
  if (planSku) return planSku.id;
  throw new StartFault(`--ean ${ean} is that of no plan: see planSkus in the graph.`);
};

const registerMutation = `mutation SandboxPartner($input: RegisterPartnerInput!) {
  registerPartner(input: $input) { partner { id } userErrors { message } }
}`;

const register = async (ask: AskPart, { name, regionCode }: Wish): Promise<string> => {
  const input = {
    name,
    regionCodes: [regionCode],
    stores: [{ name: `${name}, ${regionCode}`, regionCode }],
    idempotencyKey: `sandbox partner ${name}`,
  };
  const { registerPartner } = await answerOf<{
    readonly registerPartner: { readonly partner: { readonly id: string } };
  }>(ask, 'coverage', { query: registerMutation, variables: { input } });
  return registerPartner.partner.id;
};

const generateMutation = `mutation SandboxCodes($input: GenerateCodesInput!) {
  generateCodes(input: $input) { batch { id job { id } } userErrors { message } }
}`;

const jobQuery = 'query SandboxJob($id: ID!) { job(id: $id) { status } }';

/** How often is looked whether the codes are made, and how many times. */
const lookMs = 250;
const mostLooks = 240;

const untilMade = async (ask: AskPart, id: string): Promise<void> => {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { job } = await answerOf<{ readonly job: { readonly status: string } | null }>(
      ask,
      'coverage',
      { query: jobQuery, variables: { id } },
    );
    if (job?.status === 'SUCCEEDED') return;
    await pause(lookMs);
  }
  throw new StartFault('The codes are not made yet: give the same command again in a while.');
};

const allocateMutation = `mutation SandboxStock($input: AllocateCodesInput!) {
  allocateCodes(input: $input) { stock { __typename } userErrors { message } }
}`;

const stock = async (ask: AskPart, partnerId: string, wish: Wish): Promise<void> => {
  const { regionCode, ean, count } = wish;
  const idempotencyKey = `sandbox codes ${partnerId} ${regionCode} ${ean} ${count}`;
  const planSkuId = await planOf(ask, ean);
  const wanted = { planSkuId, regionCode, deliveryForm: 'E_CODE', size: count, idempotencyKey };
  const { generateCodes } = await answerOf<{
    readonly generateCodes: {
      readonly batch: { readonly id: string; readonly job: { readonly id: string } };
    };
  }>(ask, 'coverage', { query: generateMutation, variables: { input: wanted } });
  const { id: batchId, job } = generateCodes.batch;
  await untilMade(ask, job.id);
  const input = { batchId, partnerId, count, idempotencyKey };
  await answerOf(ask, 'coverage', { query: allocateMutation, variables: { input } });
};

/** Whoever has the operator's key of the sandbox has shown who they are. */
const rights = { scopes: ['partners:manage', 'codes:manage'], policies: ['step_up'] };

const sandboxPartner = async (args: readonly string[]): Promise<string> => {
  const wish = wishOf(args);
  const ask = await partsAsker(readOperatorSettings('sandbox'), rights);
  const partnerId = await register(ask, wish);
  await stock(ask, partnerId, wish);
  return partnerId;
};

void runCommand(usage, sandboxPartner);
