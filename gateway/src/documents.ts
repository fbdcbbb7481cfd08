import 'reflect-metadata';
import './telemetry-off';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { readRegistryCommandSettings } from './access/config';
import { brokenBy, sayBroken, usedWithinDays } from './documents/check';
import { differencesOf } from './documents/diff';
import { tableOf, unknownTableOf } from './documents/document-table';
import { type ListedDocument, type RegistryDesk, registryDesk } from './documents/registry-desk';
import { flagValues, onlyValue, requiredValue, runCommand, wordOf } from './operator/command-line';

const usage = `Usage: npm run --silent documents -- publish|retire|list|usage|unknown|diff|mode|check …
publish --client <name> --audience public|partner|bi|staff --manifest <file>
        Publishes a manifest of Apollo's generator, of graphql-codegen or of Relay: all of it, or nothing.
publish --client <name> --audience public|partner|bi|staff --document <file> --name <name>
        Publishes one document under its operation's name.
retire  --id sha256:<hex> [--client <name>]
        Takes a document out of use.
list    [--audience public|partner|bi|staff]
        Prints all documents with their cost, their fetches and their use in 30 days.
usage   [--audience public|partner|bi|staff] [--days <n>]
        The same by use, the most used first; 90 days at most.
unknown [--client <name>]
        Prints what clients sent that were only watched, and that was not published for them, the most sent first.
diff    --client <name> --manifest <file>
        Says what publishing the manifest would add, and what of the client's documents is not in it.
mode    --client <name> --mode any|log-unknown|published-only
        Says which documents a client may run.
check   [--supergraph <file>]
        Names every document that is published, or was run within ${usedWithinDays} days, and does not fit the schema.`;

const flags = {
  client: '<name>',
  audience: 'public|partner|bi|staff',
  manifest: '<file>',
  document: '<file>',
  name: '<name>',
  id: 'sha256:<hex>',
  days: '<n>',
  mode: 'any|log-unknown|published-only',
  supergraph: '<file>',
} as const;

type Flag = keyof typeof flags;
type Values = Readonly<Record<Flag, readonly string[]>>;

const required = (values: Values, name: Flag): string => requiredValue(values, name, flags);

/** The audience that is asked for; undefined where none is. */
const audienceIn = (values: Values): string | undefined => {
  const audience = onlyValue(values, 'audience');
  return audience === undefined ? undefined : wordOf(audience);
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartFault(`${file} cannot be read.`, { cause });
  });

const daysIn = (values: Values): number => {
  const text = onlyValue(values, 'days') ?? '30';
  if (/^[1-9]\d?$/.test(text) && Number(text) <= usedWithinDays) return Number(text);
  throw new StartFault(`--days is ${text}: give a whole number from 1 to ${usedWithinDays}.`);
};

const publish = async (desk: RegistryDesk, values: Values): Promise<string> => {
  const client = required(values, 'client');
  const audience = wordOf(required(values, 'audience'));
  const file = onlyValue(values, 'manifest');
  if (file !== undefined) {
    const manifest = await textOf(file);
    return tableOf(await desk.publishManifest({ client, audience, manifest }));
  }
  const [body, name] = [await textOf(required(values, 'document')), required(values, 'name')];
  return tableOf(await desk.publish({ client, audience, name, body }));
};

const byUse = (one: ListedDocument, other: ListedDocument): number =>
  other.usage.runs - one.usage.runs;

const check = async (desk: RegistryDesk): Promise<string> => {
  const broken = await brokenBy({
    documents: (await desk.registry.published()).documents,
    listed: await desk.list(undefined, usedWithinDays),
    problemOf: (document) => desk.problemOf(document),
  });
  if (broken.length > 0) throw new StartFault(sayBroken(broken));
  return 'Every published document fits the schema.';
};

type Verb = (desk: RegistryDesk, values: Values) => Promise<string>;

/** Those that change nothing take the database as it is. */
const looks = new Set(['list', 'usage', 'unknown', 'diff', 'check']);

const verbs: Readonly<Record<string, Verb>> = {
  publish,
  unknown: async (desk, values) => {
    const client = onlyValue(values, 'client');
    const found = await desk.registry.unknown();
    return unknownTableOf(found.filter((one) => client === undefined || one.client === client));
  },
  retire: async (desk, values) => {
    const input = { documentId: required(values, 'id'), client: onlyValue(values, 'client') };
    return tableOf(await desk.retire(input));
  },
  list: async (desk, values) => tableOf(await desk.list(audienceIn(values), 30)),
  usage: async (desk, values) => {
    const found = await desk.list(audienceIn(values), daysIn(values));
    return tableOf(found.toSorted(byUse));
  },
  diff: async (desk, values) => {
    const manifest = await textOf(required(values, 'manifest'));
    return differencesOf(manifest, required(values, 'client'), await desk.registry.published());
  },
  mode: (desk, values) =>
    desk.setMode({
      client: required(values, 'client'),
      mode: wordOf(required(values, 'mode')),
    }),
  check,
};

const supergraphFile = resolve(__dirname, '../../schema/supergraph.graphql');

const documents = async ([name = '', ...args]: readonly string[]): Promise<string> => {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new StartFault(usage);
  const values = flagValues(args, flags);
  const supergraphSdl = await textOf(onlyValue(values, 'supergraph') ?? supergraphFile);
  const isLook = looks.has(name);
  const settings = { ...(await readRegistryCommandSettings()), supergraphSdl, isLook };
  const desk = await registryDesk(settings, makeLog('documents', 'warn'));
  try {
    return await verb(desk, values);
  } finally {
    await desk.close();
  }
};

void runCommand(usage, documents);
