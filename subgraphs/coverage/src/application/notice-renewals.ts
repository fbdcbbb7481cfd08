import { addHours, localDayOf } from '@care-graph/kernel/domain/period';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { RenewalTerms } from '../domain/plan';
import type { Notice } from '../domain/notice';
import type { CoverageStores } from '../domain/ports';
import { type RenewalFacts, renewalRefusals } from '../domain/renewal-rules';
import type { CoverageWork } from './coverage-work';
import { replacementsLeft } from './renewal-facts';

/** How long before the end of cover its holder is told. */
const noticeDays = 30;

/** The last instant of renewal; where nobody has asked the terms for it, that of cover, in which it is open for certain. */
const lastToRenew = ({ closesAt, period }: ServiceContract): Date | null => {
  const over = closesAt ?? period?.endsAt;
  return over ? new Date(over.getTime() - 1) : null;
};

/** What the terms of contracts say of renewal, where a plan is sold with which they could be followed. */
type Offers = ReadonlyMap<string, RenewalTerms>;

interface Due {
  readonly ids: readonly string[];
  readonly offers: Offers;
  readonly now: Date;
}

/** Tells holders once that their cover is about to end, and whether it can be renewed. */
export class NoticeRenewals {
  constructor(private readonly work: CoverageWork) {}

  /** Looks at up to so many contracts that are about to end; tells at how many it looked. */
  async run(now: Date, limit: number): Promise<number> {
    const { transact } = this.work;
    const until = addHours(now, noticeDays * 24);
    const due = await transact(({ dueContracts }) => dueContracts.ending(now, until, limit));
    if (due.length === 0) return 0;
    const offers = await this.offersFor(due, now);
    const ids = due.map(({ id }) => id);
    return transact((stores) => this.tell(stores, { ids, offers, now }));
  }

  private async tell(stores: CoverageStores, due: Due): Promise<number> {
    const { dueContracts, notices } = stores;
    const locked = await dueContracts.lockUnlooked(due.ids, 'expiry');
    const lockedIds = locked.map(({ id }) => id);
    const followed = new Set(await dueContracts.followed(lockedIds));
    const told = locked.filter(({ id }) => !followed.has(id));
    const renewable = await renewableOf(stores, told, due);
    await notices.add(
      ...told.flatMap((contract) => [
        this.noticeOf(contract, 'DEADLINE_NEAR', null),
        ...(renewable.has(contract.id)
          ? [this.noticeOf(contract, 'RENEWAL_OPEN', lastToRenew(contract))]
          : []),
      ]),
    );
    await dueContracts.markLooked(lockedIds, 'expiry', due.now);
    return locked.length;
  }

  /** Asks the catalog, which is never done inside a transaction; the same plan is asked for once. */
  private async offersFor(due: readonly ServiceContract[], now: Date): Promise<Offers> {
    const { endTerms } = this.work;
    const said = await Promise.all(due.map((contract) => endTerms.endTermsOf(contract)));
    const sold = new Map<string, Promise<boolean>>();
    const isSold = (
      { productCode, regionCode, timeZone }: ServiceContract,
      { planMonths }: RenewalTerms,
    ) => {
      const query = { productCode, regionCode, planMonths, on: localDayOf(now, timeZone) };
      const key = JSON.stringify(query);
      const known =
        sold.get(key) ?? endTerms.foreseenPlan(query).then((plan) => plan !== undefined);
      sold.set(key, known);
      return known;
    };
    const offers = await Promise.all(
      due.map(async (contract, place) => {
        const renewal = said[place]?.renewal;
        const isOffered = renewal?.isOffered === true && (await isSold(contract, renewal));
        return isOffered ? [[contract.id, renewal] as const] : [];
      }),
    );
    return new Map(offers.flat());
  }

  private noticeOf(
    { id: contractId }: ServiceContract,
    kind: 'DEADLINE_NEAR' | 'RENEWAL_OPEN',
    dueAt: Date | null,
  ): Notice {
    const { newId, clock } = this.work;
    const createdAt = clock.now();
    return { id: newId('ntc'), contractId, kind, medium: 'EMAIL', createdAt, letter: kind, dueAt };
  }
}

/** Nothing is known yet of the plan that will be bought, nor of what its buyer will agree to. */
const notChosen = {
  plan: undefined,
  inForce: undefined,
  planField: 'code',
  purchaseRegionCodes: undefined,
  consents: undefined,
  isOnBehalf: false,
} as const satisfies Partial<RenewalFacts>;

/** Those of the contracts in whose way no rule of renewal stands; two statements, however many they are. */
const renewableOf = async (
  { contractEnds, expiry }: CoverageStores,
  told: readonly ServiceContract[],
  { offers, now }: Due,
): Promise<ReadonlySet<string>> => {
  const offered = told.filter(({ id }) => offers.has(id));
  const rootIds = offered.flatMap(({ lineageRootId }) => lineageRootId ?? []);
  const contracts = await contractEnds.ofLineages(rootIds);
  const entries = await expiry.entriesOf(offered.map(({ id }) => id));
  const isFree = (contract: ServiceContract) =>
    renewalRefusals({
      ...notChosen,
      contract: { ...contract, status: statusAt(contract, now) },
      renewal: offers.get(contract.id),
      ofLineage: contracts.filter((one) => one.lineageRootId === contract.lineageRootId),
      replacementsLeft: replacementsLeft(
        entries.filter(({ contractId }) => contractId === contract.id),
      ),
      now,
    }).length === 0;
  return new Set(offered.filter(isFree).map(({ id }) => id));
};
