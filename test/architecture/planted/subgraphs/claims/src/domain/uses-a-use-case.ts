// breach: domain-is-pure
import { fileClaim } from '../application/file-claim';

export const file = fileClaim;
