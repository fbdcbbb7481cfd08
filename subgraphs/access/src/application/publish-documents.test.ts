import { createHash } from 'node:crypto';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  freshKey,
} from '../../../../test/support/access-desk';
import { there } from '../../../../test/support/there';
import { PublishDocument } from './publish-document';
import { PublishManifest } from './publish-manifest';
import { RetireDocument } from './retire-document';

let access: AccessDatabase;
let desk: AccessDesk;

beforeAll(async () => {
  access = await accessDatabase('access_documents');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
});
afterAll(() => access.drop());

const home = 'query Home { products { nodes { code } } }';
const other = 'query Home { products { nodes { name } } }';

const homeV1 = home.replace('Home', 'HomeV1');

const digest = (kind: 'md5' | 'sha1' | 'sha256', text: string) =>
  createHash(kind).update(text).digest('hex');

const publish = (documents: Readonly<Record<string, string>>, change: object = {}) =>
  new PublishManifest(desk.work).execute(
    { client: 'portal-web', audience: 'PUBLIC', manifest: JSON.stringify(documents), ...change },
    admin,
  );

const one = (change: object = {}) =>
  new PublishDocument(desk.work).execute(
    { client: 'bi', audience: 'BI', name: 'HomeV1', body: homeV1, ...change },
    admin,
  );

const onRecord = () =>
  access.transact(({ documents }) =>
    documents.ofClient(
      'portal-web',
      [home, other].map((text) => `sha256:${digest('sha256', text)}`),
    ),
  );

const reasonsOf = ({ refusals }: { readonly refusals: readonly object[] }) => refusals;

describe('publishing a manifest', () => {
  it.each(['md5', 'sha1', 'sha256'] as const)(
    'takes ids that are the %s of their texts',
    async (kind) => {
      const { made } = await publish({ [digest(kind, home)]: home });
      expect(made?.documents).toMatchObject([
        { id: `sha256:${digest('sha256', home)}`, name: 'HomeV1', retiredAt: null },
      ]);
    },
  );

  it('twice changes nothing, and a changed text has the next version', async () => {
    await publish({ a: home });
    const { made } = await publish({ b: other, a: home });
    expect(made?.documents.map(({ name }) => name)).toEqual(['HomeV2', 'HomeV1']);
    expect(await onRecord()).toHaveLength(2);
  });

  it.each([
    ['a text that does not fit', { a: home, b: 'query X { unknownField }' }, 'INVALID', ['manifest', 'b']],
    ['one that costs too much', { a: home, b: 'query X { everything }' }, 'TOO_COSTLY', ['manifest', 'b']],
    ['a hash of another text', { a: home, [digest('sha256', 'x')]: other }, 'ID_CONFLICT', ['manifest', digest('sha256', 'x')]],
    ['something that is no manifest', { format: 'x' }, 'MANIFEST_UNREADABLE', ['manifest']],
  ])('with %s publishes nothing of it', async (_what, documents, code, field) => {
    expect(reasonsOf(await publish(documents as Record<string, string>))).toMatchObject([{ code, field }]);
    expect(await onRecord()).toEqual([]);
  }); // prettier-ignore

  it('with an id that is another text’s publishes nothing, and the first one keeps its id', async () => {
    await publish({ a: home });
    expect(reasonsOf(await publish({ a: other }))).toMatchObject([
      { code: 'ID_CONFLICT', field: ['manifest', 'a'] },
    ]);
    expect(await onRecord()).toMatchObject([{ name: 'HomeV1' }]);
  });

  it('for a client of another audience is refused', async () => {
    await publish({ a: home });
    expect(reasonsOf(await publish({ b: other }, { audience: 'STAFF' }))).toMatchObject([
      { code: 'INVALID', field: ['audience'] },
    ]);
  });

  it('that is refused leaves no client behind, and no audience has another one’s name', async () => {
    await publish({ a: home, [digest('sha256', 'x')]: other }, { client: 'fresh' });
    await publish({ a: home, b: home.replace('Home', 'Other'), c: other }, { client: 'fresh' });
    await publish({ 'no id': home }, { client: 'other-fresh' });
    const found = await access.transact(({ documents }) => documents.findClient('other-fresh'));
    expect(found).toBeUndefined();
    expect(reasonsOf(await publish({ a: home }, { client: 'staff' }))).toMatchObject([
      { code: 'INVALID', field: ['audience'], detail: 'the client staff is of the audience STAFF' },
    ]);
  });

  it.each([
    ['a name', 'HomeV1'],
    ['an id', `sha256:${digest('sha256', home)}`],
  ])('has no id that is %s of another text', async (_what, alias) => {
    await publish({ a: home });
    expect(reasonsOf(await publish({ [alias]: other }))).toMatchObject([{ code: 'ID_CONFLICT' }]);
    expect(await onRecord()).toHaveLength(1);
  });

  it('for a client without a proper name is a mistake', async () => {
    await expect(publish({ a: home }, { client: 'Portal Web' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'client'],
    });
  });

  it('brings back what was retired', async () => {
    const { made } = await publish({ a: home });
    const { id: documentId } = there(made?.documents[0]);
    await new RetireDocument(desk.work).execute({ documentId }, admin);
    expect(await onRecord()).toMatchObject([{ retiredAt: desk.now() }]);
    await publish({ a: home });
    expect(await onRecord()).toMatchObject([{ retiredAt: null }]);
  });

  it('of two builds at once gives each text a name of its own', async () => {
    const made = await Promise.all([publish({ a: home }), publish({ b: other })]);
    const names = made.flatMap((outcome) => outcome.made?.documents.map(({ name }) => name) ?? []);
    expect(names.toSorted()).toEqual(['HomeV1', 'HomeV2']);
  });
});

