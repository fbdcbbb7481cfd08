import type {
  FeeSchedule,
  FeeTier,
  PlanOffer,
  PlanSku,
  Product,
  Region,
  ServiceCenter,
  TermsVersion,
} from '../domain/catalogue';
import type { TermsClause } from '../domain/clause';
import type { World } from '../domain/clause-ties';
import type { ComponentPrice } from '../domain/component-price';

/** Finds one thing, or a few, by a key; many questions at once become one. */
interface Lookup<Value> {
  load(key: string): Promise<Value>;
}

/** What the questions of the catalog are answered from; a draft is null for whoever may not read it. */
export interface Lookups {
  readonly product: Lookup<Product | null>;
  readonly region: Lookup<Region | null>;
  readonly terms: Lookup<TermsVersion | null>;
  readonly clausesOf: Lookup<readonly TermsClause[]>;
  readonly clause: Lookup<TermsClause | null>;
  readonly plan: Lookup<PlanSku | null>;
  readonly offer: Lookup<PlanOffer | null>;
  readonly schedule: Lookup<FeeSchedule | null>;
  /** By the code of a region. */
  readonly schedulesServing: Lookup<readonly FeeSchedule[]>;
  /** By the code of a product. */
  readonly tiersOf: Lookup<readonly FeeTier[]>;
  /** By the code of a product, drafts and withdrawn ones included. */
  readonly plansOf: Lookup<readonly PlanSku[]>;
  /** By the id of the terms that they pin, of any status. */
  readonly plansPinning: Lookup<readonly PlanSku[]>;
  /** By the id of the terms. */
  readonly schedulesGoingWith: Lookup<readonly FeeSchedule[]>;
  /** By the id of a schedule. */
  readonly tiersOfSchedule: Lookup<readonly FeeTier[]>;
  /** By the id of a schedule. */
  readonly componentPricesOf: Lookup<readonly ComponentPrice[]>;
  /** Every product and every region. */
  world(): Promise<World>;
  /** By the code of a region. */
  readonly centersServing: Lookup<readonly ServiceCenter[]>;
}
