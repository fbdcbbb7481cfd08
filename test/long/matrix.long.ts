import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSupergraph } from '../../gateway/src/supergraph/supergraph';
import { askers } from '../access/askers';
import { verdictsOf } from '../access/expected-access';
import { judgedOverHttp, requestsByEveryField } from '../access/http-matrix';
import { hiddenFrom, keysOfOwners, type OwnersKeys } from '../access/owners';
import { signIn } from '../access/signed-in';
import { readText } from '../access/supergraph-text';
import { type MixedOwners, startMixedOwners } from '../graph/mixed-owners';
import type { Ask } from '../support/graph';

const sdl = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const verdicts = verdictsOf(readText(sdl));
const { audienceSchemas } = readSupergraph(sdl);

describe('every field that gives something, for every kind of caller', () => {
  let world: MixedOwners;
  let keys: OwnersKeys;
  let asks: ReadonlyMap<string, Ask>;
  beforeAll(async () => {
    world = await startMixedOwners('whole_matrix');
    keys = await keysOfOwners(world);
    asks = await signIn(world.cast.graph, askers);
  }, 60_000);
  afterAll(() => world.stop());

  it.each(askers)('gives what directives and row rules allow, and nothing else: as $name', async (asker) => {
    const parts = { schemaFor: () => audienceSchemas[asker.audience], verdicts, keys };
    const requests = requestsByEveryField(asker, parts);
    const judged = await judgedOverHttp(requests, {
      asks,
      verdicts,
      hiddenFrom: (one) => hiddenFrom(one, world),
    });
    expect(judged.length).toBeGreaterThan(50);
    expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
  }, 600_000); // prettier-ignore
});
