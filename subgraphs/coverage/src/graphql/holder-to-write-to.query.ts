import { arg, field, objectType, query } from '@care-graph/kernel/graphql/decorators';
import { ID, Resolver } from 'type-graphql';
import type { HolderToWriteTo as Holder } from '../domain/reads';

@objectType('HolderToWriteTo', 'A holder as far as a letter to them needs.', { inaccessible: true })
class HolderToWriteTo {
  @field(() => String, 'The given name; null when it was never told.', { nullable: true })
  givenName!: string | null;

  @field(() => String, 'The family name; null when it was never told.', { nullable: true })
  familyName!: string | null;

  @field(() => String, 'The address for notices; null when it was never given.', { nullable: true })
  email!: string | null;

  @field(() => String, 'The region of the postal address; null when none was given.', {
    nullable: true,
  })
  regionCode!: string | null;
}

/** Finds whom a letter is for, though another part may know them by an id that they had before. */
type FindHolder = (customerId: string) => Promise<Holder | undefined>;

@Resolver()
export class HolderToWriteToQueries {
  constructor(private readonly find: FindHolder) {}

  @query(() => HolderToWriteTo, 'The holder whom another part writes to; null for nobody known.', {
    nullable: true,
    inaccessible: true,
    scopes: [['internal:coverage']],
  })
  async holderToWriteTo(
    @arg('customerId', () => ID, 'The customer, by an id that they have or had.') id: string,
  ): Promise<Holder | null> {
    return (await this.find(id)) ?? null;
  }
}
