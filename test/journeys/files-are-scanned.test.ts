import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  attach,
  fileWish,
  picture,
  pictureSent,
  pictureWish,
  placeFor,
  sendTo,
  type Slot,
} from '../support/claim-files';
import { film, filmWish, handIn, onVideo, planHeldFor } from '../support/condition-video';
import { eicar, type FakeClamd, fakeClamd } from '../support/fake-clamd';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  openClaim,
} from '../support/journey';
import { there } from '../support/there';
import { rowsOf } from '../support/traces';
import { until } from '../support/until';

const serial = 'RS4-FILES';
const startsAt = '2026-03-12T12:00:00Z';

let clamd: FakeClamd;
let graph: TestGraph;
let cast: Cast;
let claimId: string;

beforeAll(async () => {
  clamd = await fakeClamd();
  graph = await startTestGraph('files_scanned', startsAt, { clamd: clamd.address });
  cast = await castOf(graph);
  await coveredUnit(cast, serial);
  claimId = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim).id;
});
beforeEach(() => {
  clamd.says = undefined;
});
afterAll(async () => {
  await graph.stop();
  await clamd.stop();
});

const fetched = (path: string) => fetch(new URL(path, graph.url));

const filesSeenBy = async (ask: Cast['customer'], kind = 'null') => {
  const text = `query ($id: ID!) { claim(id: $id) { evidence(kind: ${kind}) { id kind downloadUrl } } }`;
  interface Seen {
    readonly claim: {
      readonly evidence:
        | readonly { readonly id: string; readonly kind: string; readonly downloadUrl: string }[]
        | null;
    } | null;
  }
  return dataOf(await ask<Seen, object>(text, { id: claimId })).claim?.evidence;
};

const historyOf = async () => {
  const text = `query ($id: ID!) { claim(id: $id) { history(last: 1) { nodes { action actor { kind } } } } }`;
  interface Told {
    readonly claim: { readonly history: { readonly nodes: readonly object[] } };
  }
  return dataOf(await cast.customer<Told, object>(text, { id: claimId })).claim.history.nodes;
};

describe('a file for a claim', () => {
  it('is sent to its place once, scanned, added to the claim and given to whoever may see that', async () => {
    const slot = await placeFor(cast.customer);
    expect(slot).toMatchObject({
      evidence: { receivedAt: null, downloadUrl: null },
      uploadUrl: expect.stringMatching(/^\/files\/claims\/evd_/),
      headers: [{ name: 'content-type', value: 'image/png' }],
      maxByteSize: picture.length,
      expiresAt: expect.stringMatching(/^2026-03-12T13:00:/),
    });
    const statuses = [];
    for (const content of [Buffer.from('other'), picture, picture])
      statuses.push(await sendTo(graph.url, slot, Uint8Array.from(content)));
    expect(statuses).toEqual([422, 201, 409]);
    expect(clamd.seen.map((content) => content.equals(picture))).toEqual([true]);
    const { claim } = await attach(cast.customer, { claimId, evidenceIds: [slot.evidence.id] });
    expect(claim?.evidence).toEqual([
      {
        id: slot.evidence.id, kind: 'PHOTO', receivedAt: expect.stringMatching(/^2026-03-12T12:00:/),
        downloadUrl: expect.any(String),
      },
    ]); // prettier-ignore
    expect(await historyOf()).toEqual([{ action: 'attachEvidence', actor: { kind: 'CUSTOMER' } }]);
    const [file] = there(await filesSeenBy(cast.agent, 'PHOTO'));
    const download = await fetched(there(file).downloadUrl);
    expect(Buffer.from(await download.arrayBuffer()).equals(picture)).toBe(true);
    expect(download.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await filesSeenBy(cast.agent, 'FLIGHT_RECORD')).toEqual([]);
  });

  it('is nobody else’s to see, to add or to add to', async () => {
    expect(await filesSeenBy(cast.other)).toBeUndefined();
    const own = await pictureSent(cast.customer, graph.url);
    const foreign = await pictureSent(cast.other, graph.url);
    const { userErrors } = await attach(cast.customer, { claimId, evidenceIds: [own, foreign] });
    expect(userErrors).toEqual([{ code: 'FILE_NOT_ARRIVED', field: ['evidenceIds', '1'] }]);
    const missing = { code: 'NOT_FOUND', field: ['claimId'] };
    expect((await attach(cast.other, { claimId, evidenceIds: [foreign] })).userErrors).toEqual([
      missing,
    ]);
  });

  it('has an address for ten minutes', async () => {
    const [file] = there(await filesSeenBy(cast.customer));
    const { downloadUrl } = there(file);
    const shownAt = new Date(graph.now()).getTime();
    graph.moveTo(new Date(shownAt + 9 * 60_000).toISOString());
    expect((await fetched(downloadUrl)).status).toBe(200);
    graph.moveTo(new Date(shownAt + 10 * 60_000 + 1_000).toISOString());
    expect((await fetched(downloadUrl)).status).toBe(403);
  });

  it('that is harmful has not arrived, however it is called', async () => {
    const virus = Uint8Array.from(Buffer.from(eicar));
    const slot = await placeFor(cast.customer, fileWish(virus, 'FLIGHT_RECORD', 'text/plain'));
    expect(await sendTo(graph.url, slot, virus)).toBe(422);
    const { userErrors } = await attach(cast.customer, {
      claimId,
      evidenceIds: [slot.evidence.id],
    });
    expect(userErrors).toEqual([{ code: 'FILE_NOT_ARRIVED', field: ['evidenceIds', '0'] }]);
  });

  it('waits while the scanner does not answer, and arrives once it does', async () => {
    clamd.says = 'hang up';
    const slot = await placeFor(cast.customer, pictureWish);
    expect(await sendTo(graph.url, slot, picture)).toBe(202);
    const wish = { claimId, evidenceIds: [slot.evidence.id] };
    expect((await attach(cast.customer, wish)).userErrors).toHaveLength(1);
    clamd.says = undefined;
    const now = new Date(graph.now());
    graph.moveTo(new Date(now.getTime() + 6 * 60_000).toISOString());
    await until('the file is scanned again', async () => {
      const { claim } = await attach(cast.customer, wish);
      return claim !== null;
    });
    expect(there(await filesSeenBy(cast.customer)).map(({ id }) => id)).toContain(slot.evidence.id);
  });
});

