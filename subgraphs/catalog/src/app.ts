import type { Clock } from '@care-graph/kernel/domain/clock';
import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import type { CatalogReads } from './domain/ports';
import { DecisionBasisFields } from './graphql/basis.fields';
import { BonusFields, ComponentCoverFields } from './graphql/clause-content.fields';
import { contentTypes } from './graphql/clause-content.union';
import { ServiceContract, ServiceContractFields } from './graphql/contract.stub';
import { FeeScheduleFields, FeeTierFields, ServiceFeeFields } from './graphql/fee.fields';
import { FeeQuery } from './graphql/fee.query';
import type { CatalogContext } from './graphql/loaders';
import { PlanOfferFields, PlanSkuFields } from './graphql/plan.fields';
import { PlanQuery } from './graphql/plan.query';
import { ProductComponentFields, ProductFields, SeriesFields } from './graphql/product.fields';
import { ProductQuery } from './graphql/product.query';
import { references } from './graphql/references';
import {
  RegionFields,
  ServiceAuthorizationFields,
  ServiceCenterFields,
} from './graphql/region.fields';
import { RegionQuery } from './graphql/region.query';
import { RegisterEntryFields } from './graphql/register.fields';
import { TermsClauseFields, TermsSelectorFields, TermsVersionFields } from './graphql/terms.fields';
import { TermsQuery } from './graphql/terms.query';

/** What the catalog is made of. */
interface CatalogParts {
  readonly reads: CatalogReads;
  readonly clock: Clock;
}

/** The one place where the catalog subgraph is put together. */
export const catalogSubgraph = ({ reads, clock }: CatalogParts): Promise<Subgraph> =>
  buildSubgraph<CatalogContext>({
    resolvers: [
      new ProductQuery(reads),
      new PlanQuery(reads, clock),
      new RegionQuery(reads),
      new TermsQuery(reads),
      new FeeQuery(reads, clock),
      new ProductFields(clock),
      new SeriesFields(),
      new ProductComponentFields(),
      new RegionFields(),
      new ServiceCenterFields(),
      new ServiceAuthorizationFields(),
      new PlanSkuFields(clock),
      new PlanOfferFields(),
      new TermsVersionFields(),
      new TermsClauseFields(),
      new TermsSelectorFields(),
      new ComponentCoverFields(),
      new BonusFields(),
      new FeeScheduleFields(),
      new FeeTierFields(),
      new ServiceFeeFields(),
      new RegisterEntryFields(),
      new DecisionBasisFields(),
      new ServiceContractFields(),
    ],
    references,
    entities: [ServiceContract, ...Object.values(contentTypes)],
  });