describe('publishing one document', () => {
  it('under a name that another text has is refused; the same text is the same document', async () => {
    const first = there((await one()).made);
    expect(there((await one()).made).id).toBe(first.id);
    expect(reasonsOf(await one({ body: other.replace('Home', 'HomeV1') }))).toMatchObject([
      { code: 'NAME_TAKEN', field: ['name'], detail: 'HomeV1: give the new text a new version' },
    ]);
    expect(reasonsOf(await one({ name: 'HomeV2' }))).toMatchObject([
      {
        code: 'NAME_TAKEN',
        field: ['name'],
        detail: 'it is HomeV2, and the operation’s own is HomeV1',
      },
    ]);
  });

  it('again under its key gives the document again, and another one under it is a conflict', async () => {
    const idempotencyKey = freshKey();
    const first = there((await one({ idempotencyKey })).made);
    expect((await one({ idempotencyKey })).made).toEqual(first);
    await expect(one({ idempotencyKey, name: 'HomeV9' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('retiring a document', () => {
  const retire = (documentId: string, client?: string) =>
    new RetireDocument(desk.work).execute({ documentId, ...(client ? { client } : {}) }, admin);
  const id = `sha256:${digest('sha256', home)}`;

  it('happens once, and to one that is there', async () => {
    expect(reasonsOf(await retire(id))).toMatchObject([{ code: 'NOT_FOUND' }]);
    await publish({ a: home });
    expect((await retire(id)).made).toMatchObject({ retiredAt: desk.now() });
    expect(reasonsOf(await retire(id))).toMatchObject([{ code: 'ALREADY_RETIRED' }]);
  });

  it('that several clients have names the client', async () => {
    await publish({ a: home });
    await publish({ a: home }, { client: 'kiosk' });
    expect(reasonsOf(await retire(id))).toMatchObject([
      { code: 'CLIENT_NEEDED', detail: 'kiosk, portal-web have it' },
    ]);
    expect((await retire(id, 'kiosk')).made).toMatchObject({ client: 'kiosk' });
  });
});
