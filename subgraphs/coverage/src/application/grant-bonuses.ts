import { underTerms } from '@care-graph/kernel/domain/basis';
import { type Actor, actorOf, system } from '@care-graph/kernel/domain/actor';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { isEarned } from '../domain/bonus';
import type { ServiceContract } from '../domain/contract';
import type { BonusTerms } from '../domain/end-terms';
import type { Notice } from '../domain/notice';
import type { CoverageStores } from '../domain/ports';
import { termsOf } from '../domain/reserve-rules';
import { type CoverageWork, happened } from './coverage-work';

const bonusNotice = (
  { newId, clock }: Pick<CoverageWork, 'newId' | 'clock'>,
  contractId: string,
  letter: 'BONUS_GRANTED' | 'BONUS_REVOKED',
): Notice => ({
  id: newId('ntc'),
  contractId,
  kind: 'BONUS_GRANTED',
  medium: 'EMAIL',
  createdAt: clock.now(),
  letter,
  dueAt: null,
});

interface Earner {
  readonly contract: ServiceContract;
  readonly terms: BonusTerms;
}

/** Grants bonus years to those whose cover ended without use, nobody having asked for it (R-BON-02, A-15). */
export class GrantBonuses {
  constructor(private readonly work: CoverageWork) {}

  /** Looks at up to so many contracts that are over; tells at how many it looked. */
  async run(now: Date, limit: number): Promise<number> {
    const { transact, endTerms } = this.work;
    const due = await transact(({ dueContracts }) => dueContracts.ended(now, limit));
    if (due.length === 0) return 0;
    const said = await Promise.all(due.map((contract) => endTerms.endTermsOf(contract)));
    const terms = new Map(due.map(({ id }, place) => [id, said[place]?.bonus]));
    return transact((stores) => this.grant(stores, terms, now));
  }

  private async grant(
    stores: CoverageStores,
    terms: ReadonlyMap<string, BonusTerms | undefined>,
    now: Date,
  ): Promise<number> {
    const { dueContracts, contractEnds } = stores;
    const locked = await dueContracts.lockUnlooked([...terms.keys()], 'bonus');
    const earners = await this.earnersAmong(stores, locked, terms);
    await contractEnds.addGrants(
      earners.map(({ contract: { id: contractId }, terms: { disqualifyingLines } }) => ({
        contractId,
        grantedAt: now,
        revokedAt: null,
        disqualifyingLines,
      })),
    );
    await this.tell(stores, earners);
    await dueContracts.markLooked(
      locked.map(({ id }) => id),
      'bonus',
      now,
    );
    return locked.length;
  }

  private async earnersAmong(
    { expiry }: CoverageStores,
    locked: readonly ServiceContract[],
    terms: ReadonlyMap<string, BonusTerms | undefined>,
  ): Promise<readonly Earner[]> {
    const entries = await expiry.entriesOf(locked.map(({ id }) => id));
    return locked.flatMap((contract) => {
      const own = entries.filter(({ contractId }) => contractId === contract.id);
      const bonus = terms.get(contract.id);
      return isEarned(bonus, contract.productCode, own) ? [{ contract, terms: bonus }] : [];
    });
  }

  private async tell(
    { notices, history }: CoverageStores,
    earners: readonly Earner[],
  ): Promise<void> {
    const tell = ({ contract }: Earner) => bonusNotice(this.work, contract.id, 'BONUS_GRANTED');
    await notices.add(...earners.map(tell));
    const events = earners.map(({ contract: { id: subjectId }, terms: { basis } }) =>
      happened(this.work, system, { subjectId, action: 'grantBonus', basis: [basis] }),
    );
    if (events.length > 0) await history.record(events);
  }
}

interface CommittedUse {
  readonly contract: ServiceContract;
  readonly line: ServiceLine;
  readonly by: Principal | Actor;
}

/** Takes a granted bonus back when a use of an earlier incident commits, on a line that spoils it. */
export const revokeBonus = async (
  work: Pick<CoverageWork, 'clock' | 'newId'>,
  { contractEnds, notices, history }: CoverageStores,
  { contract, line, by }: CommittedUse,
): Promise<void> => {
  const { id: contractId } = contract;
  const grant = await contractEnds.bonusGrant(contractId);
  if (!grant || grant.revokedAt || !grant.disqualifyingLines.includes(line)) return;
  await contractEnds.revokeGrant(contractId, work.clock.now());
  await notices.add(bonusNotice(work, contractId, 'BONUS_REVOKED'));
  const actor = 'scopes' in by ? actorOf(by) : by;
  await history.record([
    happened(work, actor, {
      subjectId: contractId,
      action: 'revokeBonus',
      basis: underTerms(termsOf(contract), 'A-15'),
    }),
  ]);
};
