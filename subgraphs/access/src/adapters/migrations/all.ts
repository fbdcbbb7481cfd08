import { CreateAccess1763900000000 } from './1763900000000-create-access';
import { Documents1764900000000 } from './1764900000000-documents';
import { AliasChanges1764950000000 } from './1764950000000-alias-changes';

/** Every migration of the subgraph, oldest first. */
export const migrations = [
  CreateAccess1763900000000,
  Documents1764900000000,
  AliasChanges1764950000000,
];
