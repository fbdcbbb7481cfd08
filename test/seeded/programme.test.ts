import { nextCodeStatuses } from '../../subgraphs/coverage/src/domain/activation-code';
import { nextContractStatuses } from '../../subgraphs/coverage/src/domain/contract';
import { nextVideoStatuses } from '../../subgraphs/coverage/src/domain/video';
import { claimsDatabase } from '../support/claims-database';
import { coverageDatabase } from '../support/coverage-database';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  brokenInvariants,
  coverageRows,
  livedUntil,
  seedAt,
  seededPlace,
} from '../support/seeded-programme';
import { there } from '../support/there';
import { seededOperations } from './operations';
import { answered, type Stage, stageOn } from './stage';
import { shapeOf, sumsOf } from './table-shape';

jest.setTimeout(600_000);

/** Few, of which some are yet in every status and under all terms. */
const size = { contracts: 1300, seed: 1 } as const;

let place: Awaited<ReturnType<typeof seededPlace>>;
let sumsBuilt: Readonly<Record<string, string>>;

beforeAll(async () => {
  place = await seededPlace('programme', size);
  sumsBuilt = await sumsOf(place.databaseUrl);
});
afterAll(() => place.drop());

describe('the same seed', () => {
  it('gives the same programme, another seed another one, and neither comes on top of one', async () => {
    const other = await seededPlace('programme_again', size);
    try {
      // Their keys are not the same, and codes are kept under them.
      const told = ({ activation_code: _codes, ...others }: Readonly<Record<string, string>>) =>
        others;
      const again = await sumsOf(other.databaseUrl);
      expect(told(again)).toEqual(told(sumsBuilt));
      await expect(seedAt(other, size)).rejects.toThrow(
        `The database holds the ${size.contracts} contracts of an earlier run already`,
      );
      const tables = Object.keys(again).join(', ');
      expect(tables).toContain('claims.claim');
      await coverageRows(other.databaseUrl, `TRUNCATE ${tables} RESTART IDENTITY`);
      await seedAt(other, { ...size, seed: 4 });
      const sums = await sumsOf(other.databaseUrl);
      expect(sums['service_contract']).not.toEqual(sumsBuilt['service_contract']);
      expect(await brokenInvariants(other.databaseUrl)).toEqual([]);
    } finally {
      await other.drop();
    }
  });
});

describe('an invariant', () => {
  const breaks: readonly (readonly [string, string])[] = [
    ['one contract at any instant', `UPDATE service_contract SET lineage_root_id = (SELECT lineage_root_id FROM service_contract WHERE status = 'ACTIVE' ORDER BY id LIMIT 1) WHERE id = (SELECT id FROM service_contract WHERE status = 'ACTIVE' ORDER BY id DESC LIMIT 1)`],
    ['status and dates', `UPDATE service_contract SET status = 'ACTIVE' WHERE id = (SELECT id FROM service_contract WHERE status = 'CLOSED' LIMIT 1)`],
    ['a contract stands where', `DELETE FROM history_event WHERE action = 'closeContract'`],
    ['under zero', `UPDATE quota_entry SET count = 99 WHERE kind = 'RESERVE' AND count IS NOT NULL`],
    ['what was committed', `UPDATE quota_entry SET count = 99 WHERE kind = 'COMMIT' AND count IS NOT NULL`],
    ['settles a reserve', `UPDATE quota_entry SET claim_id = 'clm_x' WHERE kind = 'COMMIT'`],
    ['nothing left', `DELETE FROM quota_entry WHERE kind = 'EXPIRE'`],
    ['a code is redeemed', `UPDATE activation_code SET status = 'SOLD' WHERE status = 'REDEEMED'`],
    ['each sale is kept', `DELETE FROM partner_sale`],
    ['as many codes', `UPDATE code_batch SET size = size + 1`],
    ['in the place of another', `UPDATE device SET superseded_by_id = NULL`],
    ['a unit has a number', `DELETE FROM device_serial`],
    ['in the feed', `UPDATE history_event SET partner_id = NULL`],
    ['no two accounts', `INSERT INTO account_link SELECT 'lnk_zzz', device_id, customer_id, linked_at, linked_at + interval '1 day' FROM account_link WHERE unlinked_at IS NULL LIMIT 1`],
    ['a timer has looked', `UPDATE service_contract SET quotas_expired_at = NULL`],
    ['follows one of its own lineage', `UPDATE service_contract SET starts_at = starts_at - interval '1 year' WHERE renews_id IS NOT NULL`],
    ['an adjustment is in', `DELETE FROM quota_entry WHERE kind = 'ADJUST'`],
    ['holds one unit', `UPDATE device_binding SET status = 'RELEASED' WHERE status = 'ACTIVE'`],
  ]; // prettier-ignore

  it('R-OPP-01, R-QTA-05: holds of all rows that were built', async () => {
    expect(await brokenInvariants(place.databaseUrl)).toEqual([]);
  });

  it.each(breaks)('tells of "%s"', async (words, breach) => {
    const guards = `SET session_replication_role = replica`;
    const before = `${guards}; BEGIN; ${breach}`;
    const broken = await brokenInvariants(place.databaseUrl, { before });
    expect(broken.join('\n')).toContain(words);
  });
});

