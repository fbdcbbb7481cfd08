// breach: adapters-serve-domain
import { mutation } from '../graphql/file-claim';

export const answer = mutation;
