import { LRUCache } from 'lru-cache';

/** A cache that forgets what was used least once it is full; what a data loader takes as its own. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): unknown;
  delete(key: string): unknown;
  clear(): void;
}

export const boundedCache = <Value extends object>(max: number): BoundedCache<Value> =>
  new LRUCache<string, Value>({ max });
