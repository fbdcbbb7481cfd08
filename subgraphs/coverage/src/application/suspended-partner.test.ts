import { activateOn, onBehalf, typed } from '../../../../test/support/coverage-activations';
import { aBundleOf, shipOn } from '../../../../test/support/coverage-bundles';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  admin,
  anEnrollment,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { csv, keyOfA } from '../../../../test/support/coverage-jobs';
import { startLongAgo, videoDesk } from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';
import { readSheet } from '../adapters/read-sheet';
import { ChangePartner } from './change-partner';
import { QuoteRenewal } from './quote-renewal';
import { RecordOffer } from './record-offer';
import { RecordPurchase } from './record-purchase';
import { RenewContract } from './renew-contract';
import { RequestUpload } from './request-upload';
import { StartImport } from './start-import';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_stopped_partner');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const stopped = [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }];

const suspend = async () =>
  there(
    (await new ChangePartner(desk.work).suspend({ partnerId: 'prt_a', reason: 'Fraud.' }, admin))
      .made,
  );

const reinstate = () => new ChangePartner(desk.work).reinstate({ partnerId: 'prt_a' }, admin);

const ofPartner = { partnerId: 'prt_a' } as const;

const aSoldCode = (code = typed) => aCodeOnRecord(desk, code, ofPartner);

const forCustomer = (code: string, serial = 'RS4-0001') =>
  anEnrollment(code, { ...onBehalf, serials: [{ component: 'BODY', value: serial }] });

/** A contract that the partner activated while it might. */
const aContract = async (serial = 'RS4-0001'): Promise<string> => {
  const code = await aSoldCode(`SOLDCODE0000${serial.slice(-4)}`);
  return there((await activateOn(desk, forCustomer(code, serial), sellerA)).made).id;
};

type Command = () => Promise<{ readonly refusals: Parameters<typeof reasons>[0]['refusals'] }>;

/** Every command that a partner's key can send, once the partner could have succeeded with it. */
const commands: readonly (readonly [string, () => Promise<Command>])[] = [
  [
    'activatePlan',
    async () => {
      const code = await aSoldCode();
      return () => activateOn(desk, forCustomer(code), sellerA);
    },
  ],
  [
    'activatePlan of an order',
    async () => {
      const { code: _none, ...enrollment } = forCustomer(typed);
      const ordered = { channel: 'IN_STORE', planSkuId: 'sku_1', orderReference: 'LT-1' } as const;
      return () => activateOn(desk, { ...enrollment, ...ordered }, sellerA);
    },
  ],
  [
    'openVideoVerification',
    async () => {
      const code = await aSoldCode();
      await startLongAgo(desk);
      return () =>
        videoDesk(desk).enroll(
          { enrollment: forCustomer(code), idempotencyKey: freshKey() },
          sellerA,
        );
    },
  ],
  [
    'requestCoverageUpload',
    async () => () =>
      new RequestUpload(desk.work).execute(
        { kind: 'PROOF_OF_PURCHASE', mediaType: 'application/pdf', byteSize: 8, sha256: 'a'.repeat(64) },
        sellerA,
      ), // prettier-ignore
  ],
  ['submitConditionVideo', async () => () => videoDesk(desk).submit('ctr_1', 'evd_1', sellerA)],
  ['completeActivation', async () => () => videoDesk(desk).complete('ctr_1', sellerA)],
  [
    'renewContract',
    async () => {
      const contractId = await aContract();
      const code = await aSoldCode('NEXTCODE00000001');
      const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;
      const command = { contractId, code, consents, idempotencyKey: freshKey() };
      return () => new RenewContract(desk.work).execute(command, sellerA);
    },
  ],
  [
    'reportBundleShipment',
    async () => {
      const id = await aBundleOf(desk);
      return () => shipOn(desk, id);
    },
  ],
  [
    'recordPurchase',
    async () => {
      await aContract();
      const [device] =
        await coverage.database.manager.query<{ id: string }[]>('SELECT id FROM device');
      const bought = { dealerName: 'Shop', regionCode: 'LT', purchasedOn: '2026-03-01' };
      const command = { deviceId: there(device).id, ...bought };
      return () => new RecordPurchase(desk.work).execute(command, sellerA);
    },
  ],
  [
    'sellCode',
    async () => {
      await aCodeOnRecord(desk, typed, { ...ofPartner, status: 'ALLOCATED' });
      return () => desk.sell.execute({ saleReference: 'LT-1', code: typed }, sellerA);
    },
  ],
  [
    'recordOffer',
    async () => () =>
      new RecordOffer(desk.work).execute(
        { reference: 'LT-1', productCode: 'rs-4-mini', outcome: 'NOT_SHOWN' },
        sellerA,
      ),
  ],
  [
    'startImport',
    async () => {
      await aCodeOnRecord(desk, typed, { ...ofPartner, status: 'ALLOCATED' });
      const document = csv('saleReference,code', `LT-1,${typed}`);
      const command = { kind: 'SALE_IMPORT', document, idempotencyKey: freshKey() } as const;
      return () => new StartImport(desk.work, readSheet).execute(command, keyOfA);
    },
  ],
];

describe('a partner that was stopped', () => {
  it.each(commands)(
    'may read and nothing else: %s is refused, and nothing changes',
    async (_name, prepare) => {
      const send = await prepare();
      await suspend();
      const before = await coverage.everything();
      expect(reasons(await send())).toEqual(stopped);
      const { idempotency: _kept, ...after } = await coverage.everything();
      const { idempotency: _none, ...stood } = before;
      expect(after).toEqual(stood);
    },
  );

  it('R-ACT-11: is told so before its code is looked at, which is no refused try of it', async () => {
    const code = await aSoldCode();
    await suspend();
    for (let n = 0; n < 5; n += 1) await activateOn(desk, forCustomer(code), sellerA);
    const trial = await desk.check.execute({ enrollment: forCustomer(code) }, sellerA);
    expect(reasons(trial)).toEqual(stopped);
    expect(reasons(await activateOn(desk, forCustomer('UNKNOWN000000001'), sellerA))).toEqual(
      stopped,
    );
    await reinstate();
    expect((await activateOn(desk, forCustomer(code), sellerA)).refusals).toEqual([]);
  });

  it('stands in nobody else’s way: its customer activates the code that it sold', async () => {
    const code = await aSoldCode();
    await suspend();
    expect((await activateOn(desk, anEnrollment(code))).refusals).toEqual([]);
  });

  it('is told in a quote that it cannot renew', async () => {
    const contractId = await aContract();
    await suspend();
    const quote = there(await new QuoteRenewal(desk.work).execute({ contractId }, sellerA));
    expect(quote.refusals.at(0)?.code).toBe('PARTNER_NOT_ACTIVE');
    expect(quote.succession).toBeUndefined();
  });
});
