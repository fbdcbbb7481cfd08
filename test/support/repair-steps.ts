import fc from 'fast-check';

const prices = fc.integer({ min: 10, max: 300_000 });
const remedies = [
  'REPAIR_DISCOUNT',
  'REPAIR_DISCOUNT',
  'PAID_REPAIR',
  'RETURN_UNREPAIRED',
] as const;
const cards = ['tok_success', 'tok_success', 'tok_declined'] as const;

/** What may befall the repairs of one unit. */
const step = fc.oneof(
  { weight: 10, arbitrary: fc.record({ minor: prices, serviceType: fc.constant('ONLINE_REPAIR' as const) }) },
  { weight: 2, arbitrary: fc.record({ minor: prices, serviceType: fc.constant('MAINTENANCE' as const) }) },
  { weight: 14, arbitrary: fc.record({ remedy: fc.constantFrom(...remedies) }) },
  { weight: 9, arbitrary: fc.record({ card: fc.constantFrom(...cards) }) },
  { weight: 10, arbitrary: fc.constantFrom('send' as const, 'carryOut' as const, 'deliver' as const) },
  { weight: 6, arbitrary: fc.constantFrom('cancel' as const, 'refuse' as const, 'reverse' as const) },
  { weight: 2, arbitrary: fc.constantFrom('wait' as const, 'requote' as const) },
  { weight: 4, arbitrary: fc.constantFrom('mute' as const, 'hear' as const, 'fallBehind' as const, 'catchUp' as const) },
); // prettier-ignore

/** One of them. */
export type RepairStep = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Any course of repairs under one contract. */
export const anyRepairs = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' });
