// breach: application-knows-no-technology
import type { Repository } from '../adapters/claim.repository';

export type Store = Repository;
