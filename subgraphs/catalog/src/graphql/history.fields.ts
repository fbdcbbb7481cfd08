import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { FeeSchedule } from './fee.type';
import type { CatalogContext } from './loaders';
import { PlanSku } from './plan.type';
import { HistoryConnection } from './shared';
import { TermsVersion } from './terms.type';

interface Subject {
  readonly id: string;
}

const history = (description: string) =>
  resolved(() => HistoryConnection, description, {
    nullable: true,
    tags: ['internal'],
    scopes: [['audit:read']],
    directives: [pagedList],
  });

/** The page of one of the lists, of which each kind of thing has its own. */
const historyPage =
  (list: string) =>
  async ({ id: parentId }: Subject, page: PageArguments, { loaders }: CatalogContext) => {
    const key = { parentId, filter: null, page: pageRequest(page, list) };
    return connectionOf(await loaders.historyOf.load(key), (event) => event);
  };

const planHistory = historyPage('plan history');
const termsHistory = historyPage('terms history');
const feeHistory = historyPage('fee history');

@Resolver(() => PlanSku)
export class PlanHistoryFields {
  @history('Who changed, published and withdrew it, oldest first; null for who may not audit.')
  history(
    @Root() plan: Subject,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: CatalogContext,
  ) {
    return planHistory(plan, page, context);
  }
}

@Resolver(() => TermsVersion)
export class TermsHistoryFields {
  @history('Who drafted, published and retired it; null for who may not audit.')
  history(
    @Root() terms: Subject,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: CatalogContext,
  ) {
    return termsHistory(terms, page, context);
  }
}

@Resolver(() => FeeSchedule)
export class FeeHistoryFields {
  @history('Who changed, published and withdrew it, oldest first; null for who may not audit.')
  history(
    @Root() schedule: Subject,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: CatalogContext,
  ) {
    return feeHistory(schedule, page, context);
  }
}
