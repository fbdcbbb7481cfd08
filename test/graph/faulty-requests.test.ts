import { reusedKeys, staleCommands } from './conflicts';
import { commandsIn, commandsOfPart, taking } from './repeatable-commands';
import { faultyTexts, faultyTypes } from './faulty-texts';
import type { FaultyRequest } from './faulty-request';
import { faultyForms } from './faulty-forms';
import { faultyAmounts, faultyTimes } from './faulty-values';
import {
  endCursorIn,
  forged,
  pagedCoordinates,
  pagedLists,
  pageQuery,
  strangePlaces,
} from './paged-lists';
import { keysOfNothing, lookUps, possessions } from './unknown-things';
import { startWorld, type World } from './world';

interface BlockedCodes {
  readonly partnerAccount: {
    readonly codes: { readonly nodes: readonly { readonly id: string }[] };
  };
}

describe('a request that a program got wrong', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('faulty');
  });
  afterAll(() => world.stop());

  /** A fault is no answer: nothing is kept under the key either, so that the mended request may use it. */
  const isFaulty = async ({ send, code, field, says }: FaultyRequest): Promise<void> => {
    const before = await world.tables.digests();
    const { data, errors } = await send(world);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code, ...(field ? { field } : {}) },
    ]);
    expect(errors[0]?.message).toContain(says);
    expect(await world.tables.digests()).toEqual(before);
  };

  const named = '$title: is $code and says what would be right; nothing is written';

  describe('money', () => {
    it.each(faultyAmounts)(named, isFaulty);
  });

  describe('time', () => {
    it.each(faultyTimes)(named, isFaulty);
  });

  describe('form', () => {
    it.each(faultyForms)(named, isFaulty);
  });

  describe('text', () => {
    it.each(faultyTexts)(named, isFaulty);
  });

  describe('type', () => {
    it.each(faultyTypes)(named, isFaulty);
  });

  it.each(reusedKeys)(
    '$title: a key that was used with another input is CONFLICT, and a repeat gets the first answer',
    async ({ send, field }) => {
      const first = await send(world, 1);
      expect(first.errors).toEqual([]);
      const before = await world.tables.digests();
      const { errors } = await send(world, 2);
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', field }]);
      expect((await send(world, 1)).data).toEqual(first.data);
      expect(await world.tables.digests()).toEqual(before);
    },
  );

  it.each(staleCommands)(
    '$title: a version that does not stand is CONFLICT, and nothing is written',
    async ({ send }) => {
      const before = await world.tables.digests();
      for (const version of [0, -1, 2_147_483_647]) {
        const { errors } = await send(world, version);
        expect(errors.map(({ extensions }) => extensions)).toEqual([
          { code: 'CONFLICT', field: ['input', 'expectedVersion'] },
        ]);
        expect(errors[0]?.message).toMatch(
          /^expectedVersion is -?\d+, the current version is \d+: /,
        );
      }
      expect(await world.tables.digests()).toEqual(before);
    },
  );

  it.each([
    // What a shop says again of an offer takes the place of what it said before.
    { part: 'coverage', unrepeated: ['recordOffer'] },
    { part: 'claims', unrepeated: [] },
  ] as const)('is each command of $part repeated, and each that takes a version sent with another one', ({ part, unrepeated }) => {
    const commands = commandsOfPart(part);
    const missing = (wanted: readonly string[], tried: readonly { readonly title: string }[]) =>
      wanted.filter((command) => !commandsIn(tried).includes(command));
    expect(missing(commands, reusedKeys)).toEqual(unrepeated);
    expect(missing(taking(commands, 'expectedVersion'), staleCommands)).toEqual([]);
  }); // prettier-ignore

  it.each(lookUps)(
    '$title: what is not there is null, whatever the key looks like',
    async (lookUp) => {
      const ask = lookUp.by(world);
      for (const key of keysOfNothing(lookUp)) {
        const { data, errors } = await ask(lookUp.query, { key });
        expect({ key, data, errors }).toEqual({ key, data: { found: null }, errors: [] });
      }
    },
  );

  it.each(possessions)(
    "$title: what is somebody else's is null, as if it were not there",
    async ({ query, by, key, owner }) => {
      const variables = { key: key(world) };
      const own = await owner(world)<{ found: object | null }, object>(query, variables);
      expect(own.data.found).not.toBeNull();
      const { data, errors } = await by(world)(query, variables);
      expect({ data, errors }).toEqual({ data: { found: null }, errors: [] });
    },
  );

  it('R-ACT-11: a blocked code is null to the partner that sold it, like a code that nobody made', async () => {
    const query = `query ($code: String!) { activationCode(code: $code) { status } }`;
    for (const code of [world.codes.blocked, 'AAAABBBBCCCCDDDD']) {
      const { data, errors } = await world.partner(query, { code });
      expect({ data, errors }).toEqual({ data: { activationCode: null }, errors: [] });
    }
  });

  it('R-ACT-11: a blocked code is null by its id too, to whoever asks', async () => {
    const listed = `{ partnerAccount { codes(filter: { statuses: [BLOCKED] }) { nodes { id } } } }`;
    const { data: own } = await world.partner<BlockedCodes, object>(listed);
    const [{ id } = { id: '' }] = own.partnerAccount.codes.nodes;
    expect(id).toMatch(/^cod_/);
    const query = `query ($id: ID!) { activationCode(id: $id) { status } }`;
    for (const ask of [world.partner, world.otherPartner, world.admin]) {
      const { data, errors } = await ask(query, { id });
      expect({ data, errors }).toEqual({ data: { activationCode: null }, errors: [] });
    }
  });

  describe('a page', () => {
    const stranger = Buffer.from(JSON.stringify(['strangers', 'a', 'b'])).toString('base64url');

    it('is checked in every list of the graph', () => {
      expect(Object.keys(pagedLists).sort()).toEqual([...pagedCoordinates()].sort());
    });

    it.each(Object.entries(pagedLists))(
      'of %s: a size, a pair or a cursor that is none is BAD_USER_INPUT and named',
      async (_coordinate, list) => {
        const page = (args: string) => list.by(world)(pageQuery(list, world, args));
        const faultOf = async (args: string) =>
          (await page(args)).errors.map(({ extensions }) => extensions);
        const own = endCursorIn((await page('first: 1')).data);
        const misnamed: readonly (readonly [args: string, field: string])[] = [
          ['first: 101', 'first'],
          ['first: 0', 'first'],
          ['first: -1', 'first'],
          ['last: 101', 'last'],
          ['last: -2147483648', 'last'],
          ['first: 1, last: 1', 'last'],
          [`first: 1, before: "${own}"`, 'last'],
          ['after: "yesterday"', 'after'],
          ['after: ""', 'after'],
          ['before: "yesterday"', 'before'],
          [`after: "${stranger}"`, 'after'],
        ];
        for (const [args, field] of misnamed)
          expect([args, await faultOf(args)]).toEqual([
            args,
            [{ code: 'BAD_USER_INPUT', field: [field] }],
          ]);
        expect(own).not.toBe('');
        expect(await faultOf(`first: 100, after: "${own}"`)).toEqual([]);
        for (const sortKey of strangePlaces) {
          const faults = await faultOf(`after: "${forged(own, sortKey, 'x')}"`);
          expect([{ code: 'BAD_USER_INPUT', field: ['after'] }]).toEqual(
            expect.arrayContaining(faults),
          );
        }
      },
    );

    it('a cursor leads on in its own list only', async () => {
      const { data } = await world.customer('{ products(first: 1) { pageInfo { endCursor } } }');
      const { errors } = await world.customer(
        'query ($c: String) { planSkus(after: $c) { nodes { id } } }',
        { c: endCursorIn(data) },
      );
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', field: ['after'] },
      ]);
      expect(errors[0]?.message).toBe(
        'after is not a cursor of this list: send one that a page of it gave, unchanged.',
      );
    });
  });
});
