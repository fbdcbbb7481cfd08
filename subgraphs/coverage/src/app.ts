import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import { inOwnTime } from '@care-graph/kernel/runtime/own-time';
import { ActivatePlan } from './application/activate-plan';
import { AllocateCodes } from './application/allocate-codes';
import { ApplyOutboxMessage } from './application/apply-outbox-message';
import { CheckEligibility } from './application/check-eligibility';
import type { CoverageWork } from './application/coverage-work';
import { tellHolderChanges } from './application/tell-holder-changes';
import { GenerateCodes } from './application/generate-codes';
import { RecordFirstStart } from './application/record-first-start';
import { SellCode } from './application/sell-code';
import { readSheet } from './adapters/read-sheet';
import type { CoverageReads } from './domain/reads';
import { activatePlan } from './graphql/activate-plan';
import { allocateCodes } from './graphql/allocate-codes';
import { JobRowRefusal } from './graphql/jobs.type';
import { bundleCommands } from './graphql/bundles';
import { priceOf } from './domain/price';
import { ProductFields } from './graphql/product.stub';
import { applyOutboxMessage } from './graphql/apply-outbox-message';
import { contractEndResolvers } from './graphql/contract-end-wiring';
import { ContractFields } from './graphql/contracts.resolver';
import { CoverFactsQueries } from './graphql/cover-facts';
import { HolderChangeQueries } from './graphql/holder-changes.query';
import { HolderToWriteToQueries } from './graphql/holder-to-write-to.query';
import { BindingFields, DeviceFields, QuotaEntryFields } from './graphql/devices.resolver';
import { generateCodes } from './graphql/generate-codes';
import type { CoverageContext } from './graphql/loaders';
import {
  BatchFields,
  CodeFields,
  CustomerFields,
  PartnerFields,
  stockShape,
} from './graphql/people.resolver';
import { CodeQueries, ContractQueries, PeopleQueries } from './graphql/queries';
import { EligibilityQueries } from './graphql/eligibility.query';
import { codeLifeCommands } from './graphql/change-codes';
import { longestDocument } from './graphql/job-commands';
import { jobResolvers } from './graphql/job-wiring';
import { partnerResolvers } from './graphql/partner-commands';
import { recordFirstStart } from './graphql/record-first-start';
import { quotaResolvers } from './graphql/quota-resolvers';
import { TermsVersionFields } from './graphql/terms.stub';
import { sellCode } from './graphql/sell-code';
import { videoResolvers } from './graphql/video-wiring';
import { unitResolvers } from './graphql/unit-resolvers';
import { UnitFactsQueries } from './graphql/unit-facts';
import { batchShape, codeShape, contractShape, deviceShape, partnerShape } from './graphql/shapes';

/** What grows a partner's stock, and what sells from it. */
const codeCommands = (work: CoverageWork, reads: CoverageReads) => {
  const [allocate, generate, sell] = [
    new AllocateCodes(work),
    new GenerateCodes(work),
    new SellCode(work),
  ];
  return [
    generateCodes.resolver(
      (command, by) => generate.execute(command, by),
      (batch) => ({ batch: batchShape(batch) }),
    ),
    allocateCodes.resolver(
      async (command, by) => {
        const outcome = await allocate.execute(command, by);
        if (!outcome.made) return outcome;
        const { id, partnerId, planSkuId, regionCode } = outcome.made;
        const part = { planSkuId, storeId: null, now: work.clock.now() };
        const stock = (await reads.stockOf([partnerId], part)).filter(
          (row) => row.regionCode === regionCode,
        );
        return { made: { id, stock }, refusals: [] };
      },
      ({ stock }) => ({ stock: stockShape(stock).at(0) ?? null }),
    ),
    sellCode.resolver(
      ({ price, ...command }, by) => sell.execute({ ...command, price: priceOf(price) }, by),
      ({ code, secret }) => ({
        activationCode: codeShape(code, work.clock.now()),
        secret: secret ?? null,
      }),
    ),
  ];
};

const contractCommands = (work: CoverageWork) => {
  const activate = new ActivatePlan(work);
  return [
    activatePlan.resolver(
      (command, by) => activate.execute(command, by),
      (contract) => ({ contract: contractShape(contract, work.clock.now()) }),
    ),
  ];
};

