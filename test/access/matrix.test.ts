import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Enforcement from '@care-graph/kernel/graphql/access';
import type * as Guard from '../../gateway/src/access/guard';
import { readSupergraph } from '../../gateway/src/supergraph/supergraph';
import { type MixedOwners, startMixedOwners } from '../graph/mixed-owners';
import type * as Fences from '../support/access-fences';
import { withFences } from '../support/access-fences';
import type { Ask } from '../support/graph';
import { there } from '../support/there';
import type { Values } from './answers';
import { type Asker, askers, everyAsker } from './askers';
import { type Command, commandsOf, givenByResultsAlone, judgeCommand } from './commands';
import { verdictsOf } from './expected-access';
import {
  type Bench,
  type Judged,
  judgedOverHttp,
  refusedOnce,
  requestsOf,
  type Sent,
} from './http-matrix';
import { hiddenFrom, keysOfOwners, type OwnersKeys } from './owners';
import { cutByRowRules, kindOf, neverGiven } from './row-rules';
import { signIn } from './signed-in';
import { readText } from './supergraph-text';
import { truthOf } from './truth';
import { judgeUnknown, unknownFields, unknownTypes } from './unknown-fields';
import { typesWithFields } from './ways';

jest.mock('../../gateway/src/access/guard', () =>
  jest
    .requireActual<typeof Fences>('../support/access-fences')
    .guardDouble(jest.requireActual<typeof Guard>('../../gateway/src/access/guard')),
);
jest.mock('@care-graph/kernel/graphql/access', () =>
  jest
    .requireActual<typeof Fences>('../support/access-fences')
    .enforcementDouble(jest.requireActual<typeof Enforcement>('@care-graph/kernel/graphql/access')),
);

const sdl = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const text = readText(sdl);
const verdicts = verdictsOf(text);
const { audienceSchemas } = readSupergraph(sdl);
const schemaFor = ({ audience }: Asker) => audienceSchemas[audience];

let world: MixedOwners;
let keys: OwnersKeys;
let asks: ReadonlyMap<string, Ask>;
let bench: Bench;
let requests: readonly Sent[];
const commands = everyAsker.flatMap((asker) => commandsOf(asker, { schemaFor, verdicts }));
const refusedCommands = commands.filter(({ verdict }) => verdict === 'refused');

beforeAll(async () => {
  world = await startMixedOwners('matrix');
  keys = await keysOfOwners(world);
  asks = await signIn(world.cast.graph, everyAsker);
  bench = {
    asks,
    verdicts,
    truth: truthOf(there(asks.get('admin')), audienceSchemas.staff),
    hiddenFrom: (asker) => hiddenFrom(asker, world),
  };
  // What the others are answered is compared with what the admin was, who therefore comes first.
  const isAdmin = ({ name }: Asker) => name === 'admin';
  const adminFirst = [...askers.filter(isAdmin), ...askers.filter((one) => !isAdmin(one))];
  requests = adminFirst.flatMap((asker) => requestsOf(asker, { schemaFor, verdicts, keys }));
});
afterAll(() => world.stop());

const faultsIn = (judged: readonly Judged[]) => judged.flatMap(({ faults }) => faults);

const sent = async (command: Command): Promise<readonly string[]> => {
  const ask = there(asks.get(command.asker.name));
  return judgeCommand(command, await ask<Values | null, object>(command.text, command.variables));
};

const judgedCommands = async (which: readonly Command[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const command of which) faults.push(...(await sent(command)));
  return faults;
};

describe('every field of every type for every kind of caller, over HTTP', () => {
  it('is asked for, by one request for each type that a caller has', () => {
    for (const asker of askers) {
      const asked = [
        ...requests.filter((one) => one.asker === asker).map(({ type }) => type),
        ...commands.filter((one) => one.asker === asker).flatMap(({ gives }) => gives),
        'Mutation',
        ...givenByResultsAlone,
      ];
      const types = typesWithFields(schemaFor(asker)).map(({ name }) => name);
      expect(types.filter((name) => !asked.includes(name))).toEqual([]);
    }
  });

  it('is answered where directives and row rules allow it, and nowhere else', async () => {
    const judged = await judgedOverHttp(requests, bench);
    expect(faultsIn(judged)).toEqual([]);
    const cut = judged.flatMap(({ otherwise, sent: { asker } }) =>
      otherwise.map((coordinate) => `${coordinate} as ${kindOf(asker)}`),
    );
    expect([...new Set(cut)].sort()).toEqual(cutByRowRules);
    const given = new Set(
      judged.flatMap(({ objects, sent: { type } }) => (objects > 0 ? [type] : [])),
    );
    const never = requests.map(({ type }) => type).filter((type) => !given.has(type));
    expect([...new Set(never)].sort()).toEqual(neverGiven);
  });

  it('does not exist where the audience does not have it, in the words for what never did', async () => {
    const told = new Set<string>();
    for (const asker of everyAsker) {
      const schema = schemaFor(asker);
      // What types there are is the same for all of an audience; fields are asked for as each of them.
      const types = told.has(asker.audience) ? [] : unknownTypes(text, schema);
      told.add(asker.audience);
      for (const request of [...unknownFields(text, schema, keys.first), ...types]) {
        const reply = await there(asks.get(asker.name))(request.text);
        expect(judgeUnknown(request, reply, schema)).toEqual([]);
      }
    }
  });

  it('is no command that is carried out for who may not give it', async () => {
    const { graph } = world.cast;
    graph.startCounting();
    expect(await judgedCommands(refusedCommands)).toEqual([]);
    expect(graph.fetches).toEqual([]);
    const allowed = commands.filter((command) => !refusedCommands.includes(command));
    expect(await judgedCommands(allowed)).toEqual([]);
  });
});

describe('each of the two fences alone', () => {
  const refused = () => refusedOnce(requests, verdicts);

  it.each([
    { fence: 'the gateway’s', standing: { gateway: true } },
    { fence: 'that of the subgraphs', standing: { subgraphs: true } },
  ])('refuses the same: $fence', async ({ standing }) => {
    await withFences(standing, async () => {
      expect(faultsIn(await judgedOverHttp(refused(), bench))).toEqual([]);
      expect(await judgedCommands(refusedCommands)).toEqual([]);
    });
  });

  it('is missed by every request that it would have refused something of', async () => {
    const judged = await withFences({}, () => judgedOverHttp(refused(), bench));
    expect(judged.length).toBeGreaterThan(60);
    expect(judged.filter(({ faults }) => faults.length === 0)).toEqual([]);
    const missed = await withFences({}, () => Promise.all(refusedCommands.map(sent)));
    expect(missed.filter((faults) => faults.length === 0)).toEqual([]);
  });
});
