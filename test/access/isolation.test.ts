import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Sign, signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { freshKey } from '../support/journey';
import { countedRows, counts, numbersIn } from './counts';
import { askPart } from '../support/signed-request';
import { there } from '../support/there';
import {
  listOfOthers,
  neverWas,
  type OwnList,
  ownLists,
  type Page,
  pageIn,
  pageQuery,
} from './cursors';
import { entities, principals, referenceQuery } from './entities';
import { commandText, foreignCommands } from './foreign-commands';
import { lookUps } from './look-ups';
import { alone, ordersOf, sharedTexts, together, type Who, withoutPlaces } from './shared-requests';
import { type Names, neverGiven, type Rivals, startRivals } from './rivals';

let rivals: Rivals;
let sign: Sign;
beforeAll(async () => {
  rivals = await startRivals('isolation');
  sign = await signer(await keptSigningKey(join(rivals.cast.graph.dataDir, 'keys'), 'gateway'));
});
afterAll(() => rivals.stop());

/** The names of what somebody must not find. */
const foreignTo = (asker: string) =>
  asker === 'other' || asker === 'otherPartner' ? rivals.names.first : rivals.names.second;

const namesOf = (asker: string) =>
  asker === 'other' || asker === 'otherPartner' ? rivals.names.second : rivals.names.first;

const rivalsOf = {
  customer: 'other',
  other: 'customer',
  partner: 'otherPartner',
  otherPartner: 'partner',
  agent: 'adjudicator',
} as const;

/** An answer with the statements that it took, by part and in their order, and the questions between the parts. */
const observed = async <Reply>(work: () => Promise<Reply>) => {
  const { graph } = rivals.cast;
  graph.startCounting();
  const reply = await work();
  const { catalog, coverage, claims } = graph.statements;
  return { reply, catalog, coverage, claims, asked: [...graph.asked] };
};

/** What a look for something foreign came to, which has to be what it comes to for what never was. */
const alike = async <Reply>(never: () => Promise<Reply>, foreign: () => Promise<Reply>) => {
  for (let left = 4; ; left -= 1) {
    const [one, other] = [await observed(never), await observed(foreign)];
    // A job may have run meanwhile; what is looked up otherwise is so each time.
    if (left === 0 || isDeepStrictEqual(one, other)) {
      expect(other).toEqual(one);
      return one.reply;
    }
  }
};

const forEach = <Case extends { readonly askers: readonly string[] }>(cases: readonly Case[]) =>
  cases.flatMap((one) => one.askers.map((asker: Case['askers'][number]) => ({ ...one, asker })));

const titled = 'are one answer by the same statements:';

describe('what is somebody else’s and what there never was', () => {
  it.each(forEach(lookUps))(`${titled} $title as $asker`, async ({ asker, by, text }) => {
    const found = (key: string) => () => rivals.asks[asker]<unknown, object>(text, { key });
    const reply = await alike(found(neverGiven[by]), found(foreignTo(asker)[by]));
    expect(reply).toEqual({ status: 200, data: { found: null }, errors: [] });
  });

  const references = entities.flatMap((entity) =>
    Object.entries(principals).map(([asker, principal]) => ({ ...entity, asker, principal })),
  );

  it.each(references)(`${titled} $type of $part by its key as $asker`, async ({ asker, principal, ...entity }) => {
    const { part, by } = entity;
    const place = { url: rivals.cast.graph.parts[part], audience: part, sign };
    const found = (id: string) => () => askPart(place, principal, referenceQuery(entity), { id });
    await alike(found(neverGiven[by]), found(foreignTo(asker)[by]));
  }); // prettier-ignore

  const attempt = (asker: keyof Rivals['asks'], name: string, input: object) =>
    rivals.asks[asker]<unknown, object>(commandText(name), { input });

  it.each(forEach(foreignCommands))(`${titled} $name as $asker`, async ({ asker, name, input }) => {
    const tried = (names: Names) => () => attempt(asker, name, input(names, freshKey()));
    const reply = await alike(tried(neverGiven), tried(foreignTo(asker)));
    expect(JSON.stringify(reply)).toMatch(/"((CONTRACT_)?NOT_FOUND|CODE_NOT_USABLE)"/);
  });
});

