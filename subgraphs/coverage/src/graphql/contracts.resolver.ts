import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, boundedList, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { NoticeConnection, noticeShape } from '@care-graph/kernel/graphql/notices';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Consent } from '@care-graph/kernel/graphql/shared-types';
import { ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { Args, Ctx, Int, Resolver, Root } from 'type-graphql';
import { coveringTieAt, type ServiceContract as Contract } from '../domain/contract';
import type { EndTermsDesk } from '../domain/end-terms';
import { asOf, balancesOf, lineBalance } from '../domain/ledger';
import { asItWas } from '../domain/status-history';
import { ActivationCode } from './codes.type';
import { QuotaEntryConnection } from './connections';
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
  eventShapeFor,
  partnerShape,
  uncountedShape,
} from './shapes';
import { HistoryConnection } from './shared';

const everybody = ['public', 'partner'] as const;

@Resolver(() => ServiceContract)
export class ContractFields {
  constructor(private readonly desk: Pick<EndTermsDesk, 'endTermsOf'>) {}

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
    @Root() contract: Contract,
    @arg('asOf', () => DateTimeScalar, 'The moment the question is about; null means now.', {
      nullable: true,
    })
    at: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const bindings = await loaders.bindings.load(contract.id);
    const binding = coveringTieAt(contract, bindings, at ?? loaders.now);
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
    'What it gives a right to, one entry for each service line that is offered; null when the catalog does not answer.',
    {
      nullable: true,
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
    const [entries, changes, { uncounted }] = await Promise.all([
      loaders.ledger.load(contract.id),
      moment ? loaders.statusChanges.load(contract.id) : [],
      this.desk.endTermsOf(contract),
    ]);
    const then = asItWas(contract, changes, at);
    const balances = balancesOf(asOf(entries, at));
    return [
      ...balances.map((balance) => entitlementShape(then, balance, at)),
      ...(at < contract.createdAt ? [] : uncounted)
        .filter(({ line }) => !balances.some((balance) => balance.line === line))
        .map((offered) => uncountedShape(then, offered, at)),
    ];
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
    return code && codeShape(code, loaders.now);
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
    return connectionOf(notices, noticeShape);
  }

  @resolved(() => HistoryConnection, 'Its life, oldest first.', { directives: [pagedList] })
  async history(
    @Root() { id }: Contract,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.historyPage(id, pageRequest(page, 'contract history'), null),
      eventShapeFor(loaders.visible),
    );
  }
}
