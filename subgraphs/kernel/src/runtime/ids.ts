import { v7 } from 'uuid';
import type { Clock } from '../domain/clock';
import type { IdSource } from '../domain/ids';

/** Ids from a random UUID of version 7, so that they sort by the clock's time. */
export const timeSortedIds =
  (clock: Clock): IdSource =>
  (prefix) =>
    `${prefix}_${v7({ msecs: clock.now().getTime() }).replaceAll('-', '')}`;
