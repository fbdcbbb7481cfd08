import { Client } from 'pg';
import { openTables } from '../graph/tables';
import { askAs, type Ask, type TestGraph } from './graph';
import { dataOf, eventually, freshKey } from './journey';
import { madeKey } from './keys';
import { missingIn } from './refusal-form';
import { there } from './there';
import { type CommandAnswer, isKeyed, type SentCommand, type WatchedCast } from './watched-cast';

const idsIn = (commands: readonly SentCommand[], prefix: string): readonly string[] => [
  ...new Set(
    commands
      .flatMap(({ answer, input }) => [...Object.values(answer.ids), ...Object.values(input)])
      .filter((id): id is string => typeof id === 'string' && id.startsWith(`${prefix}_`)),
  ),
];

const fields = { ctr: 'serviceContract', clm: 'claim', cod: 'activationCode' } as const;

type Prefix = keyof typeof fields;

/** Which of the ids somebody finds. */
const foundBy = async (ask: Ask, prefix: Prefix, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const one = (id: string, place: number) => `n${place}: ${fields[prefix]}(id: "${id}") { id }`;
  const { data } = await ask<Readonly<Record<string, object | null>> | null, object>(
    `{ ${ids.map(one).join(' ')} }`,
  );
  return ids.filter((_, place) => (data?.[`n${place}`] ?? null) !== null);
};

/**
 * Claims whose hold coverage keeps otherwise: held and not in the ledger, spent and not settled, or free and still kept.
 * What only coverage's own tests hold is under no claim, and not asked for.
 */
const disagreements = `
  SELECT claim.claim_number, claim.hold, held.open, held.settled FROM claims.claim claim
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE done.id IS NULL) AS open, count(*) FILTER (WHERE done.kind = 'COMMIT') AS settled
    FROM coverage.quota_entry entry LEFT JOIN coverage.quota_entry done ON done.settles_id = entry.id
    WHERE entry.claim_id = claim.id AND entry.kind = 'RESERVE' AND entry.count IS NOT NULL) held
  WHERE (held.open, held.settled) <> (CASE claim.hold->>'state' WHEN 'HELD' THEN 1 ELSE 0 END,
    CASE claim.hold->>'state' WHEN 'SPENT' THEN 1 ELSE 0 END)`;

const undelivered = `SELECT id FROM claims.outbox WHERE delivered_at IS NULL AND refusal IS NULL`;

const ledger = `SELECT count(*) FROM coverage.quota_entry`;

const onDatabase = async <Done>(
  { databaseUrl }: TestGraph,
  work: (rows: (sql: string) => Promise<readonly object[]>) => Promise<Done>,
): Promise<Done> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(async (sql) => (await client.query<object>(sql)).rows);
  } finally {
    await client.end();
  }
};

/** Resolves once coverage has heard all that claims has told it. */
const heard = (graph: TestGraph) =>
  onDatabase(graph, (rows) =>
    eventually(
      () => rows(undelivered),
      ({ length }) => length === 0,
    ),
  );

/** Longer than scheduled work waits before it looks again. */
const restMs = 1500;

/** What stands in the tables once nothing is due any more. */
export const atRest = async (graph: TestGraph) => {
  await heard(graph);
  const tables = await openTables(graph.databaseUrl);
  let last = { text: '', since: 0 };
  const digests = await eventually(
    () => tables.digests(),
    (read) => {
      const text = Object.entries(read).sort().join();
      if (text !== last.text) last = { text, since: Date.now() };
      return Date.now() - last.since > restMs;
    },
  );
  await tables.close();
  return digests;
};

const partsText = `query Parts($claim: ID!, $contract: ID!) {
  claim(id: $claim) { status contract { status } }
  serviceContract(id: $contract) { contractNumber planSku { termMonths } claims { nodes { status } } }
}`;

interface Parts {
  readonly claim: { readonly status: string; readonly contract: object | null } | null;
  readonly serviceContract: {
    readonly contractNumber: string;
    readonly planSku: object | null;
    readonly claims: object | null;
  } | null;
}

/** What is left of an answer while a part is down: what the others know, and nothing else. */
const leftWithout: Readonly<Record<'catalog' | 'coverage' | 'claims', (whole: Parts) => object>> = {
  catalog: ({ claim, serviceContract }) => ({
    claim,
    serviceContract: serviceContract && { ...serviceContract, planSku: null },
  }),
  coverage: ({ claim }) => ({ claim: claim && { ...claim, contract: null }, serviceContract: null }),
  claims: ({ serviceContract }) => ({
    claim: null,
    serviceContract: serviceContract && { ...serviceContract, claims: null },
  }),
}; // prettier-ignore

