import { Client } from 'pg';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { type AccessDesk, admin, anAccessDesk } from '../../../../test/support/access-desk';
import { type AccessReplica, anAccessReplica } from '../../../../test/support/access-replica';
import { type TcpProxy, tcpProxy } from '../../../../test/support/tcp-proxy';
import { until } from '../../../../test/support/until';

const address = '192.0.2.1';
const revoked = {
  code: 'UNAUTHENTICATED',
  message: 'The API key was revoked. Ask for another one.',
};

let access: AccessDatabase;
let desk: AccessDesk;
let proxy: TcpProxy;
let running: readonly AccessReplica[];

beforeAll(async () => {
  access = await accessDatabase('access_changes');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  proxy = await tcpProxy(access.url);
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map(({ changes }) => changes.stop()));
  await proxy.stop();
});
afterAll(() => access.drop());

const aReplica = async (firstAnswerMs = 0) => {
  const replica = await anAccessReplica({ access, desk, hearsAt: proxy.url, firstAnswerMs });
  running = [...running, replica];
  return replica;
};

const revoke = (apiKeyId: string) =>
  desk.revoke.execute({ apiKeyId, reason: 'It was lost.' }, admin);

const looksUp = async ({ ring }: AccessReplica, text: string): Promise<boolean> => {
  access.statements.length = 0;
  await ring.keyOf(text, address);
  return access.statements.length > 0;
};

/** A key that the replica has recognised and does not look up again. */
const aTrustedKey = async (replica: AccessReplica) => {
  const made = await desk.aKey();
  await replica.ring.keyOf(made.text, address);
  expect(await looksUp(replica, made.text)).toBe(false);
  return made;
};

/** As the server's owner would: the part itself may not. */
const terminate = async ({ name }: AccessReplica): Promise<void> => {
  const owner = new Client({ connectionString: access.url });
  await owner.connect();
  const { rowCount } = await owner.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
    [name],
  );
  await owner.end();
  expect(rowCount).toBe(1);
};

describe('a changed key', () => {
  it('is heard of by every replica, which then takes it no more', async () => {
    const replicas = [await aReplica(), await aReplica()];
    const { key, text } = await desk.aKey();
    for (const { ring } of replicas) await ring.keyOf(text, address);
    await revoke(key.id);
    for (const { ring, heard } of replicas) {
      await until('the revocation is heard of', () => heard.includes(key.prefix));
      await expect(ring.keyOf(text, address)).rejects.toMatchObject(revoked);
    }
  });

  it('is heard of before the answer to whatever is asked after the change', async () => {
    const replica = await aReplica();
    const { key, text } = await aTrustedKey(replica);
    await revoke(key.id);
    replica.wait(700);
    // Trusted again means that a question was answered which was put after the change.
    await replica.hears();
    expect(replica.heard).toEqual([key.prefix]);
    await expect(replica.ring.keyOf(text, address)).rejects.toMatchObject(revoked);
  });

  it('is told of where it is rotated or revoked, and not where it is only used', async () => {
    const replica = await aReplica();
    const { key } = await desk.aKey();
    await access.query('UPDATE api_key SET last_used_at = now(), hash = hash WHERE id = $1', [
      key.id,
    ]);
    await desk.rotate.execute({ apiKeyId: key.id, expiresAt: key.expiresAt }, admin);
    await revoke(key.id);
    replica.wait(700);
    await replica.hears();
    expect(replica.heard).toEqual([key.prefix, key.prefix]);
  });

  it('is heard of by none but its own database and part', async () => {
    const replica = await aReplica();
    await access.query(`SELECT pg_notify('coverage_key_changed', 'cg_live_1')`);
    replica.wait(700);
    await replica.hears();
    expect(replica.heard).toEqual([]);
  });
});

describe('a replica whose connection is cut without a word', () => {
  it('trusts what it knows for 700 milliseconds after the last answer, and nothing after that', async () => {
    const replica = await aReplica();
    const { key, text } = await aTrustedKey(replica);
    proxy.freeze();
    replica.wait(699);
    expect(replica.changes.isHearing()).toBe(true);
    replica.wait(1);
    expect(replica.changes.isHearing()).toBe(false);
    for (let look = 0; look < 3; look += 1) expect(await looksUp(replica, text)).toBe(true);
    await revoke(key.id);
    await expect(replica.ring.keyOf(text, address)).rejects.toMatchObject(revoked);
    expect(replica.heard).toEqual([]);
  });

  it('gives it up, connects anew, forgets all that it knew, and trusts again', async () => {
    const replica = await aReplica();
    const [missed, other] = [await aTrustedKey(replica), await aTrustedKey(replica)];
    proxy.freeze();
    replica.wait(700);
    await revoke(missed.key.id);
    await until('it is given up', () => replica.lines.length > 0);
    expect(replica.lines.join()).toContain('changes of API keys are not heard');
    expect(replica.changes.isHearing()).toBe(false);
    proxy.thaw();
    await replica.hears();
    expect(replica.gaps()).toBe(2);
    await expect(replica.ring.keyOf(missed.text, address)).rejects.toMatchObject(revoked);
    expect(await looksUp(replica, other.text)).toBe(true);
    expect(await looksUp(replica, other.text)).toBe(false);
    await revoke(other.key.id);
    await until('it hears again', () => replica.heard.includes(other.key.prefix));
  });

  it('stops all the same', async () => {
    const replica = await aReplica();
    proxy.freeze();
    await replica.changes.stop();
    expect(replica.heard).toEqual([]);
  });
});

describe('a replica whose connection is ended', () => {
  it.each([
    { by: 'the server', end: terminate },
    {
      by: 'whatever is between',
      end: () => {
        proxy.end();
      },
    },
  ])('by $by looks every key up until it hears again', async ({ end }) => {
    const replica = await aReplica();
    const { key, text } = await aTrustedKey(replica);
    proxy.refuse();
    await end(replica);
    await until('it is told', () => replica.lines.length > 0);
    replica.wait(700);
    expect(replica.changes.isHearing()).toBe(false);
    for (let look = 0; look < 3; look += 1) expect(await looksUp(replica, text)).toBe(true);
    await revoke(key.id);
    await expect(replica.ring.keyOf(text, address)).rejects.toMatchObject(revoked);
    proxy.thaw();
    await replica.hears();
    expect(replica.gaps()).toBe(2);
    await aTrustedKey(replica);
  });
});

describe('a replica that cannot hear from the beginning', () => {
  it('counts from when it asked to be told, not from when it heard that it will be', async () => {
    const replica = await aReplica(700);
    expect(replica.changes.isHearing()).toBe(false);
    await replica.hears();
    expect(replica.gaps()).toBe(1);
  });

  it('says so, looks every key up, and trusts once it hears', async () => {
    proxy.refuse();
    const replica = await aReplica();
    expect(replica.lines.join()).toContain('changes of API keys cannot be heard yet');
    expect(replica.changes.isHearing()).toBe(false);
    const { text } = await desk.aKey();
    for (let look = 0; look < 2; look += 1) expect(await looksUp(replica, text)).toBe(true);
    proxy.thaw();
    await replica.hears();
    await replica.ring.keyOf(text, address);
    expect(await looksUp(replica, text)).toBe(false);
  });
});
