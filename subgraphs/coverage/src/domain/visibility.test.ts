import { actorOf, system } from '@care-graph/kernel/domain/actor';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Principal, PrincipalKind } from '@care-graph/kernel/domain/principal';
import { eventFor } from './visibility';

const by = (kind: PrincipalKind, partnerId?: string): Principal => ({
  kind, subject: 'key_1', scopes: [], policies: [], partnerId,
}); // prettier-ignore

const event = (actor: HistoryEvent['actor']): HistoryEvent => ({
  id: 'evt_1', subjectId: 'ctr_1', at: new Date(0), action: 'requestTermination', fromStatus: null, toStatus: null,
  actor, reason: 'I moved away.', basis: [],
}); // prettier-ignore

const actors = {
  customer: actorOf(by('customer')),
  agent: actorOf({ ...by('agent'), serviceCenterCode: 'prt_a' }),
  admin: actorOf(by('admin')),
  partner: actorOf(by('partner', 'prt_a')),
  'another partner': actorOf(by('partner', 'prt_aa')),
  timer: system,
};

describe('the reason of an event', () => {
  it('R-PRV-06: is told to the seller of a plan where it is the seller’s own, or a timer’s', () => {
    const sold = { sees: 'sold', partnerId: 'prt_a' } as const;
    const told = Object.entries(actors).filter(
      ([, actor]) => eventFor(event(actor), sold).reason !== null,
    );
    expect(told.map(([who]) => who)).toEqual(['partner', 'timer']);
    expect(eventFor(event(actors.customer), sold)).toEqual({
      ...event(actors.customer),
      reason: null,
    });
  });

  it.each([{ sees: 'all' }, { sees: 'held', subject: 'sub_1' }] as const)(
    'is told to whoever sees $sees',
    (visible) => {
      for (const actor of Object.values(actors))
        expect(eventFor(event(actor), visible)).toEqual(event(actor));
    },
  );
});
