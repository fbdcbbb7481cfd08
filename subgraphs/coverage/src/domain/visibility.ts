import type { Actor } from '@care-graph/kernel/domain/actor';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';

/** Which contracts, devices, customers and codes a caller may see; the database filters by it. */
export type Visibility =
  | { readonly sees: 'all' }
  | { readonly sees: 'held'; readonly subject: string }
  | { readonly sees: 'sold'; readonly partnerId: string }
  | { readonly sees: 'none' };

const isOfPartner = ({ kind, label }: Actor, partnerId: string): boolean =>
  kind === 'PARTNER' && label.endsWith(` ${partnerId}`);

/** An event as a caller may read it: whoever sold a plan follows what becomes of it, and reads no words but its own and those of timers. */
export const eventFor = (event: HistoryEvent, visible: Visibility): HistoryEvent => {
  const { actor } = event;
  const mayRead =
    visible.sees !== 'sold' || actor.kind === 'SYSTEM' || isOfPartner(actor, visible.partnerId);
  return mayRead ? event : { ...event, reason: null };
};
