import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Partner } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import {
  type NewStore,
  regionGroupsOf,
  requireName,
  requireRegions,
  requireStores,
  storeOf,
  storeRegionRefusal,
  unknownRegions,
} from './partner-rules';

export interface RegisterPartnerCommand {
  readonly name: string;
  readonly regionCodes: readonly string[];
  readonly stores: readonly NewStore[];
  readonly idempotencyKey: string;
}

export type RegisterPartnerRefusalCode = 'NAME_TAKEN' | 'REGION_NOT_ALLOWED';

type RegisterOutcome = Outcome<Partner, RegisterPartnerRefusalCode>;
type RegionRefusals = readonly Refusal<'REGION_NOT_ALLOWED'>[];

/** Admits a partner, which may trade at once, with its shops. */
export class RegisterPartner {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: RegisterPartnerCommand, principal: Principal): Promise<RegisterOutcome> {
    requireName(command.name);
    requireRegions(command.regionCodes);
    requireStores(command.stores);
    const elsewhere = await this.regionRefusals(command);
    const request = requestOf('registerPartner', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.register(stores, { command, principal, elsewhere }),
        reread: (id) => stores.partners.find(id),
      }),
    );
  }

  /** Asked before the transaction, since the catalog answers it. */
  private async regionRefusals({
    regionCodes,
    stores,
  }: RegisterPartnerCommand): Promise<RegionRefusals> {
    const codes = [...regionCodes, ...stores.map(({ regionCode }) => regionCode)];
    const groups = await regionGroupsOf(this.work, codes);
    return [
      ...unknownRegions(regionCodes, groups),
      ...stores.flatMap((store, place) =>
        storeRegionRefusal(store, regionCodes, groups, ['stores', String(place)]),
      ),
    ];
  }

  private async register(
    { partners, history }: CoverageStores,
    { command, principal, elsewhere }: RegisterFacts,
  ): Promise<RegisterOutcome> {
    const namesake = await partners.named(command.name);
    const refusedFor = refusedBy<RegisterPartnerRefusalCode>([
      ...(namesake ? [refusal('NAME_TAKEN' as const, ['name'], [])] : []),
      ...elsewhere,
    ]);
    if (refusedFor) return refusedFor;
    const { name, regionCodes } = command;
    const id = this.work.newId('prt');
    const partner: Partner = { id, name, status: 'ACTIVE', regionCodes, version: 1 };
    const shops = command.stores.map((store) => storeOf(this.work, id, store));
    await partners.add(partner, shops);
    await history.record([
      happened(this.work, principal, { subjectId: id, action: 'registerPartner', to: 'ACTIVE' }),
    ]);
    return made(partner);
  }
}

interface RegisterFacts {
  readonly command: RegisterPartnerCommand;
  readonly principal: Principal;
  readonly elsewhere: RegionRefusals;
}
