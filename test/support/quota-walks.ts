import fc from 'fast-check';
import type { CoverageWork } from '../../subgraphs/coverage/src/application/coverage-work';
import { expireQuotas } from '../../subgraphs/coverage/src/application/expire-quotas';
import type { CoverageDesk } from './coverage-desk';
import { euros, type Quotas } from './coverage-quotas';

const claims = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** A claim's hold, its settlement, a correction by two people, or the end of the period. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('reserve' as const), claim: fc.constantFrom(...claims), incidentType: fc.constantFrom('DAMAGE' as const, 'FLYAWAY' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('discount' as const), claim: fc.constantFrom(...claims), asked: fc.integer({ min: 1, max: 15000 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('settle' as const), claim: fc.constantFrom(...claims), action: fc.constantFrom('COMMIT_QUOTA' as const, 'RELEASE_QUOTA' as const), line: fc.constantFrom('REPLACEMENT' as const, 'REPAIR_DISCOUNT' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('adjust' as const), count: fc.integer({ min: -3, max: 3 }), isFlyaway: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('adjust money' as const), minor: fc.integer({ min: -15000, max: 15000 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'end' as const }) },
); // prettier-ignore

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Any sequence of what can befall a ledger. */
export const quotaWalk = fc.array(step, { maxLength: 30 });

/** When the period of the contracts is over. */
const afterTheEnd = '2027-06-01T00:00:00Z';

const adjust = async (
  { propose, decide }: Quotas,
  change: Parameters<Quotas['propose']>[0],
): Promise<void> => {
  const { made } = await propose(change);
  if (made) await decide(made.id);
};

const expire = (work: CoverageWork) => expireQuotas(work)(new Date(afterTheEnd), 10);

/** Takes one step; what the rules refuse, and what was asked for otherwise before, changes nothing. */
const take = async (desk: CoverageDesk, quotas: Quotas, one: Step): Promise<unknown> => {
  switch (one.do) {
    case 'reserve':
      return quotas.reserve(`clm_${one.claim}`, { incidentType: one.incidentType });
    case 'discount':
      return quotas.reserve(`clm_${one.claim}`, {
        line: 'REPAIR_DISCOUNT',
        money: euros(one.asked),
      });
    case 'settle':
      return quotas.settle(`clm_${one.claim}`, one.action, one.line);
    case 'adjust':
      return adjust(quotas, {
        count: one.count,
        incidentType: one.isFlyaway ? 'FLYAWAY' : null,
      });
    case 'adjust money':
      return adjust(quotas, { line: 'REPAIR_DISCOUNT', count: null, money: euros(one.minor) });
    case 'end':
      desk.moveTo(afterTheEnd);
      return expire(desk.work);
  }
};

/** Takes every step in turn and looks after each. */
export const walk = async (
  desk: CoverageDesk,
  quotas: Quotas,
  steps: readonly Step[],
  look: () => void | Promise<void>,
): Promise<void> => {
  for (const one of steps) {
    await take(desk, quotas, one).catch((reason: unknown) => {
      if ((reason as { readonly code?: string }).code !== 'CONFLICT') throw reason;
    });
    await look();
  }
};
