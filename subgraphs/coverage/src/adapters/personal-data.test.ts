import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  addContract,
  someCustomer,
  someEntry,
  someEvent,
} from '../../../../test/support/coverage-rows';
import { someFile, someVideo } from '../../../../test/support/coverage-videos';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { CoveringContract } from '../domain/contract';
import { personalData } from './personal-data';

let coverage: CoverageDatabase;
let contract: CoveringContract;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_personal');
});
beforeEach(async () => {
  await coverage.clear();
  contract = await coverage.transact(async (stores) => {
    const made = await addContract(stores, '1');
    await stores.ledger.append([someEntry('qle_1', made.id, { reason: 'Goodwill for Anna.' })]);
    await stores.history.record([someEvent('evt_1', made.id), someEvent('evt_2', 'dev_1')]);
    return made;
  });
});
afterAll(() => coverage.drop());

const anna = { customerId: 'cus_1', subjects: [] };
const request = { askedBy: 'officer', reason: 'case 7' };

const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  coverage.database.transact((manager) => manager)(work);

const erase = (change: { now?: Date; reason?: string; customerId?: string } = {}) => {
  const { customerId = 'cus_1', now = contract.period.endsAt, reason = 'case 7' } = change;
  return inTransaction((manager) =>
    eraseSubject(manager, personalData, { customerId, subjects: [] }, { ...request, now, reason }),
  );
};

const query = <Row>(sql: string) => coverage.database.manager.query<Row[]>(sql);
const textOfAll = async () => JSON.stringify(await coverage.everything());

