import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type { PublishDocumentCommand } from '../application/publish-document';
import type { DocumentRefusalCode } from '../application/publish-documents';
import type { ManifestRefusalCode, PublishManifestCommand } from '../application/publish-manifest';
import type { RetireDocumentCommand, RetireRefusalCode } from '../application/retire-document';
import type {
  SetDocumentModeCommand,
  SetDocumentModeRefusalCode,
} from '../application/set-document-mode';
import { DocumentClient, PublishedDocument } from './documents.type';
import { shared } from './shared';
import { Audience, DocumentMode } from './vocabulary';

/** Characters of one text, which a request could not bring either, and of a whole build's. */
export const [longestBody, longestManifest] = [262_144, 16_777_216];

const absent = { nullable: true } as const;
const publishes = { scopes: [['documents:publish']], tags: ['internal'] } as const;

const clientCell = [
  () => String,
  'The client that it is published for, such as `portal-web`.',
] as const;
const audienceCell = [() => Audience, 'Who can run it.'] as const;

const documentRefusals = {
  ID_CONFLICT: 'The digest or the name stands for another text already.',
  INVALID: 'It does not fit the schema of its audience, its scopes or a limit.',
  NAME_TAKEN:
    'The name is another text’s, or not the operation’s own; a changed definition needs a new version.',
  TOO_COSTLY: 'It costs more than a request may.',
} as const;

export const publishDocument = command<
  DocumentRefusalCode,
  PublishDocumentCommand,
  { document: object }
>(shared, {
  name: 'PublishDocument',
  description: 'Checks an operation against its audience’s schema and publishes it under a name.',
  access: publishes,
  inputDescription: 'What is needed for publishing a document.',
  input: {
    name: [() => String, 'The name with its version, which is the operation’s own name.'],
    audience: audienceCell,
    client: clientCell,
    body: [() => String, 'Its text, with one operation.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of publishing a document.',
  result: {
    document: [() => PublishedDocument, 'The document; null when it was refused.', absent],
  },
  refusals: documentRefusals,
});

export const publishManifest = command<
  ManifestRefusalCode,
  PublishManifestCommand,
  { documents: readonly object[] }
>(shared, {
  name: 'PublishManifest',
  description:
    'Publishes all documents of a manifest that a client’s build made, or, when one is refused, none.',
  access: publishes,
  inputDescription: 'What is needed for publishing a manifest.',
  input: {
    audience: audienceCell,
    client: clientCell,
    manifest: [
      () => String,
      'The manifest as JSON: Apollo’s persisted-query manifest, or an object of ids and texts as graphql-codegen and Relay make it.',
    ],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of publishing a manifest.',
  result: {
    documents: [
      () => [PublishedDocument],
      'The documents in the order of the manifest; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    ...documentRefusals,
    MANIFEST_UNREADABLE: 'The manifest is not of a format that is read here, or has too much.',
  },
});

export const retireDocument = command<
  RetireRefusalCode,
  RetireDocumentCommand,
  { document: object }
>(shared, {
  name: 'RetireDocument',
  description: 'Takes a published document out of use.',
  access: publishes,
  inputDescription: 'What is needed for retiring a document.',
  input: {
    documentId: [() => ID, 'The document.'],
    client: [() => String, 'Whose it is; null is enough where one client alone has it.', absent],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of retiring a document.',
  result: {
    document: [() => PublishedDocument, 'The retired document; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such document.',
    ALREADY_RETIRED: 'It was retired before.',
    CLIENT_NEEDED: 'Several clients have it; name one.',
  },
});

export const setDocumentMode = command<
  SetDocumentModeRefusalCode,
  SetDocumentModeCommand,
  { client: object }
>(shared, {
  name: 'SetDocumentMode',
  description: 'Says which documents a client may run.',
  access: publishes,
  inputDescription: 'What is needed for saying which documents a client may run.',
  input: {
    client: [() => String, 'The client; documents were published for it before.'],
    mode: [() => DocumentMode, 'Which documents it may run from now on.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of saying which documents a client may run.',
  result: { client: [() => DocumentClient, 'The client; null when it was refused.', absent] },
  refusals: {
    NOT_FOUND: 'Nothing was ever published for this client, and it is no audience’s own.',
  },
});
