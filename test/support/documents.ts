import type { Ask, TestGraph } from './graph';
import { accepted, dataOf, eventually } from './journey';
import { there } from './there';

export interface PublishedNote {
  readonly id: string;
  readonly name: string;
  readonly client: string;
  readonly cost: number;
  readonly fetches: number;
}

interface Payload {
  readonly documents?: readonly PublishedNote[] | null;
  readonly client?: object | null;
  readonly document?: PublishedNote | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[] | null;
  }[];
}

const publishManifest = `mutation ($input: PublishManifestInput!) { publishManifest(input: $input) {
  documents { id name client cost fetches } userErrors { code message field } } }`;

const setMode = `mutation ($input: SetDocumentModeInput!) { setDocumentMode(input: $input) {
  client { name mode } userErrors { code message field } } }`;

const retire = `mutation ($input: RetireDocumentInput!) { retireDocument(input: $input) {
  document { id name client cost fetches } userErrors { code message field } } }`;

export interface ManifestInput {
  readonly client: string;
  readonly audience: 'PUBLIC' | 'PARTNER' | 'BI' | 'STAFF';
  readonly manifest: string;
}

const asked = async (admin: Ask, document: string, input: object): Promise<Payload> => {
  const answer = await admin<Record<string, Payload>, object>(document, { input });
  return there(Object.values(dataOf(answer))[0]);
};

/** What came of publishing a manifest. */
export const publishing = (admin: Ask, input: ManifestInput): Promise<Payload> =>
  asked(admin, publishManifest, input);

/** Publishes a manifest, all of which is accepted. */
export const published = async (
  admin: Ask,
  input: ManifestInput,
): Promise<readonly PublishedNote[]> => accepted(await publishing(admin, input)).documents ?? [];

export const modeSet = async (admin: Ask, client: string, mode: string): Promise<void> => {
  accepted(await asked(admin, setMode, { client, mode }));
};

export const retiring = (admin: Ask, input: object): Promise<Payload> =>
  asked(admin, retire, input);

/** The status of the answer to a text that a client sends without signing in. */
export const statusOfText = async (url: string, client: string): Promise<number> => {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollographql-client-name': client },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return status;
};

/** Publishes a manifest for a client of the public, which from then on runs nothing else; answers what is published. */
export const lockedTo = async (
  graph: TestGraph,
  input: ManifestInput,
): Promise<readonly PublishedNote[]> => {
  const admin = await graph.as('admin');
  const documents = await published(admin, input);
  await modeSet(admin, input.client, 'PUBLISHED_ONLY');
  await eventually(
    () => statusOfText(graph.url, input.client),
    (status) => status === 403,
  );
  return documents;
};
