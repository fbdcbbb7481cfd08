import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor, Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { IncidentType, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { EntitlementStatus, QuotaEntryKind } from './enums';
import { DecisionBasis } from './shared';
import { Period } from './contracts.type';

@objectType('CountAllowance', 'A number of uses and what became of them.')
export class CountAllowance {
  @field(() => Int, 'How many were granted, adjustments included.')
  granted!: number;

  @field(() => Int, 'How many were used.')
  committed!: number;

  @field(() => Int, 'How many open claims hold.')
  reserved!: number;

  @field(() => Int, 'How many are left, which is never negative.')
  remaining!: number;
}

@objectType('MoneyAllowance', 'A sum and what became of it.')
export class MoneyAllowance {
  @field(() => Money, 'The sum granted, adjustments included.')
  granted!: Money;

  @field(() => Money, 'What was used.')
  committed!: Money;

  @field(() => Money, 'What open claims hold.')
  reserved!: Money;

  @field(() => Money, 'What is left, which is never negative.')
  remaining!: Money;
}

@objectType('Entitlement', 'The right to one service, with what is left of it.')
export class Entitlement {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => EntitlementStatus, 'Whether it can be used.')
  status!: keyof typeof EntitlementStatus;

  @field(() => Period, 'When it can be used; null when the terms do not say.', { nullable: true })
  period!: Period | null;

  @field(() => CountAllowance, 'The count of uses; null when the terms set none.', {
    nullable: true,
  })
  uses!: CountAllowance | null;

  @field(
    () => CountAllowance,
    'The count inside `uses` for flyaways; null when flyaway is not part of it.',
    { nullable: true },
  )
  flyaways!: CountAllowance | null;

  @field(() => MoneyAllowance, 'The sum that discounts draw on; null when the terms set none.', {
    nullable: true,
  })
  money!: MoneyAllowance | null;

  @field(() => [DecisionBasis], 'The clauses that grant it.')
  basis!: readonly object[];
}

@objectType('Claim', "A customer's request for one service after one incident.", {
  foreignKeys: ['id'],
})
export class ClaimReference {
  @field(() => ID, 'Opaque id with the prefix `clm_`.')
  id!: string;

  @field(() => String, 'The number for people, such as `CLM-2026-000001`.', {
    directives: ['@external'],
  })
  claimNumber!: string;
}

@objectType('QuotaEntry', 'One line of the ledger; it is never changed or removed.', {
  implements: Node,
})
export class QuotaEntry {
  @field(() => ID, 'Opaque id with the prefix `qle_`.')
  id!: string;

  @field(() => QuotaEntryKind, 'What it does to the balance.')
  kind!: keyof typeof QuotaEntryKind;

  @field(() => ServiceLine, 'The service it is about.')
  line!: keyof typeof ServiceLine;

  @field(
    () => IncidentType,
    '`FLYAWAY` when it also counts against the flyaway limit; null outside replacement.',
    { nullable: true },
  )
  incidentType!: keyof typeof IncidentType | null;

  @field(() => Int, 'The number of uses, signed as it changes what is left; null for money.', {
    nullable: true,
  })
  count!: number | null;

  @field(() => Money, 'The sum, signed as it changes what is left; null for counts.', {
    nullable: true,
  })
  money!: Money | null;

  @field(
    () => ClaimReference,
    'The claim behind it; null for a grant, an expiry or an adjustment without one.',
    { nullable: true, directives: ['@provides(fields: "claimNumber")'] },
  )
  claim!: ClaimReference | null;

  @field(() => DateTimeScalar, 'When it was written.')
  at!: Date;

  @field(() => Actor, 'Who caused it.')
  actor!: Actor;

  @field(() => String, 'Why, in words; null except for adjustments.', { nullable: true })
  reason!: string | null;

  @field(() => [DecisionBasis], 'The clauses behind it.')
  basis!: readonly object[];
}
