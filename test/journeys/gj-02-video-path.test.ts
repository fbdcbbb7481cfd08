import { startTestGraph, type TestGraph } from '../support/graph';
import { film, filmSent, filmWish, handIn, onVideo, planHeldFor } from '../support/condition-video';
import { dataOf, freshKey } from '../support/journey';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const serial = 'RS4-LATE';

describe('GJ-02: a unit that was started too long ago is covered over a video', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let contractId: string;

  beforeAll(async () => {
    graph = await startTestGraph('gj02', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
  });
  afterAll(() => graph.stop());

  const addressIn = (path: string): URL => new URL(path, graph.url);

  const handedIn = async () =>
    there((await handIn(cast, contractId, await filmSent(cast))).videoVerification);

  const review = (videoVerificationId: string, change: object) =>
    onVideo(cast.agent, 'reviewConditionVideo', { videoVerificationId, ...change });

  const complete = () =>
    onVideo(cast.customer, 'completeActivation', { contractId, idempotencyKey: freshKey() });

  it('(b) R-ACT-09: the closed window leads to a video, for which plan and unit are held', async () => {
    contractId = await planHeldFor(cast, serial);
    const early = await onVideo(cast.customer, 'requestCoverageUpload', filmWish);
    expect(await handIn(cast, contractId, there(early.uploadSlot).evidence.id)).toMatchObject({
      videoVerification: null,
      userErrors: [{ code: 'VIDEO_NOT_ARRIVED' }],
    });
  });

  it('(c) R-ACT-09: a video is sent past the graph, looked at, and rejected with words for the customer', async () => {
    const video = await handedIn();
    expect(video).toMatchObject({ status: 'IN_REVIEW', contract: { status: 'VIDEO_REVIEW' } });
    const queue = `{ videoVerifications { nodes { id video { downloadUrl } } } }`;
    interface Queue {
      readonly videoVerifications: {
        readonly nodes: readonly {
          readonly id: string;
          readonly video: { readonly downloadUrl: string };
        }[];
      };
    }
    const { nodes } = dataOf(await cast.agent<Queue, object>(queue)).videoVerifications;
    expect(nodes.map(({ id }) => id)).toEqual([video.id]);
    const seen = await fetch(addressIn(there(nodes[0]).video.downloadUrl));
    expect(Buffer.from(await seen.arrayBuffer()).equals(film)).toBe(true);
    const rejected = await review(video.id, {
      decision: 'REJECT',
      rejection: 'SERIAL_NOT_SHOWN',
      note: 'Show the plate.',
    });
    expect(rejected.videoVerification).toMatchObject({
      status: 'REJECTED', note: 'Show the plate.', contract: { status: 'AWAITING_VIDEO' },
    }); // prettier-ignore
  });

  it('(d) R-ACT-10, A-06: after the last hour the approval has lapsed, and the next one is used in time', async () => {
    const first = await handedIn();
    expect((await review(first.id, { decision: 'APPROVE' })).videoVerification).toMatchObject({
      status: 'APPROVED', activateBy: { state: 'RUNNING', allowance: 72, unit: 'HOUR' },
    }); // prettier-ignore
    graph.moveTo('2026-03-04T10:01:00Z');
    expect(await complete()).toMatchObject({
      contract: null,
      userErrors: [{ code: 'ACTIVATION_APPROVAL_LAPSED', nextStep: 'SUBMIT_NEW_VIDEO' }],
    });
    const second = await handedIn();
    await review(second.id, { decision: 'APPROVE' });
    graph.moveTo('2026-03-07T10:00:00Z');
    const { contract } = await complete();
    expect(contract).toMatchObject({
      status: 'ACTIVE',
      period: { startsAt: expect.stringMatching(/^2026-03-07T10:00/) },
      deadlines: expect.arrayContaining([
        expect.objectContaining({
          kind: 'COMPLETE_ACTIVATION',
          state: 'MET',
          onMiss: 'AUTO_CANCEL',
        }),
      ]),
    });
  });

  holdsForEveryJourney(() => cast);
});
