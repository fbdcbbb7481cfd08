// breach: no-test-code-in-src
import fc from 'fast-check';

export const composed = fc;
