import { mutation } from './graphql/file-claim';
import type { Repository } from './adapters/claim.repository';

export type Claims = readonly [typeof mutation, Repository];