describe('erasing a customer', () => {
  it('is refused while a contract runs, which it names, and changes nothing', async () => {
    const before = await textOfAll();
    const now = new Date(contract.period.endsAt.getTime() - 1);
    await expect(erase({ now })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `This stands open: contract ${contract.contractNumber}.`,
    });
    expect(await textOfAll()).toBe(before);
  });

  it.each(['EXPIRED', 'CLOSED', 'TERMINATED', 'RETURNED'])(
    'does not wait for the end of a contract that is %s',
    async (status) => {
      await query(`UPDATE service_contract SET status = '${status}'`);
      expect(await erase({ now: contract.createdAt })).toMatchObject({ customer: 1 });
    },
  );

  it('takes the person out of every row, and leaves what was covered and used', async () => {
    const marks = ['Anna', 'Adamkutė', 'cus_1@example.org', 'sub_1'];
    const before = await textOfAll();
    expect(marks.filter((mark) => !before.includes(mark))).toEqual([]);
    expect(await erase()).toEqual({ customer: 1, consent: 1, history_event: 2, quota_entry: 1 });
    const after = await textOfAll();
    expect(marks.filter((mark) => after.includes(mark))).toEqual([]);
    const [entry] = await coverage.transact(({ ledger }) => ledger.of(contract.id));
    expect(entry).toEqual({
      ...there(entry),
      ...someEntry('qle_1', contract.id),
      actor: { kind: 'CUSTOMER', label: 'Customer', principalId: null },
      reason: 'erased',
    });
    const found = await coverage.transact(({ contracts }) => contracts.find(contract.id));
    expect(found).toEqual(contract);
  });

  it('takes the person out of videos and files, and names the files whose content is to be removed', async () => {
    await coverage.transact(async ({ evidence, videos }) => {
      const own = { owner: 'customer:sub_1' };
      for (const file of [someFile('evd_1', own), someFile('evd_2'), someFile('evd_3')])
        await evidence.add(file);
      const video = {
        decidedBy: someEvent('evt_3', contract.id).actor,
        note: 'Anna, show the plate.',
      };
      await videos.add(someVideo('vid_1', contract.id, 'evd_2', video));
    });
    expect(await erase()).toMatchObject({ evidence: 2, video_verification: 1 });
    expect(await textOfAll()).not.toMatch(/sub_1|Anna/);
    const forgotten = await coverage.transact(({ evidence }) => evidence.lockForgotten(10));
    expect(forgotten).toEqual(['evd_1', 'evd_2']);
  });

  it('finds nothing left the second time; both requests are on record, with the id alone', async () => {
    await erase();
    expect(await erase({ reason: 'case 8' })).toEqual({});
    const requests = await query(
      'SELECT customer_id, action, asked_by, reason FROM personal_data_request ORDER BY seq',
    );
    const asked = { customer_id: 'cus_1', action: 'ERASE', asked_by: 'officer' };
    expect(requests).toEqual([
      { ...asked, reason: 'case 7' },
      { ...asked, reason: 'case 8' },
    ]);
  });

  it('is refused for a reason that names the person', async () => {
    for (const reason of ['anna asked', 'Mail of ADAMKUTĖ.', 'from cus_1@example.org, 3 May'])
      await expect(erase({ reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await erase({ reason: 'Annals, p. 7' });
  });

  it('leaves others as they are, also those who were erased before', async () => {
    const others = ['cus_2', 'cus_3'].map((id) => someCustomer(id));
    await coverage.transact(async ({ people }) => {
      for (const other of others) await people.customerOfEmail(other);
    });
    await erase({ customerId: 'cus_2' });
    await erase({ customerId: 'cus_3' });
    const rows = await query<{ id: string; email: string | null }>(
      'SELECT id, email FROM customer ORDER BY id',
    );
    expect(rows.map(({ email }) => email)).toEqual(['cus_1@example.org', null, null]);
  });

  it('makes somebody new of the same sign-in and of the same address', async () => {
    await erase();
    const again = { ...someCustomer('cus_9'), email: 'cus_1@example.org' };
    const customers = await coverage.transact(async ({ people }) => [
      await people.customerOfSubject({ ...again, subject: 'sub_1' }),
      await people.customerOfEmail({ ...again, id: 'cus_8' }),
    ]);
    expect(customers.map(({ id }) => id)).toEqual(['cus_9', 'cus_8']);
  });

  it('makes somebody new of a sign-in that waits for it', async () => {
    const [customer] = await heldBack(
      {
        url: coverage.url,
        lock: `UPDATE coverage.customer SET subject = NULL, email = NULL WHERE id = 'cus_1'`,
        count: 1,
      },
      () => [
        coverage.transact(({ people }) =>
          people.customerOfSubject({ ...someCustomer('cus_9'), subject: 'sub_1' }),
        ),
      ],
    );
    expect(customer?.id).toBe('cus_9');
  });

  it('sees what the customer began before it', async () => {
    await query(`UPDATE service_contract SET status = 'EXPIRED'`);
    const renewed = `SELECT FROM coverage.customer WHERE id = 'cus_1' FOR UPDATE;
      UPDATE coverage.service_contract SET status = 'ACTIVE'`;
    const erasing = heldBack({ url: coverage.url, lock: renewed, count: 1 }, () => [
      erase({ now: contract.createdAt }),
    ]);
    await expect(erasing).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the guards of ledger and history', () => {
  const refused = /are never changed or removed/;
  const forget = `UPDATE quota_entry SET actor = actor || '{"principalId": null}'`;
  const begin = `INSERT INTO personal_data_request (customer_id, action, asked_by, reason) VALUES ('cus_1', 'ERASE', 'x', 'y')`;

  it('let nobody forget without an erasure on record, nor by one of an earlier transaction', async () => {
    await expect(query(forget)).rejects.toThrow(refused);
    await erase({ customerId: 'cus_0' });
    await expect(query(forget)).rejects.toThrow(refused);
    const exporting = inTransaction(async (manager) => {
      await exportSubject(manager, personalData, anna, request);
      await manager.query(forget);
    });
    await expect(exporting).rejects.toThrow(refused);
  });

  it.each([
    `UPDATE quota_entry SET count = 9`,
    `UPDATE quota_entry SET reason = 'better'`,
    `UPDATE quota_entry SET reason = NULL`,
    `UPDATE quota_entry SET actor = actor || '{"principalId": "sub_2"}'`,
    `UPDATE quota_entry SET actor = actor || '{"kind": "ADMIN"}'`,
    `UPDATE quota_entry SET actor = '{}'`,
    `DELETE FROM quota_entry`,
    `UPDATE history_event SET action = 'cancelClaim'`,
    `UPDATE history_event SET reason = 'erased'`,
    `DELETE FROM history_event`,
    `UPDATE inbox_message SET content_hash = 'x'`,
  ])('let an erasure do nothing but forget: %s', async (sql) => {
    await query(
      `INSERT INTO inbox_message (message_id, claim_id, sequence, action, applied_at) VALUES ('m', 'c', 1, 'X', now())`,
    );
    const changing = inTransaction(async (manager) => {
      await manager.query(begin);
      await manager.query(forget);
      await manager.query(sql);
    });
    await expect(changing).rejects.toThrow(refused);
  });

  it('keep the requests themselves', async () => {
    await erase();
    for (const sql of [
      `UPDATE personal_data_request SET asked_by = 'z'`,
      `DELETE FROM personal_data_request`,
    ])
      await expect(query(sql)).rejects.toThrow('requests for personal data stay on record');
    await expect(
      query(
        `INSERT INTO personal_data_request (customer_id, action, asked_by) VALUES ('cus_1', 'ERASE', 'x')`,
      ),
    ).rejects.toThrow('check constraint');
  });
});
