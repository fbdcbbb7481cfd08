import type { Coverage } from './app';

export const start = (): Coverage => ({ id: 'ctr_1' });