describe('a list', () => {
  /** All of a list as one of the rivals has it. */
  const whole = async (list: OwnList, asker: keyof Rivals['asks'], names: Names): Promise<Page> => {
    const { data } = await rivals.asks[asker](pageQuery(list, names, 'first: 100'));
    return there(pageIn(data));
  };
  it.each(forEach(ownLists))('leads nowhere by cursors of somebody else’s: $title as $asker', async ({ asker, ...list }) => {
    const own = namesOf(asker);
    const mine = await whole(list, asker, own);
    const whose = list.elsewhere?.as ?? rivalsOf[asker as keyof typeof rivalsOf];
    const theirs = await whole(listOfOthers(list), whose, foreignTo(asker));
    const ids = mine.edges.map(({ node }) => node.id);
    const cursors = theirs.edges.filter(({ node }) => !ids.includes(node.id)).slice(0, 2);
    expect(mine.edges.length * cursors.length).toBeGreaterThan(0);
    for (const { cursor } of cursors) {
      for (const page of [(at: string) => `after: "${at}"`, (at: string) => `last: 20, before: "${at}"`]) {
        const beside = (at: string) => () => rivals.asks[asker](pageQuery(list, own, page(at)));
        const { data, errors } = await alike(beside(neverWas(cursor)), beside(cursor));
        const found = there(pageIn(data));
        expect(errors).toEqual([]);
        expect(found.edges.filter(({ node }) => !ids.includes(node.id))).toEqual([]);
        expect(found.totalCount).toBe(mine.totalCount);
      }
    }
  }); // prettier-ignore
});

const everybodyOnce: readonly Who[] = ['customer', 'other', 'partner', 'otherPartner', 'agent', 'adjudicator', 'admin', 'nobody']; // prettier-ignore

describe('a count', () => {
  it.each(counts)('is that of one’s own rows: $title as $asker', async (count) => {
    const { data, errors } = await rivals.asks[count.asker](count.text);
    expect(errors).toEqual([]);
    expect(numbersIn(data)).toBe(await countedRows(rivals, count));
  });

  it('of sales under one reference is one for each partner, and neither hears of the other’s', () => {
    const { first, second } = rivals.names;
    expect(first.printedCode).not.toBe(second.printedCode);
  });
});

describe('one request', () => {
  it.each(['customer', 'other', 'partner', 'otherPartner'] as const)('gives nothing of somebody else’s by another alias or in a fragment: as %s', async (asker) => {
    const [own, foreign] = [namesOf(asker), foreignTo(asker)];
    const { data, errors } = await rivals.asks[asker](`
      query { a: claim(id: "${foreign.claim}") { ...C } b: claim(id: "${own.claim}") { ...C }
        ... on Query { c: claim(claimNumber: "${foreign.claimNumber}") { ... on Node { id } } }
        d: serviceContract(id: "${foreign.contract}") { ...K } e: serviceContract(id: "${own.contract}") { ...K } }
      fragment C on Claim { id contract { ...K } }
      fragment K on ServiceContract { id claims { totalCount nodes { id } } }`);
    const { a, b, c, d, e } = data as Readonly<Record<string, { id: string } | null>>;
    expect([a, c, d, errors]).toEqual([null, null, null, []]);
    expect([b?.id, e?.id]).toEqual([own.claim, own.contract]);
  }); // prettier-ignore

  it.each(everybodyOnce)('has no way to the entities of the parts: as %s', async (asker) => {
    const text = `{ _service { sdl } _entities(representations: [{ __typename: "Claim", id: "${rivals.names.first.claim}" }]) { __typename } }`;
    const { data, errors } = await rivals.asks[asker](text);
    expect([data, errors.map(({ message }) => message.replace(/ Did you mean.*/, ''))]).toEqual([
      undefined,
      ['_service', '_entities'].map((name) => `Cannot query field "${name}" on type "Query".`),
    ]);
  });

  it('is answered to each of 100 who ask the same at the same time as if they were alone', async () => {
    for (const [index, text] of sharedTexts(rivals).entries()) {
      const requests = index === 0 ? 104 : 32;
      expect(await together(rivals, everybodyOnce, { text, requests })).toEqual([]);
    }
  });

  it('is valid for an audience or is not, whoever asked it before', async () => {
    const audiences = ['customer', 'partner', 'agent'] as const;
    for (const text of sharedTexts(rivals)) {
      const expected = await alone(rivals, audiences, text);
      for (const order of ordersOf(audiences)) {
        const fresh = `# in this order: ${order.join()}\n${text}`;
        for (const who of [...order, ...order])
          expect(withoutPlaces(await rivals.asks[who](fresh))).toBe(
            withoutPlaces(expected.get(who)),
          );
      }
    }
  });
});

describe('whatever was answered', () => {
  it.each(['customer', 'other', 'partner', 'otherPartner'] as const)('told nothing of somebody else’s, in data or in errors: to %s', (asker) => {
    const heard = rivals.heard[asker].join('\n');
    const { first, second } = rivals;
    const foreign = foreignTo(asker) === rivals.names.first ? first : second;
    const marks = Object.values(foreign).flatMap((mark: string | readonly string[]) => mark);
    expect(rivals.heard[asker].length).toBeGreaterThan(50);
    expect(marks.filter((mark) => heard.includes(mark))).toEqual([]);
  }); // prettier-ignore
});
