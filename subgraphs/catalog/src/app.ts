import type { Clock } from '@care-graph/kernel/domain/clock';
import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import type { CatalogWork } from './application/catalog-work';
import { DraftTermsVersion } from './application/draft-terms-version';
import { type ImportTools, ImportTable, refusalsFrom } from './application/import-table';
import { PublishFeeSchedule } from './application/publish-fee-schedule';
import { PublishPlanSku } from './application/publish-plan-sku';
import { PublishTermsVersion } from './application/publish-terms-version';
import { RetireTermsVersion } from './application/retire-terms-version';
import { WithdrawPlanSku } from './application/withdraw-plan-sku';
import { publicHolidays } from './adapters/public-holidays';
import type { CatalogReads } from './domain/ports';
import { DecisionBasisFields } from './graphql/basis.fields';
import { BonusFields, ComponentCoverFields } from './graphql/clause-content.fields';
import { contentTypes } from './graphql/clause-content.union';
import { ComponentPriceFields, SchedulePartFields } from './graphql/component-price.fields';
import { ServiceContract, ServiceContractFields } from './graphql/contract.stub';
import { DeviceDetailFields } from './graphql/device-details.fields';
import { FeeScheduleFields, FeeTierFields, ServiceFeeFields } from './graphql/fee.fields';
import { FeeQuery } from './graphql/fee.query';
import { FeeHistoryFields, PlanHistoryFields, TermsHistoryFields } from './graphql/history.fields';
import { RegionHolidayFields } from './graphql/holiday.fields';
import { importCatalog, longestDocument } from './graphql/import-command';
import type { CatalogContext } from './graphql/loaders';
import { OfferTermsFields, Partner, PartnerFields } from './graphql/partner.stub';
import { PlanOfferFields, PlanSkuFields } from './graphql/plan.fields';
import { PlanQuery } from './graphql/plan.query';
import {
  ComponentFields,
  ProductComponentFields,
  ProductFields,
  SeriesFields,
} from './graphql/product.fields';
import { ProductQuery } from './graphql/product.query';
import { DataQualityFields, QualityQuery } from './graphql/quality.query';
import { references } from './graphql/references';
import {
  RegionFields,
  ServiceAuthorizationFields,
  ServiceCenterFields,
} from './graphql/region.fields';
import { RegionQuery } from './graphql/region.query';
import { RegisterEntryFields } from './graphql/register.fields';
import { publishFeeSchedule, publishPlanSku, withdrawPlanSku } from './graphql/sale-commands';
import {
  draftTermsVersion,
  publishTermsVersion,
  retireTermsVersion,
} from './graphql/terms-commands';
import { TermsCheckFields } from './graphql/terms-check.fields';
import { TermsClauseFields, TermsSelectorFields, TermsVersionFields } from './graphql/terms.fields';
import { TermsQuestionsQuery } from './graphql/terms-questions.query';
import { TermsQuery } from './graphql/terms.query';

/** What the catalog is made of. */
interface CatalogParts {
  readonly reads: CatalogReads;
  readonly clock: Clock;
  readonly work: CatalogWork;
  readonly importTools: ImportTools;
}

/** The commands, joined with their use cases, and the history that they write. */
const commandsWith = (work: CatalogWork): readonly object[] => {
  const draftTerms = new DraftTermsVersion(work);
  const publishTerms = new PublishTermsVersion(work);
  const retireTerms = new RetireTermsVersion(work);
  const publishFees = new PublishFeeSchedule(work);
  const publishPlan = new PublishPlanSku(work);
  const withdrawPlan = new WithdrawPlanSku(work);
  const ofTerms = (termsVersion: object) => ({ termsVersion });
  const ofPlan = (planSku: object) => ({ planSku });
  return [
    draftTermsVersion.resolver((input, by) => draftTerms.execute(input, by), ofTerms),
    publishTermsVersion.resolver((input, by) => publishTerms.execute(input, by), ofTerms),
    retireTermsVersion.resolver((input, by) => retireTerms.execute(input, by), ofTerms),
    publishFeeSchedule.resolver(
      (input, by) => publishFees.execute(input, by),
      (feeSchedule) => ({ feeSchedule }),
    ),
    publishPlanSku.resolver((input, by) => publishPlan.execute(input, by), ofPlan),
    withdrawPlanSku.resolver((input, by) => withdrawPlan.execute(input, by), ofPlan),
    new PlanHistoryFields(),
    new TermsHistoryFields(),
    new FeeHistoryFields(),
  ];
};

/** Importing says of rows that were left out what it says of a refusal. */
const importingWith = (work: CatalogWork, tools: ImportTools): object => {
  const importing = new ImportTable(work, tools);
  return importCatalog.resolver(
    (input, by) => importing.execute(input, by),
    ({ rowCount, findings }) => ({ rowCount, findings }),
    { whenRefused: { findings: [] }, leftOut: ({ leftOut }) => refusalsFrom(leftOut) },
  );
};

/** What products, plans, regions, terms and fees answer beyond their own columns. */
const fieldsOfEntities = (clock: Clock): readonly object[] => [
  new ProductFields(clock),
  new SeriesFields(),
  new ProductComponentFields(),
  new ComponentFields(),
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
];

/** What devices, offers, fees and terms say in detail, and what is wrong with them. */
const checksAndDetails = (reads: CatalogReads, clock: Clock): readonly object[] => [
  new TermsQuestionsQuery(clock),
  new TermsCheckFields(),
  new QualityQuery(reads),
  new DataQualityFields(),
  new DeviceDetailFields(),
  new ComponentPriceFields(),
  new SchedulePartFields(),
  new RegionHolidayFields(publicHolidays()),
  new OfferTermsFields(),
  new PartnerFields(),
];

/** The one place where the catalog subgraph is put together. */
export const catalogSubgraph = ({
  reads,
  clock,
  work,
  importTools,
}: CatalogParts): Promise<Subgraph> =>
  buildSubgraph<CatalogContext>({
    resolvers: [
      new ProductQuery(reads),
      new PlanQuery(reads, clock),
      new RegionQuery(reads),
      new TermsQuery(reads),
      new FeeQuery(reads, clock),
      ...fieldsOfEntities(clock),
      ...commandsWith(work),
      importingWith(work, importTools),
      ...checksAndDetails(reads, clock),
    ],
    references,
    longTexts: { 'importCatalog.input.document': longestDocument },
    unreached: [ServiceContract, Partner, ...Object.values(contentTypes)],
  });
