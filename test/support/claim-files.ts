import { createHash } from 'node:crypto';
import type { Ask } from './graph';
import { dataOf } from './journey';
import { there } from './there';

/** The smallest picture that is one. */
export const picture: Uint8Array<ArrayBuffer> = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** What is asked for to send a file. */
export const fileWish = (content: Uint8Array<ArrayBuffer>, kind: string, mediaType: string) => ({
  kind,
  mediaType,
  byteSize: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

export const pictureWish = fileWish(picture, 'PHOTO', 'image/png');

const requested = `mutation Place($input: RequestClaimUploadInput!) {
  requestClaimUpload(input: $input) {
    uploadSlot { evidence { id receivedAt downloadUrl } uploadUrl headers { name value } maxByteSize expiresAt }
    userErrors { code }
  }
}`;

export interface Slot {
  readonly evidence: {
    readonly id: string;
    readonly receivedAt: string | null;
    readonly downloadUrl: string | null;
  };
  readonly uploadUrl: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly maxByteSize: number;
  readonly expiresAt: string;
}

/** A place for a file of a claim. */
export const placeFor = async (ask: Ask, wish: object = pictureWish): Promise<Slot> => {
  const { requestClaimUpload } = dataOf(
    await ask<{ requestClaimUpload: { uploadSlot: Slot | null } }, object>(requested, {
      input: wish,
    }),
  );
  return there(requestClaimUpload.uploadSlot);
};

/** Sends a content to a place, as the place says; gives the answer's status. */
export const sendTo = async (
  graphUrl: string,
  { uploadUrl, headers }: Slot,
  content: Uint8Array<ArrayBuffer>,
): Promise<number> => {
  const { status } = await fetch(new URL(uploadUrl, graphUrl), {
    method: 'PUT',
    body: content,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
  });
  return status;
};

/** Sends a picture to a place of its own; gives the file's id. */
export const pictureSent = async (ask: Ask, graphUrl: string): Promise<string> => {
  const slot = await placeFor(ask);
  const status = await sendTo(graphUrl, slot, picture);
  if (status !== 201) throw new Error(`The picture was answered ${status}.`);
  return slot.evidence.id;
};

const attached = `mutation Attach($input: AttachEvidenceInput!) {
  attachEvidence(input: $input) {
    claim { id version status evidence { id kind receivedAt downloadUrl } }
    userErrors { code field }
  }
}`;

interface Attached {
  readonly claim: {
    readonly version: number;
    readonly evidence: readonly {
      readonly id: string;
      readonly kind: string;
      readonly receivedAt: string | null;
      readonly downloadUrl: string | null;
    }[];
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

export const attach = async (ask: Ask, input: object): Promise<Attached> =>
  dataOf(await ask<{ attachEvidence: Attached }, object>(attached, { input })).attachEvidence;