describe('a file whose person was erased', () => {
  it('has no address any more, and is removed from the folder of claims', async () => {
    const slot = await placeFor(cast.customer);
    expect(await sendTo(graph.url, slot, picture)).toBe(201);
    const kept = () => readdir(join(graph.dataDir, 'files', 'claims'));
    expect(await kept()).toContain(slot.evidence.id);
    await attach(cast.customer, { claimId, evidenceIds: [slot.evidence.id] });
    await rowsOf(
      graph.databaseUrl,
      `UPDATE claims.evidence SET sha256 = NULL, owner = NULL WHERE id = '${slot.evidence.id}'`,
    );
    const shown = there(await filesSeenBy(cast.customer)).find(({ id }) => id === slot.evidence.id);
    expect(there(shown).downloadUrl).toBeNull();
    const now = new Date(graph.now());
    graph.moveTo(new Date(now.getTime() + 2 * 60_000).toISOString());
    await until('the file is removed', async () => !(await kept()).includes(slot.evidence.id));
  });
});

describe('a video of a device', () => {
  it('is scanned too: a harmful one has not arrived, and its place takes no other', async () => {
    const contractId = await planHeldFor(cast, 'RS4-VIDEO');
    const { uploadSlot } = await onVideo(cast.customer, 'requestCoverageUpload', filmWish);
    const slot = there(uploadSlot) as unknown as Slot;
    clamd.says = 'stream: Win.Test.EICAR_HDB-1 FOUND';
    expect(await sendTo(graph.url, slot, Uint8Array.from(film))).toBe(422);
    const early = await handIn(cast, contractId, slot.evidence.id);
    expect(early.userErrors.map(({ code }) => code)).toEqual(['VIDEO_NOT_ARRIVED']);
    clamd.says = undefined;
    expect(await sendTo(graph.url, slot, Uint8Array.from(film))).toBe(201);
    expect((await handIn(cast, contractId, slot.evidence.id)).userErrors).toEqual([]);
  });
});

describe('a claim', () => {
  it('takes twenty files, and none once it has ended', async () => {
    const has = there(await filesSeenBy(cast.customer)).length;
    const sent: string[] = [];
    while (has + sent.length <= 20) sent.push(await pictureSent(cast.customer, graph.url));
    const refusalOf = async (evidenceIds: readonly string[]) =>
      (await attach(cast.customer, { claimId, evidenceIds })).userErrors;
    expect(await refusalOf(sent)).toEqual([{ code: 'TOO_MANY_FILES', field: ['evidenceIds'] }]);
    expect(await refusalOf(sent.slice(1))).toEqual([]);
    const cancelled = `mutation ($input: CancelClaimInput!) { cancelClaim(input: $input) { userErrors { message } } }`;
    dataOf(await cast.customer(cancelled, { input: { claimId } }));
    expect(await refusalOf(sent.slice(1))).toEqual([{ code: 'CLAIM_CLOSED', field: ['claimId'] }]);
  });
});
