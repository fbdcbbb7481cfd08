import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { csv, type JobsDesk, jobsOf } from '../../../../test/support/coverage-jobs';
import { there } from '../../../../test/support/there';
import type { ImportKind } from '../domain/job';
import { WorkOffJob } from './work-off-job';

let desk: CoverageDesk;
let jobs: JobsDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  jobs = jobsOf(desk);
});

const cards = async (...codes: readonly string[]): Promise<void> => {
  for (const code of codes) await aCodeOnRecord(desk, code, { status: 'ALLOCATED', form: 'CARD' });
};

const start = async (kind: ImportKind, ...lines: readonly string[]): Promise<string> =>
  there((await jobs.start(kind, csv(...lines))).made).id;

const activations =
  'channel,code,givenName,familyName,email,bodySerial,termsVersion,actOnBehalfVersion';
const activation = (code: string, serial: string) =>
  `CODE,${code},Ona,Pavyzdė,ona@example.org,${serial},2023-tc,2026-01`;

/** What came of the rows, as a test compares it. */
const outcomes = (id: string) =>
  jobs.rowsOf(id).map(({ number, outcome, codeId, contractId, refusals }) => ({
    number,
    outcome,
    ...(codeId ? { codeId } : {}),
    ...(contractId ? { contractId } : {}),
    ...(refusals.length > 0
      ? { refusals: refusals.map(({ code, field }) => ({ code, field })) }
      : {}),
  }));

describe('an import of sales', () => {
  it('does what each row says, and tells of each what came of it', async () => {
    await cards('CARD000000000001', 'CARD000000000002');
    const id = await start(
      'SALE_IMPORT',
      'saleReference,code,price,currency,soldAt',
      'LT-1,CARD000000000001,58.99,EUR,2026-03-01T10:00:00Z',
      '',
      'LT-2,NONE000000000001,58.99,EUR,',
      '"LT-\n3",CARD000000000002,,,',
      'LT-4,CARD000000000002,58.999,EUR,',
    );
    expect(await jobs.find(id)).toMatchObject({ status: 'QUEUED', rowCount: 4, doneCount: 0 });
    expect(await jobs.workOff(id)).toMatchObject({
      status: 'SUCCEEDED',
      doneCount: 4,
      refusedCount: 2,
      finishedAt: desk.now(),
    });
    expect(outcomes(id)).toEqual([
      { number: 2, outcome: 'DONE', codeId: 'cod_CARD000000000001' },
      {
        number: 4,
        outcome: 'REFUSED',
        refusals: [{ code: 'CODE_NOT_USABLE', field: ['code'] }],
      },
      { number: 5, outcome: 'DONE', codeId: 'cod_CARD000000000002' },
      {
        number: 7,
        outcome: 'REFUSED',
        refusals: [{ code: 'BAD_USER_INPUT', field: ['price', 'amount'] }],
      },
    ]);
    expect(desk.memory.record.codes).toMatchObject([
      {
        status: 'SOLD',
        saleReference: 'LT-1',
        salePrice: { minor: 5899n, currency: 'EUR' },
        soldAt: new Date('2026-03-01T10:00:00Z'),
      },
      { status: 'SOLD', saleReference: 'LT-\n3', salePrice: null },
    ]);
  });

  it.each([
    { row: ',CARD000000000001,,,', field: ['saleReference'], says: 'saleReference is missing.' },
    { row: 'LT-1,CARD000000000001', field: null, says: 'The row has 2 cells, and the header names 5.' },
    { row: 'LT-1,CARD000000000001,5,,', field: ['currency'], says: /price and currency go together/ },
    { row: 'LT-1,CARD000000000001,,EUR,', field: ['price'], says: /price and currency go together/ },
    { row: 'LT-1,CARD000000000001,,,1 May', field: ['soldAt'], says: /^soldAt has to be an RFC 3339/ },
    { row: 'LT-1,,,,', field: ['code'], says: /^Exactly one of code and planSkuId is needed/ },
  ])('refuses the row $row in the words of the single command', async ({ row, field, says }) => {
    const id = await start('SALE_IMPORT', 'saleReference,code,price,currency,soldAt', row);
    await jobs.workOff(id);
    const [{ refusals }] = jobs.rowsOf(id) as [ReturnType<JobsDesk['rowsOf']>[number]];
    expect(refusals).toMatchObject([{ code: 'BAD_USER_INPUT', field, basis: [] }]);
    expect(refusals[0]?.message).toMatch(says);
  }); // prettier-ignore

  it('refuses the second sale under a reference, and not the same sale told twice', async () => {
    await cards('CARD000000000001', 'CARD000000000002');
    const id = await start(
      'SALE_IMPORT',
      'saleReference,code',
      'LT-1,CARD000000000001',
      'LT-1,CARD000000000001',
      'LT-1,CARD000000000002',
    );
    await jobs.workOff(id);
    expect(outcomes(id)).toEqual([
      { number: 2, outcome: 'DONE', codeId: 'cod_CARD000000000001' },
      { number: 3, outcome: 'DONE', codeId: 'cod_CARD000000000001' },
      {
        number: 4,
        outcome: 'REFUSED',
        refusals: [{ code: 'CONFLICT', field: ['saleReference'] }],
      },
    ]);
  });

  it('refuses every row of a partner that was suspended meanwhile', async () => {
    await cards('CARD000000000001');
    const id = await start('SALE_IMPORT', 'saleReference,code', 'LT-1,CARD000000000001');
    desk.memory.record.partners = desk.memory.record.partners.map((partner) => ({
      ...partner,
      status: 'SUSPENDED',
    }));
    await jobs.workOff(id);
    expect(outcomes(id)).toEqual([
      { number: 2, outcome: 'REFUSED', refusals: [{ code: 'PARTNER_NOT_ACTIVE', field: null }] },
    ]);
  });

  it("R-ACT-11: sells no code of another partner's, whoever names it", async () => {
    await aCodeOnRecord(desk, 'CARD000000000009', { status: 'ALLOCATED', partnerId: 'prt_b' });
    const id = await start('SALE_IMPORT', 'saleReference,code', 'LT-1,CARD000000000009');
    await jobs.workOff(id);
    expect(outcomes(id)).toMatchObject([{ outcome: 'REFUSED' }]);
    expect(desk.memory.record.codes).toMatchObject([{ status: 'ALLOCATED' }]);
  });
});

