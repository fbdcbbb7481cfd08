// breach: domain-is-pure
import { Temporal } from 'temporal-polyfill';

export const instant = Temporal.Instant;
