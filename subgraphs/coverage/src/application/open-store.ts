import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { type Outcome, made, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Partner } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import {
  type NewStore,
  type RegionGroups,
  regionGroupsOf,
  requireStore,
  storeOf,
  storeRegionRefusal,
} from './partner-rules';

export interface OpenStoreCommand {
  readonly partnerId: string;
  readonly store: NewStore;
  readonly idempotencyKey: string;
}

export type OpenStoreRefusalCode = 'NOT_FOUND' | 'REFERENCE_TAKEN' | 'REGION_NOT_ALLOWED';

type OpenOutcome = Outcome<Partner, OpenStoreRefusalCode>;

/** Adds a shop to a partner; one that was stopped may get one too, and sells in it when it may trade again. */
export class OpenStore {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: OpenStoreCommand, principal: Principal): Promise<OpenOutcome> {
    requireStore(command.store, 'store');
    const groups = await regionGroupsOf(this.work, [command.store.regionCode]);
    const request = requestOf('openStore', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.open(stores, { command, principal, groups }),
        reread: (id) => stores.partners.find(id),
      }),
    );
  }

  private async open(
    { partners, people, history }: CoverageStores,
    { command: { partnerId, store }, principal, groups }: OpenFacts,
  ): Promise<OpenOutcome> {
    const partner = await partners.lock(partnerId);
    if (!partner) return refused(refusal('NOT_FOUND', ['partnerId'], []));
    const others = (await people.storesOf(partnerId)).map(({ reference }) => reference);
    const isTaken = typeof store.reference === 'string' && others.includes(store.reference);
    const refusedFor = refusedBy<OpenStoreRefusalCode>([
      ...(isTaken ? [refusal('REFERENCE_TAKEN' as const, ['store', 'reference'], [])] : []),
      ...storeRegionRefusal(store, partner.regionCodes, groups, ['store']),
    ]);
    if (refusedFor) return refusedFor;
    const saved = await partners.save(partner);
    await partners.addStore(storeOf(this.work, partnerId, store));
    await history.record([
      happened(this.work, principal, { subjectId: partnerId, action: 'openStore' }),
    ]);
    return made(saved);
  }
}

interface OpenFacts {
  readonly command: OpenStoreCommand;
  readonly principal: Principal;
  readonly groups: RegionGroups;
}
