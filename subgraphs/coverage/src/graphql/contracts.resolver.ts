import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, boundedList, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Consent } from '@care-graph/kernel/graphql/shared-types';
import { ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { Args, Ctx, Int, Resolver, Root } from 'type-graphql';
import type { DeviceBinding as Binding, ServiceContract as Contract } from '../domain/contract';
import { asOf, balancesOf, lineBalance } from '../domain/ledger';
import { ActivationCode } from './codes.type';
import { NoticeConnection, QuotaEntryConnection } from './connections';
import { ServiceContract } from './contracts.type';
import { Device, DeviceBinding } from './devices.type';
import { Entitlement } from './entitlements.type';
import type { CoverageContext } from './loaders';
import { Customer, Partner } from './people.type';
import {
  codeShape,
  deviceShape,
  entitlementShape,
  entryShape,
  eventShape,
  partnerShape,
} from './shapes';
import { HistoryConnection } from './shared';

const everybody = ['public', 'partner'] as const;

/** The binding that held at a moment. */
const bindingAt = (bindings: readonly Binding[], at: Date): Binding | undefined =>
  bindings.find(({ boundAt, endedAt }) => boundAt <= at && (endedAt === null || at < endedAt));

@Resolver(() => ServiceContract)
export class ContractFields {
  @resolved(() => Customer, 'The customer; null for a caller that may not see who it is.', {
    nullable: true,
  })
  holder(@Root() { holderId }: Contract, @Ctx() { loaders }: CoverageContext) {
    return loaders.customer.load(holderId);
  }

  @resolved(() => Device, 'The unit covered at that moment; null when none was.', {
    nullable: true,
    tags: everybody,
  })
  async device(
    @Root() { id }: Contract,
    @arg('asOf', () => DateTimeScalar, 'The moment the question is about; null means now.', {
      nullable: true,
    })
    at: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const binding = bindingAt(await loaders.bindings.load(id), at ?? loaders.now);
    const device = binding && (await loaders.device.load(binding.deviceId));
    return device ? deviceShape(device) : null;
  }

  @resolved(() => [DeviceBinding], 'The ties to units, past ones included, oldest first.', {
    directives: [boundedList(7)],
  })
  bindings(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    return loaders.bindings.load(id);
  }

  @resolved(
    () => [Entitlement],
    'What it gives a right to, one entry for each service line that is offered.',
    {
      tags: everybody,
      directives: [boundedList(5)],
    },
  )
  async entitlements(
    @Root() contract: Contract,
    @arg('asOf', () => DateTimeScalar, 'The moment the question is about; null means now.', {
      nullable: true,
    })
    moment: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const at = moment ?? loaders.now;
    const entries = asOf(await loaders.ledger.load(contract.id), at);
    return balancesOf(entries).map((balance) => entitlementShape(contract, balance, at));
  }

  @resolved(() => QuotaEntryConnection, 'The entries behind the counts, oldest first.', {
    directives: [pagedList],
  })
  async ledger(
    @Root() { id }: Contract,
    @arg('line', () => ServiceLine, 'Only this line; null gives all.', { nullable: true })
    line: keyof typeof ServiceLine | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.ledgerPage(id, pageRequest(page, 'ledger'), line ?? null),
      entryShape,
    );
  }

  @resolved(() => Int, 'Replacements committed so far, flyaways included.')
  async replacementsUsed(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    return lineBalance(await loaders.ledger.load(id), 'REPLACEMENT').uses.committed;
  }

  @resolved(() => Int, 'Flyaway replacements committed so far.')
  async flyawaysUsed(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    return lineBalance(await loaders.ledger.load(id), 'REPLACEMENT').flyaways?.committed ?? 0;
  }

  @resolved(() => ActivationCode, 'The code it came from; null for other channels.', {
    nullable: true,
    tags: ['partner'],
  })
  async activationCode(
    @Root() { activationCodeId }: Contract,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const code = activationCodeId === null ? null : await loaders.code.load(activationCodeId);
    return code && codeShape(code);
  }

  @resolved(() => Partner, 'The partner that sold or activated it; null when none did.', {
    nullable: true,
    tags: ['partner'],
  })
  async partner(@Root() { partnerId }: Contract, @Ctx() { loaders }: CoverageContext) {
    const partner = partnerId === null ? null : await loaders.partner.load(partnerId);
    return partner && partnerShape(partner);
  }

  @resolved(() => [Consent], 'What the customer agreed to at activation.', {
    directives: [boundedList(4)],
  })
  consents(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    return loaders.consents.load(id);
  }

  @resolved(() => NoticeConnection, 'What was sent to the customer about it, latest first.', {
    directives: [pagedList],
  })
  async notices(
    @Root() { id }: Contract,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const notices = await loaders.noticePage(id, pageRequest(page, 'notices'), null);
    return connectionOf(notices, (notice) => ({ ...notice, medium: notice.medium.toLowerCase() }));
  }

  @resolved(() => HistoryConnection, 'Its life, oldest first.', { directives: [pagedList] })
  async history(
    @Root() { id }: Contract,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.historyPage(id, pageRequest(page, 'contract history'), null),
      eventShape,
    );
  }
}
