import { toySdls } from '../../test/toy-subgraphs';
import { defaultBudgets } from '../access/budgets';
import { compose } from '../compose';
import { defaultLimits } from '../limits/limits';
import { readSupergraph } from '../supergraph/supergraph';
import type { DocumentJudge } from './document-judge';
import { documentJudgeFor } from './document-judge-for';

const supergraph = readSupergraph(compose(toySdls).supergraphSdl);
let planned: string[];

const judgeWith = (change: Partial<Parameters<typeof documentJudgeFor>[0]> = {}): DocumentJudge =>
  documentJudgeFor({
    supergraph,
    engine: {
      plan: ({ source }) => {
        planned.push(source);
        return Promise.resolve(2);
      },
    },
    limits: defaultLimits,
    ...change,
  });

/** People may ask for so many points a minute. */
const costing = (costPerMinute: number) => ({
  budgets: { ...defaultBudgets, person: { ...defaultBudgets.person, costPerMinute } },
});

beforeEach(() => {
  planned = [];
});

const thing = 'query A($id: ID! = "1") { thing(id: $id) { id name } }';

describe('a text that fits', () => {
  it('is told with its variables, its cost, its fetches and what it asks for, and is planned', async () => {
    expect(await judgeWith().judge(thing, 'PUBLIC')).toEqual({
      facts: {
        operationName: 'A',
        kind: 'query',
        variables: [{ name: 'id', type: 'ID!', defaultValue: '"1"' }],
        cost: 1,
        fetches: 2,
        scopes: [],
      },
    });
    expect(planned).toEqual([thing]);
  });

  it('names the scopes of which its caller needs one list', async () => {
    expect(await judgeWith().judge('mutation A { paint }', 'STAFF')).toMatchObject({
      facts: { kind: 'mutation', scopes: ['catalog:write'] },
    });
  });
});

describe('a text', () => {
  const large = `query A { total ${' '.repeat(defaultLimits.bodyBytes)} }`;

  it.each([
    ['is no GraphQL', 'query A {', 'PUBLIC', /^Syntax Error/],
    ['is too long', large, 'PUBLIC', /^it has more than \d+ bytes$/],
    ['has no operation', 'fragment F on Thing { id }', 'PUBLIC', /^it has 0 operations; a document has one$/],
    ['has two operations', 'query A { total } query B { total }', 'PUBLIC', /^it has 2 operations/],
    ['has an operation without a name', '{ total }', 'PUBLIC', /^its operation has no name$/],
    ['has a subscription', 'subscription A { total }', 'PUBLIC', /^there are no subscriptions here$/],
    ['asks for what there is not', 'query A { totals }', 'STAFF', /^Cannot query field "totals"/],
    ['asks for what its audience does not see', 'query A { things { id } }', 'BI', /^Cannot query field "things"/],
    ['asks a customer for what no customer may', 'mutation A { paint }', 'PUBLIC', /^it needs catalog:write, which nobody of its audience has$/],
    ['asks a partner for what no key may have', 'mutation A { paint }', 'PARTNER', /^it needs catalog:write, which nobody/],
  ] as const)('that %s is refused, and not planned', async (_what, body, audience, says) => {
    const judged = await judgeWith().judge(body, audience);
    expect(judged).toEqual({ problems: [{ code: 'INVALID', detail: expect.stringMatching(says) as string }] });
    expect(await judgeWith().problemOf(body, audience)).toMatch(says);
    expect(planned).toEqual([]);
  });

  it('that goes deeper than requests may is refused', async () => {
    const judge = judgeWith({ limits: { ...defaultLimits, depth: 2 } });
    expect(await judge.judge('query A { thing(id: "1") { next { id } } }', 'PUBLIC')).toMatchObject({
      problems: [{ code: 'INVALID', detail: expect.stringMatching(/deep|level/) as string }],
    });
  });

  it('that costs more than anybody of its audience may ask for is refused, and stands no longer once it does', async () => {
    const body = 'query A { a: thing(id: "1") { id } b: thing(id: "2") { id } }';
    const says = 'it costs 2 points, 1 is the most';
    const judge = judgeWith(costing(1));
    expect(await judge.judge(body, 'PUBLIC')).toEqual({ problems: [{ code: 'TOO_COSTLY', detail: says }] });
    expect(await judge.problemOf(body, 'PUBLIC')).toBe(says);
    expect(await judge.judge(body, 'PARTNER')).toMatchObject({ facts: { cost: 2 } });
    expect(await judgeWith(costing(2)).problemOf(body, 'PUBLIC')).toBeNull();
  });

  it('is told of every mistake, up to five', async () => {
    const body = 'query A { m1 m2 m3 m4 m5 m6 m7 }';
    expect((await judgeWith().problemOf(body, 'PUBLIC'))?.split('; ')).toHaveLength(5);
  });

  it('is open to all where no field of it asks who reads', () => {
    const judge = judgeWith();
    expect(judge.isOpenToAll(thing)).toBe(true);
    expect(judge.isOpenToAll('query A { total mine }')).toBe(false);
  });
}); // prettier-ignore
