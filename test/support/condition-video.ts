import { createHash } from 'node:crypto';
import type { Ask } from './graph';
import { anEnrollment, type Cast, dataOf, freshKey, sell } from './journey';
import { there } from './there';

/** The beginning of a film, as much as tells its type. */
export const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42'),
  Buffer.alloc(5000),
]);

/** What is asked for to send the film. */
export const filmWish = {
  kind: 'CONDITION_VIDEO',
  mediaType: 'video/mp4',
  byteSize: film.length,
  sha256: createHash('sha256').update(film).digest('hex'),
} as const;

const contractFields = 'id status period { startsAt } deadlines { kind state dueAt onMiss }';
const videoFields = `id status rejection note activateBy { state allowance unit } contract { status }
  video { kind mediaType byteSize receivedAt downloadUrl }`;

/** The result of each command on the way over a video. */
const results: Readonly<Record<string, string>> = {
  requestCoverageUpload:
    'uploadSlot { evidence { id receivedAt } uploadUrl headers { name value } expiresAt }',
  openVideoVerification: `contract { ${contractFields} }`,
  submitConditionVideo: `videoVerification { ${videoFields} }`,
  reviewConditionVideo: `videoVerification { ${videoFields} }`,
  completeActivation: `contract { ${contractFields} }`,
};

interface VideoPayload {
  readonly userErrors: readonly { readonly code: string; readonly nextStep: string | null }[];
  readonly contract?: { readonly id: string } | null;
  readonly videoVerification?: { readonly id: string } | null;
  readonly uploadSlot?: {
    readonly evidence: { readonly id: string };
    readonly uploadUrl: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
  } | null;
}

/** Sends one of those commands, and gives all that it answers. */
export const onVideo = async (ask: Ask, name: string, input: object): Promise<VideoPayload> => {
  const type = name.replace(/^./, (first) => first.toUpperCase());
  const text = `mutation Command($input: ${type}Input!) {
    ${name}(input: $input) { ${results[name] ?? ''} userErrors { code nextStep } }
  }`;
  return there(dataOf(await ask<Record<string, VideoPayload>, object>(text, { input }))[name]);
};

const firstStart = `mutation Started($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { userErrors { message } }
}`;

/** Holds a plan for a unit that was started too long ago; gives the contract's id. */
export const planHeldFor = async (cast: Cast, serial: string): Promise<string> => {
  const started = {
    serials: [{ component: 'BODY', value: serial }],
    productCode: 'rs-4-mini',
    firstStartedAt: '2026-01-01T10:00:00Z',
  };
  dataOf(await cast.graph.asService('coverage', firstStart, { input: started }));
  const code = there((await sell(cast, `video of ${serial}`)).secret);
  const input = { enrollment: anEnrollment(code, serial), idempotencyKey: freshKey() };
  return there((await onVideo(cast.customer, 'openVideoVerification', input)).contract).id;
};

/** Sends the film to a place of its own; gives the file's id. */
export const filmSent = async ({
  customer,
  graph,
}: Pick<Cast, 'customer' | 'graph'>): Promise<string> => {
  const { uploadSlot } = await onVideo(customer, 'requestCoverageUpload', filmWish);
  const { evidence, uploadUrl, headers } = there(uploadSlot);
  const { status } = await fetch(new URL(uploadUrl, graph.url), {
    method: 'PUT',
    body: film,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
  });
  if (status !== 201) throw new Error(`The film was answered ${status}.`);
  return evidence.id;
};

/** Hands a file in as the video that a contract waits for. */
export const handIn = ({ customer }: Cast, contractId: string, videoId: string) =>
  onVideo(customer, 'submitConditionVideo', { contractId, videoId, idempotencyKey: freshKey() });

/** A plan that is held over a video, and the video in review. */
export interface VideoCase {
  readonly contractId: string;
  readonly videoId: string;
}

export const videoCase = async (cast: Cast): Promise<VideoCase> => {
  const contractId = await planHeldFor(cast, 'RS4-VIDEO');
  const { videoVerification } = await handIn(cast, contractId, await filmSent(cast));
  return { contractId, videoId: there(videoVerification).id };
};
