import { anEnrollment, freshKey, sell } from '../support/journey';
import { attempt } from './command';
import { type FurtherCases, furtherCases } from './further-cases';
import { unprovenRefusals } from './refusal-codes';
import { activate, byOtherPartner, refusedActivations } from './refused-activations';
import { refusedEnds } from './contract-end-commands';
import { type RefusedCommand, seenRefused } from './refused-command';
import { refusedQuotas } from './quota-commands';
import { refusedUnits } from './unit-commands';
import { refusedEndings } from './refused-endings';
import { furtherRefusals } from './refused-further';
import { refusedPublishing } from './refused-publishing';
import { refusedSales } from './refused-sales';
import { furtherVideos } from './refused-videos';
import { refusedVideos } from './video-commands';
import { startWorld, type World } from './world';

describe('a command that the rules do not allow', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('refused');
  });
  afterAll(() => world.stop());

  const isRefused = async (refused: RefusedCommand): Promise<void> => {
    await seenRefused(world, refused);
  };

  describe('terms, fees and plans', () => {
    it.each(refusedPublishing)('$title: is refused, and nothing is written', isRefused);
  });

  describe('stock and sales', () => {
    it.each(refusedSales)('$title: is refused, and nothing is written', isRefused);
  });

  describe('activating a plan', () => {
    it.each(refusedActivations)('$title: is refused, and nothing is written', isRefused);

    /** What a try is answered, with the statements that it took, by part and in their order. */
    const observed = async (tried: () => ReturnType<typeof activate>) => {
      const { graph } = world;
      graph.startCounting();
      const answer = await tried();
      const { catalog = [], coverage = [] } = graph.statements;
      return JSON.stringify([answer, catalog, coverage, graph.asked]);
    };

    it('R-ACT-11: every code that cannot be used gets the same words by the same statements, so that nobody can tell which exist', async () => {
      const { used, blocked, expired, sold } = world.codes;
      const own = ['AAAABBBBCCCCDDDD', used, blocked, expired].map(
        (code) => () => activate(world.customer, code),
      );
      const foreign = ['BBBBCCCCDDDDEEEE', sold].map((code) => () => byOtherPartner(world, code));
      for (const tries of [own, foreign]) {
        const seen: string[] = [];
        for (const tried of tries) seen.push(await observed(tried));
        expect(new Set(seen).size).toBe(1);
        expect(seen[0]).toMatch(/CODE_NOT_USABLE.*INSERT INTO caller_try/);
      }
    });
  });

  it('R-ACT-11: whoever has tried twenty codes that cannot be used waits as long as it is told', async () => {
    const guess = (n: number) =>
      attempt(world.other, 'activatePlan', {
        enrollment: anEnrollment(`GUESS${String(n).padStart(11, '0')}`, 'RS4-FREE'),
        idempotencyKey: freshKey(),
      });
    for (let n = 0; n < 20; n += 1) expect((await guess(n)).errors).toEqual([]);
    const { errors } = await guess(20);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
    ]);
    expect(errors[0]?.message).toMatch(/^20 codes were refused .* Try again in \d+ s\.$/);
  });

  describe('correcting a quota', () => {
    it.each(refusedQuotas)('$title: is refused, and nothing is written', isRefused);
  });

  describe('the way over a video', () => {
    it.each(refusedVideos)('$title: is refused, and nothing is written', isRefused);
  });

  describe('units and how their owners are reached', () => {
    it.each(refusedUnits)('$title: is refused, and nothing is written', isRefused);
  });

  describe('the end of a contract', () => {
    it.each(refusedEnds)('$title: is refused, and nothing is written', isRefused);
  });

  it('would be seen if it wrote: an accepted one changes the tables that it is about', async () => {
    const before = await world.tables.digests();
    await sell(world, 'an accepted sale');
    const after = await world.tables.digests();
    // What the other parts have to do in the background, such as telling coverage of a payment, is none of it.
    const own = Object.keys(after).filter((name) => name.startsWith('coverage.'));
    const changed = own.filter((name) => after[name] !== before[name]);
    expect(changed).toEqual([
      'coverage.activation_code',
      'coverage.history_event',
      'coverage.partner_sale',
    ]);
  });

  describe('what more is needed for', () => {
    let further: FurtherCases;
    beforeAll(async () => {
      further = await furtherCases(world);
    });

    it.each([...furtherRefusals, ...furtherVideos, ...refusedEndings])(
      '$title: is refused, and nothing is written',
      ({ send, ...refused }) => isRefused({ ...refused, send: (all) => send({ ...all, further }) }),
    );
  });

  it('is refused here or in a journey by every code that coverage declares', () => {
    expect(unprovenRefusals('coverage')).toEqual([]);
  });
});