describe('a programme that was built', () => {
  let graph: TestGraph;
  let stage: Stage;
  let shapeBuilt: readonly string[];
  let statuses: Readonly<Record<string, readonly string[]>>;

  const distinct = async (column: string, table: string): Promise<readonly string[]> =>
    (
      await coverageRows<{ value: string }>(
        place.databaseUrl,
        `SELECT DISTINCT ${column} AS value FROM ${table} ORDER BY 1`,
      )
    ).map(({ value }) => value);

  beforeAll(async () => {
    shapeBuilt = await shapeOf(place.databaseUrl);
    statuses = {
      contracts: await distinct('status', 'service_contract'),
      codes: await distinct('status', 'activation_code'),
      videos: await distinct('status', 'video_verification'),
      entries: await distinct('kind', 'quota_entry'),
      channels: await distinct('channel', 'service_contract'),
      requests: await distinct('kind', 'contract_request'),
      bindings: await distinct('status', 'device_binding'),
      partners: await distinct('status', 'partner'),
    };
    graph = await startTestGraph('programme', livedUntil, { on: place });
    stage = await stageOn(graph, 1);
  });
  afterAll(() => graph.stop());

  it('has as many contracts as were wished for, from years ago to its last day', async () => {
    const [found] = await coverageRows<{ count: number; first: string; last: string }>(
      place.databaseUrl,
      `SELECT count(*)::int AS count, min(created_at)::date::text AS first, max(created_at)::date::text AS last
       FROM service_contract WHERE substr(id, 17, 5) = '7eed8'`,
    );
    expect(found?.count).toBe(size.contracts);
    expect([found?.first.slice(0, 4), found?.last.slice(0, 4)]).toEqual(['2018', '2026']);
  });

  it('has every status of contracts, codes and videos, and every kind of the rest', () => {
    const sorted = (words: readonly string[]) => [...words].sort();
    expect(statuses).toEqual({
      contracts: sorted(Object.keys(nextContractStatuses)),
      codes: sorted(Object.keys(nextCodeStatuses)),
      videos: sorted(Object.keys(nextVideoStatuses)),
      entries: ['ADJUST', 'COMMIT', 'EXPIRE', 'GRANT', 'RELEASE', 'RESERVE'],
      channels: ['BUNDLED', 'CODE', 'IN_STORE', 'STORE_SEPARATE'],
      requests: ['PLAN_RETURN', 'TERMINATION'],
      bindings: ['ACTIVE', 'RELEASED', 'SUPERSEDED'],
      partners: ['ACTIVE', 'SUSPENDED'],
    });
  });

  it('is sold under all terms that have published plans with fees', async () => {
    const [terms] = await coverageRows<{ codes: string[] }>(
      place.databaseUrl,
      'SELECT array_agg(DISTINCT terms_code ORDER BY terms_code) AS codes FROM service_contract',
    );
    expect(terms?.codes).toEqual(['2018-faq', '2021-plus', '2022-tc', '2023-tc', '2025-retail']);
  });

  it('is guarded as before: no key, index, check or trigger is missing, and all hold', async () => {
    const fresh = await coverageDatabase('programme_shape');
    const claims = await claimsDatabase('programme_claims_shape');
    try {
      expect(shapeBuilt).toEqual(await shapeOf(fresh.url));
      expect(await shapeOf(place.databaseUrl, 'claims')).toEqual(
        await shapeOf(claims.url, 'claims'),
      );
    } finally {
      await claims.drop();
      await fresh.drop();
    }
  });

  it.each(seededOperations)('answers $client $name', async ({ prepare, settle }) => {
    const send = await prepare(stage, 0);
    expect(JSON.stringify(await answered(send()))).not.toMatch(/^\{"\w+":null\}$/);
    await settle?.(stage);
  });

  it('goes on by itself: what was activated in it counts on from its numbers', async () => {
    const [latest] = await coverageRows<{ number: string }>(
      place.databaseUrl,
      `SELECT contract_number AS number FROM service_contract WHERE substr(id, 17, 5) <> '7eed8'
       ORDER BY contract_number LIMIT 1`,
    );
    expect(latest?.number).toBe(`CG-2026-${String(size.contracts + 1).padStart(6, '0')}`);
  });

  it('is refused where contracts are that it did not make', async () => {
    const foreign = there(
      (
        await coverageRows<{ id: string }>(
          place.databaseUrl,
          `SELECT id FROM service_contract WHERE substr(id, 17, 5) <> '7eed8' LIMIT 1`,
        )
      ).at(0),
    );
    const contracts = () =>
      coverageRows(place.databaseUrl, 'SELECT count(*)::int AS count FROM service_contract');
    const before = await contracts();
    await expect(seedAt(place, size)).rejects.toThrow(
      `The database holds contracts that were not made by this command, such as ${foreign.id.slice(0, 4)}`,
    );
    expect(await contracts()).toEqual(before);
  });
});
