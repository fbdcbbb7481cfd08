import { cpuByOwner, sharesOf } from './attribution';
import { type Profiled, sampleMs } from './probe-messages';

const statements = { limits: 1, 'access log': 1, principal: 2, upkeep: 0 };
const pooled = { sign: { count: 0, msEach: 0 }, verify: { count: 0, msEach: 0 } };

interface Call {
  readonly name?: string;
  readonly file?: string;
  /** How often it was at the top when a sample was taken. */
  readonly hits?: number;
  readonly calls?: readonly Call[];
}

/** A profile in which calls were made from the outermost down. */
const profileOf = (...calls: readonly Call[]): Profiled => {
  const nodes: Profiled['profile']['nodes'] = [];
  const add = ({ name = 'f', file = '', hits = 0, calls: inner = [] }: Call): number => {
    const id = nodes.length + 1;
    const callFrame = { functionName: name, scriptId: '1', url: file, lineNumber: 1, columnNumber: 1 };
    const node = { id, callFrame, hitCount: hits, children: [] as number[] };
    nodes.push(node);
    node.children.push(...inner.map(add));
    return id;
  }; // prettier-ignore
  add({ name: '(root)', calls });
  return { profile: { nodes, startTime: 0, endTime: 1 }, pooled, statements };
};

const at = (path: string) => `file:///graph/${path}`;
const hitsOf = (...calls: readonly Call[]) => {
  const cpu = Object.entries(cpuByOwner([profileOf(...calls)])).filter(([, ms]) => ms > 0);
  return Object.fromEntries(cpu.map(([owner, ms]) => [owner, Math.round(ms / sampleMs)]));
};

const authenticate = at('gateway/src/http/authenticate.ts');
const router = at('node_modules/router/index.js');
const jose = at('node_modules/jose/dist/webapi/jws/flattened/verify.js');

describe('the CPU of a request', () => {
  it('counts for the innermost part on the stack, whatever package it calls', () => {
    const hash = { file: 'node:internal/crypto/hash', hits: 3 };
    const keyRing = at('subgraphs/access/src/adapters/key-ring.ts');
    const guard = at('gateway/src/access/guard.ts');
    const size = at('gateway/src/limits/operation-size.ts');
    expect(
      hitsOf(
        { file: authenticate, hits: 1, calls: [{ file: keyRing, calls: [hash] }] },
        { file: guard, hits: 5, calls: [{ file: size, hits: 7 }] },
      ),
    ).toEqual({ principal: 4, scopes: 5, limits: 7 });
  });

  it('is not that of the part which hands a request on', () => {
    const engine = at('gateway/src/engine/apollo-engine.ts');
    expect(
      hitsOf(
        { file: authenticate, calls: [{ file: router, calls: [{ file: '', hits: 2 }] }] },
        { file: at('gateway/src/access/guard.ts'), calls: [{ file: engine, hits: 3 }] },
      ),
    ).toEqual({ rest: 5 });
  });

  it('counts for whom a package works where it goes on by itself', () => {
    const sign = at('node_modules/jose/dist/webapi/jws/flattened/sign.js');
    const pg = { file: at('node_modules/pg/lib/client.js'), hits: 8 };
    const typeorm = at('node_modules/typeorm/driver/postgres/PostgresQueryRunner.js');
    expect(
      hitsOf({ file: jose, hits: 1 }, { file: sign, hits: 2 }, pg, { file: typeorm, calls: [pg] }),
    ).toEqual({ principal: 1 + 4, signing: 2, limits: 2, 'access log': 2 + 8 });
  });

  it('has waiting left out and garbage collection in', () => {
    expect(hitsOf({ name: '(idle)', hits: 90 }, { name: '(garbage collector)', hits: 2 })).toEqual({
      rest: 2,
    });
  });

  it('has in it what is signed and checked beside the main thread', () => {
    const beside = { sign: { count: 2, msEach: 1 }, verify: { count: 3, msEach: 2 } };
    const { profile } = profileOf({ file: router, hits: 12 / sampleMs });
    const shares = sharesOf(cpuByOwner([{ profile, pooled: beside, statements }]));
    expect(shares).toEqual({ rest: 0.6, principal: 0.3, signing: 0.1 });
  });
});
