import 'reflect-metadata';
import { made, type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import { command } from '@care-graph/kernel/graphql/command';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import { arg, field, objectType, query } from '@care-graph/kernel/graphql/decorators';
import { catalogReferences } from '@care-graph/kernel/graphql/reference-types';
import { sharedTypes } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, ID, Int, Resolver } from 'type-graphql';

const shared = sharedTypes(catalogReferences);

@objectType('Apple', 'A fruit.', { keys: ['id'] })
class Apple {
  @field(() => ID, 'Opaque id.')
  id!: string;

  @field(() => Int, 'How often it was read in this request.')
  readCount!: number;
}

interface BuyApple {
  readonly kind: string;
  readonly count?: number | null;
}

type BuyAppleRefusalCode = 'NO_APPLES' | 'TOO_MANY';

/** A command that is nothing but its table. */
export const buyApple = command<BuyAppleRefusalCode, BuyApple, { apple: object; price: number }>(
  shared,
  {
    name: 'BuyApple',
    description: 'Buys apples of one kind.',
    access: { scopes: [['apples:buy']], tags: ['public'] },
    inputDescription: 'What is needed for buying.',
    input: {
      kind: [() => String, 'Which apples.'],
      count: [() => Int, 'How many; null buys one.', { nullable: true }],
    },
    payloadDescription: 'What came of buying.',
    result: {
      apple: [() => Apple, 'The first of them; null when refused.', { nullable: true }],
      price: [() => Int, 'What they cost; null when refused.', { nullable: true }],
    },
    refusals: {
      NO_APPLES: 'There are none of that kind.',
      TOO_MANY: 'That is more than one may buy.',
    },
  },
);

/** What the toy's loaders are: a count that a command starts anew. */
export interface ToyLoaders {
  reads: number;
}

type ToyContext = GraphContext<ToyLoaders>;

@Resolver()
class AppleQueries {
  @query(() => Apple, 'The apple with this id.', { nullable: true })
  apple(@arg('id', () => ID, 'Its id.') id: string, @Ctx() { loaders }: ToyContext) {
    if (id === 'worm') throw new Error('a worm named anna@example.org');
    loaders.reads += 1;
    return { id, readCount: loaders.reads };
  }

  @query(() => String, 'Who asks, as the part sees it.', { authenticated: true })
  caller(@Ctx() { principal }: ToyContext) {
    return `${principal.kind} ${principal.subject}`;
  }
}

type BuyingOutcome = Outcome<{ readonly id: string }, BuyAppleRefusalCode>;

const termsOfTrade = { id: 'trm_1', code: 'trade' };

const buy = ({ kind, count }: BuyApple, _by: Principal): Promise<BuyingOutcome> => {
  const none = refusal('NO_APPLES' as const, ['kind'], [], 'ASK_SELLER');
  const basis = [{ ruleId: 'R-QTA-01', terms: termsOfTrade }];
  const many = saying(refusal('TOO_MANY' as const, null, basis), 'take up to 5');
  const reasons = [...(kind === 'none' ? [none] : []), ...((count ?? 1) > 9 ? [many] : [])];
  const [first, ...rest] = reasons;
  return Promise.resolve(first ? refused<BuyAppleRefusalCode>(first, ...rest) : made({ id: kind }));
};

/** A subgraph of one command and two queries, on the kernel alone. */
export const toySubgraph = (run: typeof buy = buy): Promise<Subgraph> =>
  buildSubgraph<ToyContext>({
    resolvers: [
      new AppleQueries(),
      buyApple.resolver(run, (apple) => ({ apple: { ...apple, readCount: 0 }, price: 3 })),
    ],
    references: {
      Apple: ({ id }: { readonly id: string }, { loaders }: ToyContext) => ({
        id,
        readCount: loaders.reads,
      }),
    },
  });
