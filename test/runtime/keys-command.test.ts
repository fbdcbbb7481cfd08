import { askAs, startTestGraph, type TestGraph } from '../support/graph';
import { Processes } from '../support/processes';

const account = '{ partnerAccount { id } }';

describe('the command for keys', () => {
  const processes = new Processes();
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph('keys_command', '2026-03-01T10:00:00Z');
  });
  afterAll(async () => {
    await processes.endAll();
    await graph.stop();
  });

  const keys = async (...args: readonly string[]) => {
    const { databaseUrl, dataDir, parts } = graph;
    const env = {
      DATABASE_URL: databaseUrl,
      CARE_DATA_DIR: dataDir,
      COVERAGE_URL: parts.coverage,
    };
    const run = processes.npm('keys', { env, args });
    const { code } = await run.leavesNothing();
    return { code, out: run.out.trim(), err: run.err.trim() };
  };

  const partner = ['--audience', 'partner', '--partner', 'prt_demo'] as const;
  const usual = ['--scopes', 'codes:read', '--documents', 'any', '--expires', '30d'] as const;

  it('makes a key that holds, lists it without its secret, replaces it and revokes what it made', async () => {
    const made = await keys('create', '--name', 'Tills', ...partner, ...usual);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^cg_live_[0-9A-Z]{12}_[0-9A-Z]{52}_[0-9A-Z]{7}$/);
    expect((await askAs(graph.url, made.out)(account)).data).toEqual({
      partnerAccount: { id: 'prt_demo' },
    });
    const prefix = made.out.split('_').slice(0, 3).join('_');
    const rotated = await keys(
      'rotate',
      '--id',
      prefix,
      '--expires',
      '60d',
      '--overlap-hours',
      '0',
    );
    expect((await askAs(graph.url, made.out)(account)).status).toBe(401);
    expect((await askAs(graph.url, rotated.out)(account)).status).toBe(200);
    const { out: list } = await keys('list');
    expect(list.split('\n')).toEqual([
      expect.stringMatching(/^id +prefix +name +audience +partner +environment/),
      expect.stringMatching(
        /^key_\w+ +cg_live_\w{12} +Tills +PARTNER +prt_demo +LIVE +ANY +codes:read/,
      ),
      expect.stringContaining(prefix),
    ]);
    expect(list).not.toContain(made.out);
    const successor = rotated.out.split('_').slice(0, 3).join('_');
    const { code, out } = await keys('revoke', '--id', successor, '--reason', 'Left in a train');
    expect([code, out]).toEqual([0, expect.stringMatching(/^key_\w+ was revoked at \S+\.$/)]);
    expect((await askAs(graph.url, rotated.out)(account)).status).toBe(401);
  });

  it.each([
    ['no name', ['create', ...partner, ...usual], '--name is missing: give it as --name <name>.'],
    [
      'a partner that is not there',
      ['create', '--name', 'x', '--audience', 'partner', '--partner', 'prt_nobody', ...usual],
      'partnerId: This audience needs a partner, and the one given is unknown.',
    ],
    [
      'an audience whose people sign in',
      ['create', '--name', 'x', '--audience', 'staff', ...usual],
      'audience: Only partners and BI tools have keys; people sign in.',
    ],
    [
      'an audience that is none',
      ['create', '--name', 'x', '--audience', 'everybody', ...usual],
      expect.stringContaining('"EVERYBODY" does not exist in "Audience" enum'),
    ],
    [
      'a key that is not there',
      ['revoke', '--id', 'key_0', '--reason', 'x'],
      'apiKeyId: No such key.',
    ],
    [
      'a readable part that is none',
      ['revoke', '--id', 'cg_live_000000000000', '--reason', 'x'],
      'No key has this readable part: give the first three parts of one, or its id.',
    ],
    [
      'a number that is none',
      ['create', '--name', 'x', ...partner, ...usual, '--cost-per-minute', 'many'],
      '--cost-per-minute is many: give a whole number.',
    ],
  ])('refuses %s with a sentence', async (_title, args, sentence) => {
    expect(await keys(...args)).toEqual({ code: 1, out: '', err: sentence });
  });
});
