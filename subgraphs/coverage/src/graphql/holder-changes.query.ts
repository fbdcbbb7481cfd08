import type { Principal } from '@care-graph/kernel/domain/principal';
import { boundedList, field, objectType, query } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Args, ArgsType, ID, Resolver } from 'type-graphql';
import { holderChangesAtOnce } from '../domain/reads';

@objectType('HolderChange', 'A record of a person that became that of a customer who signed in.', {
  inaccessible: true,
})
export class HolderChange {
  @field(() => ID, 'The id that the holder had; there is no such customer any more where it differs.')
  formerId!: string;

  @field(() => ID, 'The customer who holds what that one held.')
  holderId!: string;

  @field(() => String, 'Who that is at the identity provider; null for one who was erased.', {
    nullable: true,
  })
  subject!: string | null;

  @field(() => DateTimeScalar, 'When it changed, by the clock of the machine.')
  at!: Date;
} // prettier-ignore

@ArgsType()
class ChangesArguments {
  @field(() => DateTimeScalar, 'The instant from which on to tell.')
  since!: Date;

  @field(() => ID, 'At that very instant, only those behind this former id.')
  after!: string;

  @field(() => String, 'A customer at another part, who first gets what waits for them.', {
    nullable: true,
  })
  subject?: string | null;

  @field(() => String, 'The address that was proved to be theirs.', { nullable: true })
  verifiedEmail?: string | null;
}

/** Tells the next changes; what waits for a customer who is at another part becomes theirs first. */
type TellChanges = (
  place: { readonly since: Date; readonly after: string },
  visitor: Pick<Principal, 'subject' | 'verifiedEmail'> | undefined,
) => Promise<readonly HolderChange[]>;

@Resolver()
export class HolderChangeQueries {
  constructor(private readonly tell: TellChanges) {}

  @query(
    () => [HolderChange],
    'The records of people that became signed-in customers’, from an instant on and behind a place, in their order.',
    {
      inaccessible: true,
      scopes: [['internal:coverage']],
      directives: [boundedList(holderChangesAtOnce)],
    },
  )
  holderChanges(
    @Args(() => ChangesArguments) { since, after, subject, verifiedEmail }: ChangesArguments,
  ): Promise<readonly HolderChange[]> {
    const isVisited = typeof subject === 'string' && typeof verifiedEmail === 'string';
    return this.tell({ since, after }, isVisited ? { subject, verifiedEmail } : undefined);
  }
}
