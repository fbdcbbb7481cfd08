import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import type { AccessWork } from './application/access-work';
import { CreateApiKey } from './application/create-api-key';
import { RevokeApiKey } from './application/revoke-api-key';
import { RotateApiKey } from './application/rotate-api-key';
import { RotateOwnApiKey } from './application/rotate-own-api-key';
import { createApiKey, revokeApiKey, rotateApiKey, rotateOwnApiKey } from './graphql/commands';
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

/** The one place where the access subgraph is put together. */
export const accessSubgraph = (work: AccessWork): Promise<Subgraph> =>
  buildSubgraph<AccessContext>({
    resolvers: [new KeyQueries(), new KeyFields(), new PartnerKeys(), ...commands(work)],
    references: { Partner: ({ id }: { readonly id: string }) => ({ id }) },
  });