/** What other parts of the system ask for. */
const internalCommands = (work: CoverageWork) => {
  const [apply, firstStart] = [new ApplyOutboxMessage(work), new RecordFirstStart(work)];
  return [
    applyOutboxMessage.resolver(
      (command, by) => apply.execute(command, by),
      ({ isNew, device }) => ({ isNew, device: device ? deviceShape(device) : null }),
    ),
    recordFirstStart.resolver(
      (command, by) => firstStart.execute(command, by),
      (device) => ({ device: deviceShape(device) }),
    ),
  ];
};

interface Key {
  readonly id: string;
}

const references = {
  Customer: ({ id }: Key, { loaders }: CoverageContext) => loaders.customer.load(id),
  Partner: async ({ id }: Key, { loaders }: CoverageContext) => {
    const partner = await loaders.partner.load(id);
    return partner && partnerShape(partner);
  },
  ActivationCode: async ({ id }: Key, { loaders }: CoverageContext) => {
    const code = await loaders.code.load(id);
    return code && codeShape(code, loaders.now);
  },
  CodeBatch: async ({ id }: Key, { loaders }: CoverageContext) => {
    const batch = await loaders.batch.load(id);
    return batch && batchShape(batch);
  },
  Device: async ({ id }: Key, { loaders }: CoverageContext) => {
    const device = await loaders.device.load(id);
    return device && deviceShape(device);
  },
  ServiceContract: async ({ id }: Key, { loaders }: CoverageContext) => {
    const contract = await loaders.contract.load(id);
    return contract && contractShape(contract, loaders.now);
  },
  Job: ({ id }: Key, { loaders }: CoverageContext) => loaders.job.load(id),
  // Products are the catalog's as well: how many contracts they have is counted here.
  Product: (product: { readonly code: string }) => product,
  // Terms are the catalog's: nothing but the key is known of them here.
  TermsVersion: (terms: Key) => terms,
};

/** What no client outside of the system is to see. */
const directives = {
  OutboxAction: '@inaccessible',
  ReserveQuotaErrorCode: '@inaccessible',
  ApplyOutboxMessageErrorCode: '@inaccessible',
  RecordFirstStartErrorCode: '@inaccessible',
};

/** Other parts ask once in a while, whoever's request they are at: no single one is to be measured by it. */
const inOwnTimeOf =
  <Asked extends readonly unknown[], Told>(tell: (...asked: Asked) => Promise<Told>) =>
  (...asked: Asked): Promise<Told> =>
    inOwnTime(() => tell(...asked));

/** What other parts ask. */
const internalQueries = (work: CoverageWork, reads: CoverageReads): readonly object[] => [
  new CoverFactsQueries(
    (values) => work.transact(({ devices }) => devices.takenSerials(values)),
    work.endTerms,
  ),
  new UnitFactsQueries(work.endTerms),
  new HolderChangeQueries(inOwnTimeOf(tellHolderChanges(work, reads))),
  new HolderToWriteToQueries((id) => reads.holderToWriteTo(id)),
];

/** The one place where the coverage subgraph is put together. */
export const coverageSubgraph = (work: CoverageWork, reads: CoverageReads): Promise<Subgraph> =>
  buildSubgraph<CoverageContext>({
    unreached: [JobRowRefusal],
    resolvers: [
      new PeopleQueries(),
      new ContractQueries(),
      new CodeQueries(work.secrets),
      new EligibilityQueries(new CheckEligibility(work)),
      ...internalQueries(work, reads),
      new CustomerFields(),
      new PartnerFields(),
      new CodeFields(),
      new BatchFields(),
      new DeviceFields(),
      new BindingFields(),
      new ContractFields(work.endTerms),
      new QuotaEntryFields(),
      new TermsVersionFields(),
      new ProductFields(),
      ...codeCommands(work, reads),
      ...codeLifeCommands(work),
      ...partnerResolvers(work),
      ...jobResolvers(work, readSheet),
      ...unitResolvers(work),
      ...contractCommands(work),
      ...bundleCommands(work),
      ...internalCommands(work),
      ...quotaResolvers(work),
      ...videoResolvers(work),
      ...contractEndResolvers(work),
    ],
    references,
    longTexts: { 'startImport.input.document': longestDocument },
    directives,
  });
