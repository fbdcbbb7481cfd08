// breach: no-test-code-in-src
import type { Builders } from '../../../test/support/builders';

export type Started = Builders;
