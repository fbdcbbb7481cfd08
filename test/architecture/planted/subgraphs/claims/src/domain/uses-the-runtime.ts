// breach: domain-is-pure
import { pool } from '../../../kernel/src/runtime/database';

export const rules = pool;
