import {
  arg,
  boundedList,
  field,
  objectType,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Resolver, Root } from 'type-graphql';
import { holidaysIn } from '../application/ask-holidays';
import type { Region as RegionFacts } from '../domain/catalogue';
import type { HolidayCalendar } from '../domain/holidays';
import { Region } from './region.type';

@objectType('Holiday', 'A public holiday in a region.')
export class Holiday {
  @field(() => DateScalar, 'The local day.')
  date!: string;

  @field(() => String, 'The name for people.')
  name!: string;
}

@Resolver(() => Region)
export class RegionHolidayFields {
  constructor(private readonly calendar: HolidayCalendar) {}

  @resolved(
    () => Boolean,
    'True for a country, whose public holidays are known; a group of countries has none of its own.',
    { inaccessible: true },
  )
  hasCalendar(@Root() { code }: RegionFacts): boolean {
    return this.calendar.isKeptFor(code);
  }

  @resolved(() => [Holiday], 'The public holidays that business days leave out.', {
    directives: [boundedList(20)],
  })
  holidays(
    @Root() { code }: RegionFacts,
    @arg('from', () => DateScalar, 'The first day to look at, included.') from: string,
    @arg('to', () => DateScalar, 'The last day to look at, included, at most 400 days later.')
    to: string,
  ) {
    return holidaysIn(this.calendar, code, from, to);
  }
}
