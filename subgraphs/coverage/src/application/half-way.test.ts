import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  claimsPart,
  type CoverageDesk,
  sellerA,
  useCasesOf,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { adjudicator } from '../../../../test/support/coverage-quotas';
import { there } from '../../../../test/support/there';
import type { CoverageStores } from '../domain/ports';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_half_way');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

type Ports = {
  readonly [Name in keyof CoverageStores]: readonly [Name, keyof CoverageStores[Name]];
};
type Step = Ports[keyof CoverageStores];

/** The use cases on stores that do a step, and then the process dies. */
const dyingAfter = ([name, method]: Step) => {
  const dying = (port: object): object =>
    new Proxy(port, {
      get: (target, key) => {
        const own = Reflect.get(target, key) as (...args: readonly unknown[]) => Promise<unknown>;
        if (key !== method) return own.bind(target);
        return async (...args: readonly unknown[]) => {
          await Reflect.apply(own, target, args);
          throw new Error('the process died');
        };
      },
    });
  const transact = coverage.transactWith((stores) => ({ ...stores, [name]: dying(stores[name]) }));
  return useCasesOf({ ...desk.work, transact });
};

type UseCases = ReturnType<typeof useCasesOf>;
type Command = (useCases: UseCases) => Promise<{ readonly made: unknown }>;

const activation = async (): Promise<Command> => {
  const enrollment = anEnrollment(await aCodeOnRecord(desk, 'ABCDEFGH12345678'));
  return ({ activate }) => activate.execute({ enrollment, idempotencyKey: 'key' }, anna);
};

const sale = async (): Promise<Command> => {
  await aCodeOnRecord(desk, 'ABCDEFGH12345678', { status: 'ALLOCATED' });
  return ({ sell }) => sell.execute({ saleReference: 'LT-1', planSkuId: 'sku_1' }, sellerA);
};

const generation = async (): Promise<Command> => {
  const batch = { planSkuId: 'sku_1', regionCode: 'LT', deliveryForm: 'E_CODE', size: 3 } as const;
  return ({ generate }) => generate.execute({ ...batch, idempotencyKey: 'key' }, admin);
};

const allocation = async (): Promise<Command> => {
  const { made } = await (await generation())(desk);
  const { id: batchId } = there(made as { readonly id: string } | undefined);
  await desk.makeBatch.execute(batchId);
  const command = { batchId, partnerId: 'prt_a', count: 2, idempotencyKey: 'other' };
  return ({ allocate }) => allocate.execute(command, admin);
};

const firstStart = async (): Promise<Command> => {
  await aContractOf(desk, 'RS4-0001');
  const serials = [{ component: 'BODY', value: 'RS4-0001' }] as const;
  const command = { serials, productCode: 'rs-4-mini', firstStartedAt: desk.now() };
  return (useCases) => useCases.firstStart.execute(command, claimsPart);
};

const held = { claimId: 'clm_1', claimNumber: 'CLM-1', line: 'REPLACEMENT' } as const;

const hold = async (): Promise<Command> => {
  const contractId = await aContractOf(desk, 'RS4-0001');
  const command = { ...held, contractId, occurredAt: desk.now() };
  return ({ reserve }) => reserve.execute(command, claimsPart);
};

const replacement = async (): Promise<Command> => {
  const command = {
    messageId: 'msg_1',
    claimId: 'clm_1',
    sequence: 1,
    action: 'SUPERSEDE_SERIAL',
    contractId: await aContractOf(desk, 'RS4-0001'),
    newSerials: [{ component: 'BODY', value: 'RS4-0002' }],
    occurredAt: desk.now(),
    ruleIds: [],
  } as const;
  return ({ apply }) => apply.execute(command, claimsPart);
};

const settlement = async (): Promise<Command> => {
  const contractId = await aContractOf(desk, 'RS4-0001');
  await desk.reserve.execute({ ...held, contractId, occurredAt: desk.now() }, claimsPart);
  const command = {
    ...held,
    messageId: 'msg_1',
    sequence: 1,
    action: 'COMMIT_QUOTA',
    contractId,
    occurredAt: desk.now(),
    ruleIds: [],
  } as const;
  return ({ apply }) => apply.execute(command, claimsPart);
};

const change = { line: 'REPLACEMENT', count: 1, reason: 'x', idempotencyKey: 'key' } as const;

const proposal = async (): Promise<Command> => {
  const command = { ...change, contractId: await aContractOf(desk, 'RS4-0001') };
  return ({ proposeAdjustment }) => proposeAdjustment.execute(command, adjudicator);
};

const decision = async (): Promise<Command> => {
  const { made } = await (await proposal())(desk);
  const { id: adjustmentId } = there(made as { readonly id: string } | undefined);
  const command = { adjustmentId, decision: 'APPROVE' } as const;
  return ({ decideAdjustment }) => decideAdjustment.execute(command, admin);
};

describe('a process that dies after the last step of a command', () => {
  it.each([
    { command: 'activatePlan', last: ['history', 'record'], prepare: activation },
    { command: 'activatePlan', last: ['idempotency', 'settle'], prepare: activation },
    { command: 'sellCode', last: ['history', 'record'], prepare: sale },
    { command: 'generateCodes', last: ['jobs', 'generateCodes'], prepare: generation },
    { command: 'allocateCodes', last: ['history', 'recordEach'], prepare: allocation },
    { command: 'recordFirstStart', last: ['devices', 'save'], prepare: firstStart },
    { command: 'reserveQuota', last: ['ledger', 'append'], prepare: hold },
    { command: 'proposeQuotaAdjustment', last: ['history', 'record'], prepare: proposal },
    { command: 'decideQuotaAdjustment', last: ['history', 'record'], prepare: decision },
    {
      command: 'applyOutboxMessage: SUPERSEDE_SERIAL',
      last: ['inbox', 'add'],
      prepare: replacement,
    },
    { command: 'applyOutboxMessage: COMMIT_QUOTA', last: ['inbox', 'add'], prepare: settlement },
  ] as const)(
    'leaves nothing of $command (after $last.0 $last.1), and the same again goes through',
    async ({ last, prepare }) => {
      const command = await prepare();
      const before = await coverage.everything();
      await expect(command(dyingAfter(last))).rejects.toThrow('the process died');
      expect(await coverage.everything()).toEqual(before);
      expect((await command(desk)).made).toBeDefined();
      expect(await coverage.everything()).not.toEqual(before);
    },
  );
});
