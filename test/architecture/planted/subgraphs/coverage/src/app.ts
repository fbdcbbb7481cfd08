import type { Contract } from './domain/contract';

export type Coverage = Contract;
