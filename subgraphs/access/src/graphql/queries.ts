import { badInput } from '@care-graph/kernel/domain/fault';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Int, Resolver, Root } from 'type-graphql';
import { type KeyUsage as Usage, longestSpanDays } from '../domain/access-record';
import type { ApiKey as Key } from '../domain/api-key';
import { ApiKey, ApiKeyConnection, KeyUsage, Partner } from './keys.type';
import type { AccessContext } from './loaders';
import { AccessLogFilter, AccessRecordConnection } from './log.type';
import { Audience } from './vocabulary';

const longestUsageHours = 720;
const dayMs = 86_400_000;

/** The largest `Int` there is: a busy key has more cost points in a month. */
const largestInt = 2_147_483_647;

const keyShape = (key: Key): Key => key;

const usageShape = ({ requests, refused, cost }: Usage): KeyUsage => ({
  requests: Math.min(requests, largestInt),
  refused: Math.min(refused, largestInt),
  cost: Math.min(cost, largestInt),
});

const requireSpan = ({ from, until }: AccessLogFilter): void => {
  if (until > from && until.getTime() - from.getTime() <= longestSpanDays * dayMs) return;
  throw badInput(
    `until has to lie after from, by ${longestSpanDays} days at most.`,
    'filter',
    'until',
  );
};

@Resolver()
export class KeyQueries {
  @query(() => ApiKeyConnection, 'Keys, latest first.', {
    nullable: true,
    tags: ['internal'],
    scopes: [['keys:manage']],
    directives: [pagedList],
  })
  async apiKeys(
    @arg('audience', () => Audience, 'Only keys of this audience; null gives all.', {
      nullable: true,
    })
    audience: keyof typeof Audience | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders: { reads } }: AccessContext,
  ) {
    return connectionOf(await reads.keyPage(audience ?? null, pageRequest(page, 'keys')), keyShape);
  }

  @query(() => AccessRecordConnection, 'Who asked what, latest first.', {
    nullable: true,
    tags: ['internal'],
    scopes: [['audit:read']],
    directives: [pagedList],
  })
  async accessLog(
    @arg('filter', () => AccessLogFilter, 'The span and the caller.') filter: AccessLogFilter,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders: { reads } }: AccessContext,
  ) {
    requireSpan(filter);
    return connectionOf(await reads.records(filter, pageRequest(page, 'access log')), (one) => one);
  }
}

@Resolver(() => ApiKey)
export class KeyFields {
  @resolved(() => Partner, 'The partner it speaks for; null for other callers.', { nullable: true })
  partner(@Root() { partnerId }: Key) {
    return partnerId === null ? null : { id: partnerId };
  }

  @resolved(() => KeyUsage, 'What it was used for lately.')
  async usage(
    @Root() { id }: Key,
    @arg('hours', () => Int, 'How many hours to look back, 1 to 720.', {
      nullable: true,
      defaultValue: 24,
    })
    hours: number | null,
    @Ctx() { loaders }: AccessContext,
  ) {
    const span = hours ?? 24;
    if (span < 1 || span > longestUsageHours) {
      throw badInput(`hours is ${span}, it has to be from 1 to ${longestUsageHours}.`, 'hours');
    }
    return usageShape(await loaders.usage(id, span));
  }

  @resolved(() => ApiKey, 'The key that takes its place; null until it is rotated.', {
    nullable: true,
  })
  replacedBy(@Root() { replacedById }: Key, @Ctx() { loaders }: AccessContext) {
    return replacedById === null ? null : loaders.key.load(replacedById);
  }
}

@Resolver(() => Partner)
export class PartnerKeys {
  @resolved(
    () => ApiKeyConnection,
    'The keys that speak for it, latest first; null when they cannot be read.',
    {
      nullable: true,
      tags: ['internal'],
      scopes: [['keys:manage']],
      directives: [pagedList],
    },
  )
  async apiKeys(
    @Root() { id }: Partner,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: AccessContext,
  ) {
    return connectionOf(await loaders.keysOfPartner(id, pageRequest(page, 'keys'), null), keyShape);
  }
}
