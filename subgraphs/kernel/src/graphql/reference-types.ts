import { ID } from 'type-graphql';
import { field, objectType } from './decorators';

// Entities of the catalog as the other subgraphs point to them. What these carry beside the key never
// changes once written, so that a basis costs no fetch unless its text is asked for.

@objectType('Product', 'A device model that a plan can cover.', {
  foreignKeys: ['code'],
})
export class ProductReference {
  @field(() => String, 'A short name for programs, such as `rs-4-mini`, unique and never reused.')
  code!: string;
}

@objectType('PlanSku', 'A plan as it stands on the shelf.', { foreignKeys: ['id'] })
export class PlanSkuReference {
  @field(() => ID, 'Opaque id with the prefix `sku_`.')
  id!: string;
}

@objectType('Region', 'A country or a group of countries with one set of rules.', {
  foreignKeys: ['code'],
})
export class RegionReference {
  @field(() => String, 'The ISO 3166 code, or `EU`.')
  code!: string;
}

@objectType(
  'TermsVersion',
  "One edition of the programme's terms; it never changes once published.",
  {
    foreignKeys: ['id'],
  },
)
export class TermsVersionReference {
  @field(() => ID, 'Opaque id with the prefix `trm_`.')
  id!: string;

  @field(() => String, 'Readable, stable word for the terms, such as `2023-tc`.', {
    directives: ['@external'],
  })
  code!: string;
}

@objectType('TermsClause', 'One rule of one edition, with what it applies to and what it says.', {
  foreignKeys: ['id'],
})
export class TermsClauseReference {
  @field(() => ID, 'Opaque id with the prefix `cls_`.')
  id!: string;

  @field(
    () => String,
    'Where it stands, in words for people, such as `2023-tc/quota/rs-4-mini/12`.',
    {
      directives: ['@external'],
    },
  )
  reference!: string;
}

@objectType(
  'FeeSchedule',
  'The fees for services in one currency; a contract pins one at activation.',
  { foreignKeys: ['id'] },
)
export class FeeScheduleReference {
  @field(() => ID, 'Opaque id with the prefix `fee_`.')
  id!: string;
}

/** What the shared types of the subgraphs beside the catalog point to; these keep the short names beside the ids. */
export const catalogReferences = {
  TermsVersion: TermsVersionReference,
  TermsClause: TermsClauseReference,
  Region: RegionReference,
  provides: {
    termsVersion: ['@provides(fields: "code")'],
    clause: ['@provides(fields: "reference")'],
  },
} as const;
