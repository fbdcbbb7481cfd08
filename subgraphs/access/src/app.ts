import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import type { AccessWork } from './application/access-work';
import { CreateApiKey } from './application/create-api-key';
import { PublishDocument } from './application/publish-document';
import { PublishManifest } from './application/publish-manifest';
import { RetireDocument } from './application/retire-document';
import { RevokeApiKey } from './application/revoke-api-key';
import { RotateApiKey } from './application/rotate-api-key';
import { RotateOwnApiKey } from './application/rotate-own-api-key';
import { SetDocumentMode } from './application/set-document-mode';
import { createApiKey, revokeApiKey, rotateApiKey, rotateOwnApiKey } from './graphql/commands';
import { DocumentFields, DocumentQueries } from './graphql/document.queries';
import {
  longestBody,
  longestManifest,
  publishDocument,
  publishManifest,
  retireDocument,
  setDocumentMode,
} from './graphql/document-commands';
import type { AccessContext } from './graphql/loaders';
import { KeyFields, KeyQueries, PartnerKeys } from './graphql/queries';

const commands = (work: AccessWork) => {
  const [create, rotate, rotateOwn, revoke] = [
    new CreateApiKey(work),
    new RotateApiKey(work),
    new RotateOwnApiKey(work),
    new RevokeApiKey(work),
  ];
  return [
    createApiKey.resolver(
      (command, by) => create.execute(command, by),
      ({ key, secret }) => ({ apiKey: key, secret }),
    ),
    rotateApiKey.resolver(
      (command, by) => rotate.execute(command, by),
      ({ key, secret }) => ({ apiKey: key, secret }),
    ),
    rotateOwnApiKey.resolver(
      (command, by) => rotateOwn.execute(command, by),
      ({ prefix, secret, oldKeyExpiresAt }) => ({ prefix, secret, oldKeyExpiresAt }),
    ),
    revokeApiKey.resolver(
      (command, by) => revoke.execute(command, by),
      (apiKey) => ({ apiKey }),
    ),
  ];
};

const documentCommands = (work: AccessWork) => {
  const [publish, publishAll, retire, setMode] = [
    new PublishDocument(work),
    new PublishManifest(work),
    new RetireDocument(work),
    new SetDocumentMode(work),
  ];
  return [
    publishDocument.resolver(
      (command, by) => publish.execute(command, by),
      (document) => ({ document }),
    ),
    publishManifest.resolver(
      (command, by) => publishAll.execute(command, by),
      ({ documents }) => ({ documents }),
    ),
    retireDocument.resolver(
      (command, by) => retire.execute(command, by),
      (document) => ({ document }),
    ),
    setDocumentMode.resolver(
      (command, by) => setMode.execute(command, by),
      (client) => ({ client }),
    ),
  ];
};

/** The one place where the access subgraph is put together. */
export const accessSubgraph = (work: AccessWork): Promise<Subgraph> =>
  buildSubgraph<AccessContext>({
    resolvers: [
      new KeyQueries(),
      new KeyFields(),
      new PartnerKeys(),
      new DocumentQueries(),
      new DocumentFields(),
      ...commands(work),
      ...documentCommands(work),
    ],
    // What HTTP lets in is less; whoever runs the command on the machine brings whole builds.
    longTexts: {
      'publishManifest.input.manifest': longestManifest,
      'publishDocument.input.body': longestBody,
    },
    references: { Partner: ({ id }: { readonly id: string }) => ({ id }) },
  });
