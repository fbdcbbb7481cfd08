import type { Asked } from '@care-graph/kernel/runtime/personal-data-route';
import type { AskKeeper, Keeper, Keepers } from './keepers';
import { eraseCustomer, exportCustomer } from './requests';

const nobody = { isKnown: false, subjects: [] as string[], open: [] as string[] };
type Sighted = Partial<Record<Keeper, Partial<typeof nobody>>>;

/** Parts of which each knows something; answers what they were asked as well. */
const parts = (sighted: Sighted, failing?: Keeper) => {
  const asked: (readonly [Keeper, Asked['action'], readonly string[]])[] = [];
  const ask: AskKeeper = async (keeper, { action, subjects }) => {
    asked.push([keeper, action, subjects]);
    if (action === 'SIGHT') return { ...nobody, ...sighted[keeper] };
    if (keeper === failing) throw new Error('away');
    return { some_table: 2 };
  };
  const fetchFile: Keepers['fetchFile'] = () => Promise.reject(new Error('no file is asked for'));
  return { ask, asked, fetchFile };
};

const request = { customerId: 'cus_1', askedBy: 'officer', reason: 'case 7' };
const known: Sighted = {
  claims: { isKnown: true, subjects: ['sub_1'] },
  coverage: { isKnown: true, subjects: ['sub_1', 'sub_2'] },
};
const both = ['sub_1', 'sub_2'];

const done = ({ asked }: ReturnType<typeof parts>) =>
  asked.filter(([, action]) => action !== 'SIGHT');

describe('one customer’s data', () => {
  it('is given out by every part, which all know the customer by what any of them knew', async () => {
    const everywhere = parts(known);
    const given = await exportCustomer(everywhere, request);
    const rows = { some_table: 2 };
    expect(given).toEqual({
      customerId: 'cus_1',
      parts: { claims: rows, access: rows, coverage: rows },
      note: expect.stringContaining('--files') as unknown,
      files: [],
    });
    expect(done(everywhere)).toEqual([
      ['claims', 'EXPORT', both],
      ['access', 'EXPORT', both],
      ['coverage', 'EXPORT', both],
    ]);
  });

  it('is erased where it is known who it is last, and what came meanwhile after that', async () => {
    const everywhere = parts(known);
    const counts = await eraseCustomer(everywhere.ask, request);
    expect(counts).toEqual({ claims: 4, access: 4, coverage: 2 });
    expect(done(everywhere)).toEqual([
      ['claims', 'ERASE', both],
      ['access', 'ERASE', both],
      ['coverage', 'ERASE', both],
      ['claims', 'ERASE', both],
      ['access', 'ERASE', both],
    ]);
  });

  it('stays with who it is known to when a part before that fails', async () => {
    const everywhere = parts(known, 'access');
    await expect(eraseCustomer(everywhere.ask, request)).rejects.toThrow('away');
    expect(done(everywhere).map(([keeper]) => keeper)).toEqual(['claims', 'access']);
  });

  it('is left alone everywhere while something stands open anywhere', async () => {
    const everywhere = parts({
      claims: { isKnown: true, open: ['claim CLM-1', 'payment pay_1'] },
      coverage: { isKnown: true, open: ['contract CG-1'] },
    });
    await expect(eraseCustomer(everywhere.ask, request)).rejects.toThrow(
      'cus_1 cannot be erased while this stands open: claim CLM-1, payment pay_1, contract CG-1.',
    );
    expect(done(everywhere)).toEqual([]);
  });

  it.each([
    ['export', ({ ask, fetchFile }: Keepers) => exportCustomer({ ask, fetchFile }, request)],
    ['erase', ({ ask }: Keepers) => eraseCustomer(ask, request)],
  ])('is nobody’s where no part knows them: %s', async (_verb, act) => {
    const everywhere = parts({});
    await expect(act(everywhere)).rejects.toThrow(
      'There is no customer cus_1: give the id of one, which begins with cus_.',
    );
    expect(done(everywhere)).toEqual([]);
  });
});