describe('an import of activations', () => {
  it('R-PRV-01, R-PRG-06: activates for customers who have agreed, and nobody else', async () => {
    await aCodeOnRecord(desk, 'CODE000000000001');
    await aCodeOnRecord(desk, 'CODE000000000002');
    const id = await start(
      'ACTIVATION_IMPORT',
      activations,
      activation('CODE000000000001', 'RS4-0001'),
      'CODE,CODE000000000002,Ona,Pavyzdė,ona@example.org,RS4-0002,,',
      'POST,CODE000000000002,Ona,Pavyzdė,ona@example.org,RS4-0002,2023-tc,2026-01',
    );
    await jobs.workOff(id);
    const [contract] = desk.memory.record.contracts;
    expect(contract).toMatchObject({ status: 'ACTIVE', partnerId: 'prt_a' });
    expect(outcomes(id)).toEqual([
      {
        number: 2,
        outcome: 'DONE',
        codeId: 'cod_CODE000000000001',
        contractId: there(contract).id,
      },
      {
        number: 3,
        outcome: 'REFUSED',
        refusals: [
          { code: 'TERMS_NOT_ACCEPTED', field: ['enrollment', 'consents'] },
          { code: 'CONSENT_REQUIRED', field: ['enrollment', 'consents'] },
        ],
      },
      { number: 4, outcome: 'REFUSED', refusals: [{ code: 'BAD_USER_INPUT', field: ['channel'] }] },
    ]);
  });

  it('A-05: keeps what a row says sealed, and only until its turn', async () => {
    await aCodeOnRecord(desk, 'CODE000000000001');
    const id = await start(
      'ACTIVATION_IMPORT',
      activations,
      activation('CODE000000000001', 'RS4-0001'),
      activation('CODE000000000001', 'RS4-0002'),
    );
    const opened: string[] = [];
    const open = (sealed: Buffer): string => {
      opened.push('row');
      return desk.work.secrets.open(sealed);
    };
    const counting = { ...desk.work.secrets, open };
    await new WorkOffJob({ ...desk.work, secrets: counting }, jobs.files).execute(id);
    expect(opened).toHaveLength(2);
    expect(jobs.rowsOf(id).map(({ input, outcome }) => [input, outcome])).toEqual([
      [null, 'DONE'],
      [null, 'REFUSED'],
    ]);
    expect(JSON.stringify([desk.memory.record.queue, jobs.rowsOf(id)])).not.toMatch(/ona@|RS4-/);
  }); // prettier-ignore
});

describe('an import of offers', () => {
  it('records each under its reference, the last one under one of them', async () => {
    const id = await start(
      'OFFER_IMPORT',
      'reference,productCode,planSkuId,outcome,at',
      'B-1,rs-4-mini,sku_1,SHOWN,2026-03-01T10:00:00Z',
      'B-1,rs-4-mini,sku_1,TAKEN,2026-03-01T10:05:00Z',
      'B-2,rs-4-mini,,NOT_SHOWN,',
      'B-3,none,,NOT_SHOWN,',
      'B-4,rs-4-mini,sku_1,LIKED,',
    );
    await jobs.workOff(id);
    expect(outcomes(id)).toEqual([
      { number: 2, outcome: 'DONE' },
      { number: 3, outcome: 'DONE' },
      { number: 4, outcome: 'DONE' },
      {
        number: 5,
        outcome: 'REFUSED',
        refusals: [{ code: 'PRODUCT_UNKNOWN', field: ['productCode'] }],
      },
      { number: 6, outcome: 'REFUSED', refusals: [{ code: 'BAD_USER_INPUT', field: ['outcome'] }] },
    ]);
    expect(desk.memory.record.offers).toMatchObject([
      { partnerId: 'prt_a', reference: 'B-1', outcome: 'TAKEN' },
      { partnerId: 'prt_a', reference: 'B-2', outcome: 'NOT_SHOWN' },
    ]);
  });
});
