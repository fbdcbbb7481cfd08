// breach: graphql-goes-through-application
import type { Repository } from '../adapters/claim.repository';

export type Store = Repository;
