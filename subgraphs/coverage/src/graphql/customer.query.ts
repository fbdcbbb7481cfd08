import { badInput } from '@care-graph/kernel/domain/fault';
import { arg, query } from '@care-graph/kernel/graphql/decorators';
import { Ctx, ID, Resolver } from 'type-graphql';
import type { CoverageContext } from './loaders';
import { Customer } from './people.type';

@Resolver()
export class CustomerQueries {
  @query(
    () => Customer,
    'The customer that exactly one of the arguments names; of several with one address the one who has proved it to be theirs, else the one whom a shop or the service desk put on record. Null when there is none.',
    { nullable: true, scopes: [['pii:read']] },
  )
  async customer(
    @arg('id', () => ID, "The customer's id.", { nullable: true }) id: string | null | undefined,
    @arg('email', () => String, 'The address for notices.', { nullable: true })
    email: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    if (Boolean(id) === Boolean(email))
      throw badInput('Exactly one of id and email is needed.', 'id');
    if (id) return loaders.customer.load(id);
    const found = await loaders.reads.customerOfEmail(email ?? '');
    // Who may see which customer is asked in one place, whatever the customer was found by.
    return found ? loaders.customer.load(found.id) : null;
  }
}
