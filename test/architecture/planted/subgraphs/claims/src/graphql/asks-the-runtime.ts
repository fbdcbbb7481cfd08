// breach: graphql-goes-through-application
import { pool } from '../../../kernel/src/runtime/database';

export const source = pool;
