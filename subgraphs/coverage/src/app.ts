import { badInput } from '@care-graph/kernel/domain/fault';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import type { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { ActivatePlan } from './application/activate-plan';
import { AllocateCodes } from './application/allocate-codes';
import { ApplyOutboxMessage } from './application/apply-outbox-message';
import { CheckEligibility } from './application/check-eligibility';
import type { CoverageWork } from './application/coverage-work';
import { GenerateCodes } from './application/generate-codes';
import { RecordFirstStart } from './application/record-first-start';
import { ReserveQuota } from './application/reserve-quota';
import { SellCode } from './application/sell-code';
import type { CoverageReads } from './domain/reads';
import { activatePlan } from './graphql/activate-plan';
import { allocateCodes } from './graphql/allocate-codes';
import { applyOutboxMessage } from './graphql/apply-outbox-message';
import { ContractFields } from './graphql/contracts.resolver';
import { CoverFactsQueries } from './graphql/cover-facts';
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
import { recordFirstStart } from './graphql/record-first-start';
import { reserveQuota } from './graphql/reserve-quota';
import { TermsVersionFields } from './graphql/terms.stub';
import { sellCode } from './graphql/sell-code';
import {
  batchShape,
  codeShape,
  contractShape,
  deviceShape,
  entryShape,
  partnerShape,
} from './graphql/shapes';

const priceOf = (price: MoneyInput | null | undefined): Money | null => {
  if (!price) return null;
  const money = moneyFrom(price.amount, price.currency);
  if (!money || money.minor < 0n) {
    throw badInput(
      'amount has to be zero or more, with no more decimals than the currency has.',
      'input',
      'price',
      'amount',
    );
  }
  return money;
};

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
        const stock = (await reads.stockOf([partnerId], planSkuId)).filter(
          (row) => row.regionCode === regionCode,
        );
        return { made: { id, stock }, refusals: [] };
      },
      ({ stock }) => ({ stock: stockShape(stock).at(0) ?? null }),
    ),
    sellCode.resolver(
      ({ price, ...command }, by) => sell.execute({ ...command, price: priceOf(price) }, by),
      ({ code, secret }) => ({ activationCode: codeShape(code), secret: secret ?? null }),
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
  const [reserve, apply, firstStart] = [
    new ReserveQuota(work),
    new ApplyOutboxMessage(work),
    new RecordFirstStart(work),
  ];
  return [
    reserveQuota.resolver(
      (command, by) => reserve.execute(command, by),
      (entry) => ({ reservation: entryShape(entry) }),
    ),
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
    return code && codeShape(code);
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
  // Terms are the catalog's: nothing but the key is known of them here.
  TermsVersion: (terms: Key) => terms,
};

/** The one place where the coverage subgraph is put together. */
export const coverageSubgraph = (work: CoverageWork, reads: CoverageReads): Promise<Subgraph> =>
  buildSubgraph<CoverageContext>({
    resolvers: [
      new PeopleQueries(),
      new ContractQueries(),
      new CodeQueries(work.secrets),
      new EligibilityQueries(new CheckEligibility(work)),
      new CoverFactsQueries((values) =>
        work.transact(({ devices }) => devices.takenSerials(values)),
      ),
      new CustomerFields(),
      new PartnerFields(),
      new CodeFields(),
      new BatchFields(),
      new DeviceFields(),
      new BindingFields(),
      new ContractFields(),
      new QuotaEntryFields(),
      new TermsVersionFields(),
      ...codeCommands(work, reads),
      ...contractCommands(work),
      ...internalCommands(work),
    ],
    references,
    directives: {
      OutboxAction: '@inaccessible',
      ReserveQuotaErrorCode: '@inaccessible',
      ApplyOutboxMessageErrorCode: '@inaccessible',
      RecordFirstStartErrorCode: '@inaccessible',
    },
  });
