import type { Transact } from '@care-graph/kernel/application/transact';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { anna } from '../../../../test/support/coverage-desk';
import { someContract, someCustomer, someUnit } from '../../../../test/support/coverage-rows';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import { peopleReads } from '../adapters/people.reads';
import { unitReads } from '../adapters/unit.reads';
import type { CoverageStores } from '../domain/ports';
import type { CoverageReads } from '../domain/reads';
import { greetCustomer } from './greet-customer';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('greet_customer');
});
afterAll(() => coverage.drop());

const becoming = (holderId: string) => [{ formerId: 'cus_1', holderId, subject: anna.subject }];

const verified = { ...anna, verifiedEmail: 'Anna@Example.org' };

describe.each([
  { where: 'in memory', open: () => new CoverageInMemory().transact },
  { where: 'on PostgreSQL', open: () => coverage.transact },
])('Contracts made in a person’s name, $where', ({ where, open }) => {
  let transact: Transact<CoverageStores>;

  beforeEach(async () => {
    if (where === 'on PostgreSQL') await coverage.clear();
    transact = open();
    await transact(async ({ people, devices, contracts }) => {
      await people.customerOfEmail(someCustomer('cus_1', { email: 'anna@example.org' }));
      const { device, serials } = someUnit('dev_1', 'SN-1');
      await devices.lockOrAdd(device, serials);
      await contracts.add(someContract('ctr_1', device.id), undefined, []);
    });
  });

  const visit: CoverageReads['visit'] = (subject, email) =>
    where === 'in memory'
      ? Promise.resolve({
          isAwaited: email.toLowerCase() === 'anna@example.org',
          isToBeNoted: false,
        })
      : peopleReads(coverage.database.manager).visit(subject, email);

  const greet = (principal: Principal) => greetCustomer({ transact }, { visit })(principal);

  /** Which records became which customers, as other parts are told. */
  const told = async () =>
    where === 'in memory'
      ? undefined
      : (await peopleReads(coverage.database.manager).holderChanges(new Date(0), '')).map(
          ({ at: _at, ...change }) => change,
        );

  const holderOf = () =>
    transact(async ({ contracts, people }) => {
      const contract = await contracts.find('ctr_1');
      const holder = await people.findCustomer(contract?.holderId ?? '');
      return [contract?.holderId, holder?.subject, contract?.version];
    });

  const own = () =>
    transact(({ people }) =>
      people.customerOfSubject({ ...someCustomer('cus_2'), subject: anna.subject }),
    );

  it('R-ACT-01: becomes that of whoever signs in with the address, proved and in whatever case', async () => {
    await greet(verified);
    expect(await holderOf()).toEqual(['cus_1', anna.subject, 1]);
    expect((await own()).id).toBe('cus_1');
    await greet(verified);
    expect((await told()) ?? becoming('cus_1')).toEqual(becoming('cus_1'));
    expect(await holderOf()).toEqual(['cus_1', anna.subject, 1]);
  });

  it('R-ACT-01: joins what somebody with a record of their own holds, and leaves no second record', async () => {
    await own();
    await greet(verified);
    expect(await holderOf()).toEqual(['cus_2', anna.subject, 2]);
    expect(await transact(({ people }) => people.findCustomer('cus_1'))).toBeUndefined();
    expect((await told()) ?? becoming('cus_2')).toEqual(becoming('cus_2'));
  });

  it.each<readonly [string, Principal]>([
    ['an address that nobody has proved', anna],
    ['another address', { ...anna, verifiedEmail: 'boris@example.org' }],
    ['an agent', { ...verified, kind: 'agent' }],
  ])('R-PRV-06: is not had with %s', async (_title, principal) => {
    await greet(principal);
    expect(await holderOf()).toEqual(['cus_1', null, 1]);
  });
});

describe('An address that was proved', () => {
  const ofAddress = async (email: string) =>
    (await unitReads(coverage.database.manager).customerOfEmail(email))?.id;

  it('R-PRV-06: finds whose it is, whoever else writes it for their notices', async () => {
    await coverage.clear();
    const { transact } = coverage;
    const reads = peopleReads(coverage.database.manager);
    const greet = greetCustomer({ transact }, reads);
    const own = (id: string, subject: string, email: string | null) =>
      transact(({ people }) =>
        people.customerOfSubject({ ...someCustomer(id, { email }), subject }),
      );
    await own('cus_1', 'sub_rasa', 'anna@example.org');
    await own('cus_2', anna.subject, null);
    expect(await ofAddress('anna@example.org')).toBe('cus_1');
    await greet(verified);
    expect(await ofAddress('ANNA@example.org')).toBe('cus_2');
    expect(await reads.visit(anna.subject, 'Anna@Example.org')).toEqual({
      isAwaited: false,
      isToBeNoted: false,
    });
    await greet({ ...anna, subject: 'sub_rasa', verifiedEmail: 'anna@example.org' });
    expect(await ofAddress('anna@example.org')).toBe('cus_1');
  });

  it('R-PRV-06: or else the one whom a shop has put on record, before those who only say so', async () => {
    await coverage.clear();
    const { transact } = coverage;
    const email = 'dora@example.org';
    await transact(({ people }) =>
      people.customerOfSubject({ ...someCustomer('cus_1', { email }), subject: 'sub_rasa' }),
    );
    await transact(({ people }) => people.customerOfEmail(someCustomer('cus_2', { email })));
    expect(await ofAddress(email)).toBe('cus_2');
  });
});

describe('A contract that is being made as its holder signs in', () => {
  it('R-ACT-01: is theirs as well', async () => {
    await coverage.clear();
    const { transact } = coverage;
    await transact(({ people }) =>
      people.customerOfSubject({ ...someCustomer('cus_2'), subject: anna.subject }),
    );
    let greeted: Promise<void> | undefined;
    await transact(async ({ people, contracts, devices }) => {
      const holder = someCustomer('cus_1', { email: 'anna@example.org' });
      await people.customerOfEmail(holder);
      greeted = transact((stores) => stores.people.adopt(anna.subject, 'anna@example.org'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { device, serials } = someUnit('dev_1', 'SN-1');
      await devices.lockOrAdd(device, serials);
      await contracts.add(someContract('ctr_1', device.id), undefined, []);
    });
    await greeted;
    await transact((stores) => stores.people.adopt(anna.subject, 'anna@example.org'));
    const contract = await transact(({ contracts }) => contracts.find('ctr_1'));
    expect(contract?.holderId).toBe('cus_2');
  });
});
