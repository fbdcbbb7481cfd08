import fc from 'fast-check';
import type { Builders } from '../../../../test/support/builders';

export type Sound = readonly [typeof fc, Builders];
