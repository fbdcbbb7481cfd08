import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, boundedList, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Int, Resolver, Root } from 'type-graphql';
import type { ActivationCode as Code } from '../domain/activation-code';
import type { CodeBatch as Batch } from '../domain/batch';
import type { Customer as Person, Partner as Seller } from '../domain/contract';
import type { StockRow } from '../domain/reads';
import { ActivationCode, ActivationCodeFilter, CodeBatch } from './codes.type';
import {
  ActivationCodeConnection,
  CodeBatchConnection,
  DeviceConnection,
  ServiceContractConnection,
} from './connections';
import { ServiceContract, ServiceContractFilter } from './contracts.type';
import { ContractStatus } from './enums';
import { Job } from './jobs.type';
import type { CoverageContext } from './loaders';
import { CodeStock, Customer, Partner, Store } from './people.type';
import {
  batchShape,
  codeShape,
  contractShape,
  deviceShape,
  eventShapeFor,
  partnerShape,
  storeShape,
} from './shapes';
import { HistoryConnection } from './shared';

@Resolver(() => Customer)
export class CustomerFields {
  @resolved(
    () => DeviceConnection,
    'The devices linked to the customer or covered for them, latest first; replaced units are left out.',
    {
      directives: [pagedList],
    },
  )
  async devices(
    @Root() { id }: Person,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.devicePage(id, pageRequest(page, 'devices'), null),
      deviceShape,
    );
  }

  @resolved(() => ServiceContractConnection, "The customer's contracts, latest first.", {
    directives: [pagedList],
  })
  async contracts(
    @Root() { id }: Person,
    @arg('statuses', () => [ContractStatus], 'Only contracts in these statuses; null gives all.', {
      nullable: true,
    })
    statuses: readonly (keyof typeof ContractStatus)[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const asked = pageRequest(page, 'contracts');
    const contracts = await loaders.contractsOfHolder(id, asked, { statuses: statuses ?? null });
    return connectionOf(contracts, (contract) => contractShape(contract, loaders.now));
  }
}

@Resolver(() => Partner)
export class PartnerFields {
  @resolved(() => [Store], 'Its shops, each with an account of its own.', {
    directives: [boundedList(20)],
  })
  async stores(@Root() { id }: Seller, @Ctx() { loaders }: CoverageContext) {
    return (await loaders.stores.load(id)).map(storeShape);
  }

  @resolved(() => [CodeStock], 'How many codes of each plan it holds in each status.', {
    directives: [boundedList(50)],
  })
  async stock(
    @Root() { id }: Seller,
    @arg('planSkuId', () => ID, 'Only this plan; null gives all.', { nullable: true })
    planSkuId: string | null | undefined,
    @arg('storeId', () => ID, 'Only what this shop sold; null gives all together.', {
      nullable: true,
    })
    storeId: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const part = { planSkuId: planSkuId ?? null, storeId: storeId ?? null };
    return stockShape(await loaders.stock(id, part));
  }

  @resolved(
    () => ActivationCodeConnection,
    'Its codes, latest first, which is also its list of sales; null when they may not be read.',
    {
      nullable: true,
      scopes: [['codes:read']],
      directives: [pagedList],
    },
  )
  async codes(
    @Root() { id }: Seller,
    @arg('filter', () => ActivationCodeFilter, 'Which codes to give; null gives all.', {
      nullable: true,
    })
    filter: ActivationCodeFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.codePage(id, pageRequest(page, 'codes'), filter ?? {}),
      (code) => codeShape(code, loaders.now),
    );
  }

  @resolved(
    () => ServiceContractConnection,
    'The contracts that came from its sales, latest first; null when they may not be read.',
    {
      nullable: true,
      scopes: [['contracts:read']],
      directives: [pagedList],
    },
  )
  async contracts(
    @Root() { id }: Seller,
    @arg('filter', () => ServiceContractFilter, 'Which contracts to give; null gives all.', {
      nullable: true,
    })
    filter: ServiceContractFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const asked = pageRequest(page, 'contracts');
    const contracts = await loaders.contractsOfPartner(id, asked, filter ?? {});
    return connectionOf(contracts, (contract) => contractShape(contract, loaders.now));
  }

  @resolved(
    () => CodeBatchConnection,
    'The batches that it holds codes of, latest first; null when they may not be read.',
    {
      nullable: true,
      scopes: [['codes:read']],
      directives: [pagedList],
    },
  )
  async batches(
    @Root() { id }: Seller,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.batchPage(id, pageRequest(page, 'batches'), null),
      batchShape,
    );
  }
}

const noStock = {
  allocated: 0,
  sold: 0,
  redeemed: 0,
  returned: 0,
  voided: 0,
  expired: 0,
  blocked: 0,
};

/** One entry for each plan and region from one row for each status. */
export const stockShape = (rows: readonly StockRow[]) => {
  const stock = new Map<string, object>();
  for (const { planSkuId, regionCode, status, count } of rows) {
    const key = `${planSkuId} ${regionCode}`;
    const known = stock.get(key) ?? {
      planSku: { id: planSkuId },
      region: { code: regionCode },
      ...noStock,
    };
    stock.set(key, { ...known, [status.toLowerCase()]: count });
  }
  return [...stock.values()];
};

@Resolver(() => ActivationCode)
export class CodeFields {
  @resolved(() => CodeBatch, 'The batch it was generated in.')
  async batch(@Root() { batchId }: Code, @Ctx() { loaders }: CoverageContext) {
    const batch = await loaders.batch.load(batchId);
    return batch && batchShape(batch);
  }

  @resolved(() => Partner, 'The partner that holds it; null until it is allocated.', {
    nullable: true,
  })
  async partner(@Root() { partnerId }: Code, @Ctx() { loaders }: CoverageContext) {
    const partner = partnerId === null ? null : await loaders.partner.load(partnerId);
    return partner && partnerShape(partner);
  }

  @resolved(() => Store, 'The shop that sold it; null until sold or when none was named.', {
    nullable: true,
  })
  async store(@Root() { partnerId, storeId }: Code, @Ctx() { loaders }: CoverageContext) {
    const stores = partnerId === null ? [] : await loaders.stores.load(partnerId);
    const store = stores.find(({ id }) => id === storeId);
    return store ? storeShape(store) : null;
  }

  @resolved(
    () => ServiceContract,
    'The contract it became or is held for; null while there is none.',
    { nullable: true },
  )
  async contract(@Root() { contractId }: Code, @Ctx() { loaders }: CoverageContext) {
    const contract = contractId === null ? null : await loaders.contract.load(contractId);
    return contract && contractShape(contract, loaders.now);
  }

  @resolved(() => HistoryConnection, 'Its life, oldest first.', { directives: [pagedList] })
  async history(
    @Root() { id }: Code,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.historyPage(id, pageRequest(page, 'code history'), null),
      eventShapeFor(loaders.visible),
    );
  }
}

@Resolver(() => CodeBatch)
export class BatchFields {
  @resolved(() => Int, 'How many of its codes no partner holds.', { tags: ['internal'] })
  async unallocatedCount(@Root() { id }: Batch, @Ctx() { loaders }: CoverageContext) {
    return (await loaders.unallocated.load(id)).at(0)?.count ?? 0;
  }

  @resolved(() => Job, 'The job that made it.', { tags: ['internal'] })
  job(@Root() { jobId }: Batch, @Ctx() { loaders }: CoverageContext) {
    return loaders.job.load(jobId);
  }
}