/** The last way in which each command of the two parts with state was sent. */
const eachOnce = (commands: readonly SentCommand[]): readonly SentCommand[] => [
  ...new Map(commands.filter(isKeyed).map((command) => [command.name, command])).values(),
];

/** Places for files that nothing named in their time, and that are gone with whatever lay there. */
const goneOf = async (graph: TestGraph, commands: readonly SentCommand[]) => {
  const places = idsIn(commands, 'evd');
  const kept = await onDatabase(graph, (rows) =>
    rows('SELECT id FROM coverage.evidence UNION ALL SELECT id FROM claims.evidence'),
  );
  return new Set(places.filter((id) => !kept.some((row) => 'id' in row && row.id === id)));
};

/** What a command answers when it is sent again: the same, but for a place that is gone, which has no address any more. */
const answeredAgain = (answer: CommandAnswer, gone: ReadonlySet<unknown>): CommandAnswer =>
  gone.has(answer.ids['uploadSlot']) ? { ids: {}, refusals: [], faults: ['CONFLICT'] } : answer;

/** What holds for every journey, whatever it was about; asked once it is over. */
export const holdsForEveryJourney = (castOf: () => WatchedCast): void => {
  describe('whatever was done on the way', () => {
    it('was told why, by a code, rules and terms, where it was refused', () => {
      const { commands } = castOf();
      expect(commands.length).toBeGreaterThan(0);
      const refusals = commands.flatMap(({ name, answer }) =>
        answer.refusals.map((refusal) => ({ name, refusal })),
      );
      const wanting = refusals.flatMap(({ name, refusal }) =>
        missingIn(refusal).map((what) => `${name} ${refusal.code} lacks ${what}`),
      );
      expect([...new Set(wanting)]).toEqual([]);
    });

    it('is answered as before when it is sent again under its key, and nothing is written', async () => {
      const { graph, commands } = castOf();
      const keyed = commands.filter(isKeyed).filter(({ answer }) => answer.faults.length === 0);
      expect(keyed.length).toBeGreaterThan(0);
      const before = await atRest(graph);
      const gone = await goneOf(graph, keyed);
      for (const { name, answer, again } of keyed)
        expect({ name, ...(await again()) }).toEqual({ name, ...answeredAgain(answer, gone) });
      expect(await atRest(graph)).toEqual(before);
    });

    it('is there for those whose it is, and for no other customer and no other partner', async () => {
      const { commands, agent, other, otherPartner } = castOf();
      for (const prefix of ['ctr', 'clm', 'cod'] as const) {
        const ids = await foundBy(agent, prefix, idsIn(commands, prefix));
        if (prefix === 'ctr') expect(ids.length).toBeGreaterThan(0);
        for (const ask of [other, otherPartner])
          expect(await foundBy(ask, prefix, ids)).toEqual([]);
      }
    });

    it('is nothing that a key for reports asks for in words of its own', async () => {
      const { graph, admin, commands } = castOf();
      const { secret } = await madeKey(admin, { audience: 'BI' });
      const [id] = idsIn(commands, 'ctr');
      const reply = await askAs(graph.url, secret)(`{ serviceContract(id: "${there(id)}") { id } }`);
      expect([reply.status, reply.data, reply.errors.map(({ extensions }) => extensions.code)]).toEqual(
        [403, undefined, ['PERSISTED_DOCUMENT_REQUIRED']],
      );
    });

    it.each(['catalog', 'coverage', 'claims'] as const)('is told of in part while %s is down, and no use is half taken', async (part) => {
      const { graph, agent, commands } = castOf();
      const ask = async () =>
        agent<Parts, object>(partsText, {
          claim: idsIn(commands, 'clm').at(-1) ?? '',
          contract: there(idsIn(commands, 'ctr').at(-1)),
        });
      const whole = dataOf(await ask());
      await onDatabase(graph, async (rows) => {
        await graph.without(part, async () => {
          const { data, errors } = await ask();
          expect(data).toEqual(leftWithout[part](whole));
          expect(errors.length).toBeGreaterThan(0);
          expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
          for (const { again, name } of eachOnce(commands)) {
            const before = await rows(ledger);
            const { faults } = await again(freshKey());
            if (faults.length > 0) expect([name, await rows(ledger)]).toEqual([name, before]);
          }
        });
        expect(dataOf(await ask())).toEqual(whole);
        await heard(graph);
        expect(await eventually(() => rows(disagreements), ({ length }) => length === 0)).toEqual([]);
      });
    });
  });
}; // prettier-ignore
