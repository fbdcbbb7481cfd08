// breach: adapters-serve-domain
import { fileClaim } from '../application/file-claim';

export const file = fileClaim;
