import { type Outcome, refusal, type Refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CoverageStores } from '../domain/ports';

/** A partner that was stopped may read and nothing else; undefined for everybody else. */
export const partnerNotActive = async (
  { people }: Pick<CoverageStores, 'people'>,
  { kind, partnerId }: Principal,
): Promise<Refusal<'PARTNER_NOT_ACTIVE'> | undefined> => {
  if (kind !== 'partner') return undefined;
  const partner = await people.partner(partnerId ?? '');
  return partner?.status === 'ACTIVE' ? undefined : refusal('PARTNER_NOT_ACTIVE', null, []);
};

/** Does the work unless the caller is a partner that was stopped; what it names is not even looked at then. */
export const unlessStopped = async <Made, Code extends string>(
  stores: Pick<CoverageStores, 'people'>,
  principal: Principal,
  work: () => Promise<Outcome<Made, Code>>,
): Promise<Outcome<Made, Code | 'PARTNER_NOT_ACTIVE'>> => {
  const stopped = await partnerNotActive(stores, principal);
  return stopped ? refused(stopped) : work();
};
