import { pageOf, type PageRequest } from '../domain/page';
import { byParent, loaderByParent, loaderPerFilter, pageLoader } from './loaders';

const page: PageRequest = { list: 'parts', limit: 2, direction: 'forward' };

describe('Loaders: what is asked in one tick is read in one go', () => {
  it('reads the things of all parents together and gives each parent its own, in the order found', async () => {
    const asked: string[][] = [];
    const things = [
      { of: 'b', name: 'b1' },
      { of: 'a', name: 'a1' },
      { of: 'b', name: 'b2' },
    ];
    const loader = loaderByParent(
      (ids) => {
        asked.push([...ids]);
        return Promise.resolve(things);
      },
      (thing) => thing.of,
    );
    const found = await loader.loadMany(['a', 'b', 'c']);
    expect(found).toEqual([[things[1]], [things[0], things[2]], []]);
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  it('leaves out what belongs to none of the parents', () => {
    expect(byParent(['a'], [{ of: 'x' }], (thing) => thing.of)).toEqual([[]]);
  });

  it('reads once for each filter, however often and by however many parents it is asked with', async () => {
    const asked: unknown[] = [];
    const load = loaderPerFilter((ids, filter: { readonly status: string }) => {
      asked.push([ids, filter.status]);
      return Promise.resolve(ids.map((id) => `${filter.status} ${id}`));
    });
    const [sold, open] = [{ status: 'SOLD' }, { status: 'OPEN' }];
    expect(
      await Promise.all([
        load('a', sold),
        load('b', { ...sold }),
        load('a', open),
        load('a', sold),
      ]),
    ).toEqual(['SOLD a', 'SOLD b', 'OPEN a', 'SOLD a']);
    expect(asked).toEqual([
      [['a', 'b'], 'SOLD'],
      [['a'], 'OPEN'],
    ]);
  });

  it('reads pages of different sizes apart and equal ones together', async () => {
    const asked: unknown[] = [];
    const load = pageLoader<string>((of) => {
      asked.push([of.parentIds, of.page.limit]);
      return Promise.resolve(of.parentIds.map((id) => pageOf(of.page, [id], () => [id, id])));
    });
    const pages = await Promise.all([
      load('a', page, null),
      load('b', { ...page }, null),
      load('a', { ...page, limit: 3 }, null),
    ]);
    expect(pages.map(({ rows }) => rows)).toEqual([['a'], ['b'], ['a']]);
    expect(asked).toEqual([
      [['a', 'b'], 2],
      [['a'], 3],
    ]);
  });
});
