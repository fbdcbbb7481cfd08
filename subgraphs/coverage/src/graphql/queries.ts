import { badInput } from '@care-graph/kernel/domain/fault';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver } from 'type-graphql';
import { normalizedCode } from '../domain/activation-code';
import type { CodeSecrets } from '../domain/ports';
import { ActivationCode } from './codes.type';
import { CodeBatchConnection, ServiceContractConnection } from './connections';
import { ServiceContract, ServiceContractFilter } from './contracts.type';
import { Device } from './devices.type';
import type { CoverageContext } from './loaders';
import { Customer, Partner } from './people.type';
import { batchShape, codeShape, contractShape, deviceShape, partnerShape } from './shapes';

const everybody = ['public', 'partner'] as const;

/** Of two ways to name a thing exactly one has to be used. */
const requireOne = (one: unknown, other: unknown, names: string): void => {
  if (Boolean(one) === Boolean(other)) throw badInput(`Exactly one of ${names} is needed.`, 'id');
};

@Resolver()
export class PeopleQueries {
  @query(
    () => Customer,
    'The customer who asks, with everything that is theirs; null for any other caller.',
    {
      nullable: true,
      tags: ['public'],
      scopes: [['self:read']],
    },
  )
  async me(@Ctx() { principal, loaders }: CoverageContext) {
    return principal.kind === 'customer'
      ? ((await loaders.reads.customerOfSubject(principal.subject)) ?? null)
      : null;
  }

  @query(() => Partner, 'The partner whose key asks; null for any other caller.', {
    nullable: true,
    tags: ['partner'],
    authenticated: true,
  })
  async partnerAccount(@Ctx() { principal, loaders }: CoverageContext) {
    const partner =
      principal.partnerId === undefined ? null : await loaders.partner.load(principal.partnerId);
    return partner && partnerShape(partner);
  }
}

@Resolver()
export class ContractQueries {
  @query(
    () => Device,
    "The unit that has or had this serial number; null when there is none or it is not the caller's.",
    {
      nullable: true,
      tags: ['public'],
      scopes: [['self:read'], ['devices:read']],
    },
  )
  async device(
    @arg('serialNumber', () => String, 'Any serial number that any part of the device ever had.')
    serialNumber: string,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const device = await loaders.reads.deviceBySerial(
      serialNumber.trim().toUpperCase(),
      loaders.visible,
    );
    return device ? deviceShape(device) : null;
  }

  @query(
    () => ServiceContract,
    "The contract that exactly one of the arguments names; null when there is none or it is not the caller's.",
    { nullable: true, tags: everybody, scopes: [['self:read'], ['contracts:read']] },
  )
  async serviceContract(
    @arg('id', () => ID, "The contract's id.", { nullable: true }) id: string | null | undefined,
    @arg('contractNumber', () => String, 'The number printed in the service contract.', {
      nullable: true,
    })
    contractNumber: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    requireOne(id, contractNumber, 'id and contractNumber');
    const contract = id
      ? await loaders.contract.load(id)
      : await loaders.reads.contractByNumber(contractNumber ?? '', loaders.visible);
    return contract ? contractShape(contract, loaders.now) : null;
  }

  @query(() => ServiceContractConnection, 'Contracts of all customers, latest first.', {
    nullable: true,
    scopes: [['contracts:read']],
    directives: [pagedList],
  })
  async serviceContracts(
    @arg(
      'filter',
      () => ServiceContractFilter,
      'Which contracts to give; null gives all that the caller may see.',
      {
        nullable: true,
      },
    )
    filter: ServiceContractFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders: { reads, now, visible } }: CoverageContext,
  ) {
    const contracts = await reads.contractList(
      { filter, now },
      pageRequest(page, 'contracts'),
      visible,
    );
    return connectionOf(contracts, (contract) => contractShape(contract, now));
  }
}

@Resolver()
export class CodeQueries {
  constructor(private readonly secrets: CodeSecrets) {}

  @query(
    () => ActivationCode,
    'The code that exactly one of the arguments names; unknown, foreign and blocked codes are all null.',
    { nullable: true, tags: ['partner'], scopes: [['codes:read']] },
  )
  async activationCode(
    @arg('id', () => ID, "The code's id.", { nullable: true }) id: string | null | undefined,
    @arg('code', () => String, 'The code as printed; case and separators do not matter.', {
      nullable: true,
    })
    code: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    requireOne(id, code, 'id and code');
    const hash = code ? this.secrets.hashOf(normalizedCode(code) ?? code) : '';
    const found = id
      ? await loaders.code.load(id)
      : await loaders.reads.codeBySecret(hash, loaders.visible);
    return found && found.status !== 'BLOCKED' ? codeShape(found, loaders.now) : null;
  }

  @query(() => CodeBatchConnection, 'Batches of codes, latest first.', {
    nullable: true,
    scopes: [['codes:manage']],
    directives: [pagedList],
  })
  async codeBatches(
    @arg('planSkuId', () => ID, 'Only batches of this plan; null gives all.', { nullable: true })
    planSkuId: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.reads.batchPage(planSkuId ?? null, pageRequest(page, 'batches')),
      batchShape,
    );
  }
}
