import type { DataSource } from 'typeorm';
import type { Claim } from '../domain/claim';
import { pool } from '../../../kernel/src/runtime/database';

export type Repository = readonly [DataSource, Claim, typeof pool];
