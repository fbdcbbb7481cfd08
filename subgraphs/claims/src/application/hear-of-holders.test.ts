import type { Principal } from '@care-graph/kernel/domain/principal';
import { agent, holder } from '../../../../test/support/claims-builders';
import type { ChangePlace, HolderChange, Visitor } from '../domain/holders';
import { greeting, HearOfHolders } from './hear-of-holders';

const noon = new Date('2026-05-01T12:00:00Z');
const secondsOn = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000);

const became = (formerId: string, at: Date): HolderChange => ({
  formerId,
  holderId: 'cus_1',
  subject: 'sub_anna',
  at,
});

/** Coverage with changes to tell, two at a time. */
const coverageWith = (...changes: readonly HolderChange[]) => {
  const asked: (ChangePlace & { readonly visitor: Visitor | undefined })[] = [];
  return {
    asked,
    changesAfter: async (place: ChangePlace, visitor?: Visitor) => {
      asked.push({ ...place, visitor });
      const isBehind = ({ at, formerId }: HolderChange) =>
        at > place.since || (at.getTime() === place.since.getTime() && formerId > place.after);
      return changes.filter(isBehind).slice(0, 2);
    },
  };
};

const recordUntil = (heard: Date | undefined) => {
  const followed: string[] = [];
  return {
    followed,
    heardUntil: async () => heard,
    follow: async (changes: readonly HolderChange[]) => {
      followed.push(...changes.map(({ formerId }) => formerId));
    },
  };
};

describe('hearing of holders', () => {
  it('follows all that there is to hear, however much', async () => {
    const record = recordUntil(undefined);
    const changes = ['a', 'b', 'c', 'd', 'e'].map((id) => became(id, noon));
    await new HearOfHolders(record, coverageWith(...changes)).execute();
    expect(record.followed).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('hears the last minute again, for a claim that was being opened then', async () => {
    const record = recordUntil(noon);
    const [old, ...recent] = [-61, -59, 0, 5].map((at) => became(`at ${at}`, secondsOn(at)));
    const changes = [old, ...recent].filter((change) => change !== undefined);
    await new HearOfHolders(record, coverageWith(...changes)).execute();
    expect(record.followed).toEqual(recent.map(({ formerId }) => formerId));
  });
});

describe('greeting', () => {
  const verified: Principal = { ...holder, verifiedEmail: 'anna@example.org' };
  const always = (_key: string, work: () => Promise<void>) => work();
  const complaints: unknown[] = [];
  const greet = (
    principal: Principal,
    coverage: Pick<ReturnType<typeof coverageWith>, 'changesAfter'>,
  ) =>
    greeting(new HearOfHolders(recordUntil(noon), coverage), always, (error) =>
      complaints.push(error),
    )(principal);

  it.each([
    { who: 'a customer with a proved address', principal: verified, visitors: [verified.subject] },
    { who: 'a customer without one', principal: holder, visitors: [undefined] },
    {
      who: 'staff',
      principal: { ...agent, verifiedEmail: 'agent@example.org' },
      visitors: [undefined],
    },
    { who: 'another part', principal: { ...holder, kind: 'service' as const }, visitors: [] },
  ])('R-PRV-06: names $who to coverage as visitor $visitors', async ({ principal, visitors }) => {
    const coverage = coverageWith();
    await greet(principal, coverage);
    expect(coverage.asked.map(({ visitor }) => visitor?.subject)).toEqual(visitors);
  });

  it('keeps nobody from an answer when coverage is away', async () => {
    const away = new Error('coverage is away');
    await greet(verified, { changesAfter: () => Promise.reject(away) });
    expect(complaints).toEqual([away]);
  });
});
