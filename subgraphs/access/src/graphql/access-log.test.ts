import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { type AccessDesk, admin, anAccessDesk } from '../../../../test/support/access-desk';
import { accessGraph, type AskAccess } from '../../../../test/support/access-graph';
import { aRecord } from '../../../../test/support/access-records';
import { there } from '../../../../test/support/there';
import { writtenLog } from '../../../../test/support/written-log';
import { AccessLogWriter } from '../adapters/access-log';

let access: AccessDatabase;
let desk: AccessDesk;
let ask: AskAccess;

beforeAll(async () => {
  access = await accessDatabase('access_log_query');
  desk = anAccessDesk(access);
  ask = await accessGraph(access, desk);
});
beforeEach(() => access.clear());
afterAll(() => access.drop());

describe('accessLog', () => {
  const span = 'from: "2026-03-12T00:00:00Z", until: "2026-03-13T00:00:00Z"';
  const asked = (filter: string) => `{ accessLog(filter: {${filter}}) { nodes {
    at actor { kind label principalId } keyId documentName documentDigest outcome cost personalFields } } }`;
  const reader = { by: { ...admin, scopes: ['audit:read', 'pii:read'] } };

  it('shows who asked what', async () => {
    const writer = new AccessLogWriter(access.database.manager, writtenLog().log);
    const record = aRecord({ keyId: 'key_1', personalFields: ['Customer.email'] });
    writer.note(record);
    writer.note(
      aRecord({ documentName: null, documentDigest: 'sha256:00', outcome: 'COST_LIMIT' }),
    );
    await writer.stop();
    const { id, at, ...shown } = record;
    expect(id).toMatch(/^acc_/);
    const one = await ask(asked(`${span}, personalFieldsOnly: true`), reader);
    const nodes = [{ ...shown, at: at.toISOString() }];
    expect(one).toMatchObject({ data: { accessLog: { nodes } }, faults: [] });
    expect(one.statements).toHaveLength(1);
    const all = await ask<{ accessLog: { nodes: readonly object[] } }>(asked(span), reader);
    expect(all.data.accessLog.nodes).toHaveLength(2);
    const withoutPeople = await ask<{ accessLog: { nodes: readonly object[] } }>(asked(span));
    expect(withoutPeople.faults).toHaveLength(2);
    expect(withoutPeople.data.accessLog.nodes).toMatchObject([
      { actor: { kind: 'PARTNER', principalId: null }, keyId: null, outcome: 'COST_LIMIT' },
      { actor: { kind: 'PARTNER', principalId: null }, keyId: 'key_1', outcome: 'OK' },
    ]);
  });

  it.each([
    { from: '2026-03-12T00:00:00Z', until: '2026-03-12T00:00:00.001Z', isRight: true },
    { from: '2026-03-12T00:00:00Z', until: '2026-04-12T00:00:00Z', isRight: true },
    { from: '2026-03-12T00:00:00Z', until: '2026-04-12T00:00:00.001Z', isRight: false },
    { from: '2026-03-12T00:00:00Z', until: '2026-03-12T00:00:00Z', isRight: false },
    { from: '2026-03-12T00:00:00Z', until: '2026-03-11T00:00:00Z', isRight: false },
  ])('from $from until $until is a span: $isRight', async ({ from, until, isRight }) => {
    const { faults, statements } = await ask(asked(`from: "${from}", until: "${until}"`));
    expect(statements).toHaveLength(isRight ? 1 : 0);
    const fault = {
      code: 'BAD_USER_INPUT',
      message: 'until has to lie after from, by 31 days at most.',
      field: ['filter', 'until'],
    };
    expect(faults).toEqual(isRight ? [] : [fault]);
  });

  it('knows no cursor of the keys', async () => {
    await desk.aKey();
    const { data } = await ask<{ apiKeys: { edges: readonly { cursor: string }[] } }>(
      '{ apiKeys { edges { cursor } } }',
    );
    const cursor = there(data.apiKeys.edges[0]).cursor;
    const { faults } = await ask(
      `{ accessLog(filter: {${span}}, after: "${cursor}") { nodes { at } } }`,
    );
    expect(faults).toMatchObject([{ code: 'BAD_USER_INPUT', field: ['after'] }]);
  });

  it('is shown to nobody without the scope', async () => {
    const by = { ...admin, scopes: ['keys:manage'] };
    const { faults, statements } = await ask(asked(span), { by });
    expect(faults).toMatchObject([{ code: 'UNAUTHORIZED_FIELD_OR_TYPE' }]);
    expect(statements).toEqual([]);
  });
});
