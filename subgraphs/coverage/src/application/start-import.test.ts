import {
  aCoverageDesk,
  anna,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import { csv, type JobsDesk, jobsOf, keyOfA, keyOfB } from '../../../../test/support/coverage-jobs';
import { there } from '../../../../test/support/there';
import { maximumImportRows } from '../domain/job';

let desk: CoverageDesk;
let jobs: JobsDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  jobs = jobsOf(desk);
});

const offers = 'reference,productCode,outcome';
const noOffer = 'B-1,rs-4-mini,NOT_SHOWN';

describe('starting an import', () => {
  it('answers at once with a job of the partner, in whose name it is done', async () => {
    const { made } = await jobs.start('OFFER_IMPORT', csv(offers, noOffer));
    const { id } = there(made);
    expect(made).toMatchObject({
      kind: 'OFFER_IMPORT',
      status: 'QUEUED',
      rowCount: 1,
      partnerId: 'prt_a',
    });
    expect(await jobs.find(id)).toMatchObject({
      requestedBy: { kind: 'partner', subject: 'key_a', partnerId: 'prt_a' },
    });
    expect(desk.memory.record.queue).toEqual([{ task: 'workOff', id }]);
    expect(desk.memory.record.events).toMatchObject([{ subjectId: id, action: 'startImport' }]);
  });

  it.each([
    { kind: 'CODE_GENERATION', scopes: ['codes:sell', 'contracts:activate'], is: 'refused' },
    { kind: 'SALE_EXPORT', scopes: ['codes:sell', 'codes:read'], is: 'refused' },
    { kind: 'SALE_IMPORT', scopes: ['contracts:activate'], is: 'refused' },
    { kind: 'OFFER_IMPORT', scopes: ['contracts:activate'], is: 'refused' },
    { kind: 'ACTIVATION_IMPORT', scopes: ['codes:sell'], is: 'refused' },
    { kind: 'OFFER_IMPORT', scopes: ['codes:sell'], is: 'done' },
  ] as const)('of $kind by a key with $scopes is $is', async ({ kind, scopes, is }) => {
    const command = { kind, document: csv(offers, noOffer), idempotencyKey: freshKey() };
    const { refusals } = await jobs.importing.execute(command, { ...keyOfA, scopes });
    expect(refusals).toMatchObject(
      is === 'done' ? [] : [{ code: 'KIND_NOT_IMPORT', field: ['kind'], basis: [] }],
    );
    expect(desk.memory.record.jobs).toHaveLength(is === 'done' ? 1 : 0);
  });

  it('is refused to whoever is no partner, whatever they may do', async () => {
    const someone = { ...anna, scopes: keyOfA.scopes };
    const { refusals } = await jobs.start('OFFER_IMPORT', csv(offers, noOffer), someone);
    expect(refusals).toMatchObject([{ code: 'KIND_NOT_IMPORT' }]);
  });

  it.each([
    { header: 'reference,outcome', says: 'missing productCode' },
    { header: `${offers},colour`, says: 'unknown "colour"' },
    { header: 'reference,reference,outcome', says: 'missing productCode; named twice reference' },
    { header: 'Reference,productCode,outcome', says: 'missing reference; unknown "Reference"' },
  ])('with the header $header is refused, which says what is wrong', async ({ header, says }) => {
    const { refusals } = await jobs.start('OFFER_IMPORT', csv(header, noOffer));
    expect(refusals).toEqual([
      { code: 'HEADER_INVALID', field: ['document'], basis: [], nextStep: undefined, detail: says },
    ]);
  });

  it('takes as many rows as it says and no more, and tells of a wrong header beside', async () => {
    const rows = Array.from({ length: maximumImportRows }, () => noOffer);
    const { made } = await jobs.start('OFFER_IMPORT', csv(offers, ...rows));
    expect(made).toMatchObject({ rowCount: maximumImportRows });
    expect(jobs.rowsOf(there(made).id).at(-1)).toMatchObject({ number: maximumImportRows + 1 });
    const { refusals } = await jobs.start('OFFER_IMPORT', csv('outcome', ...rows, noOffer));
    expect(refusals.map(({ code }) => code)).toEqual(['HEADER_INVALID', 'TOO_MANY_ROWS']);
  });

  it('takes a document from a spreadsheet: a byte order mark, CR LF, and cells with lines in them', async () => {
    const document = `\uFEFFreference,productCode,outcome\r\n"B\r\n1",rs-4-mini,NOT_SHOWN\r\n\r\nB-2,rs-4-mini,NOT_SHOWN\r\n`;
    const { made } = await jobs.start('OFFER_IMPORT', document);
    const { id } = there(made);
    await jobs.workOff(id);
    expect(jobs.rowsOf(id)).toMatchObject([
      { number: 2, outcome: 'DONE' },
      { number: 5, outcome: 'DONE' },
    ]);
    expect(desk.memory.record.offers.map(({ reference }) => reference)).toEqual(['B\r\n1', 'B-2']);
  });

  it('of what is no CSV is a fault that names the line, and repeats nothing of it', async () => {
    const document = csv(offers, 'B-1,"secret');
    await expect(jobs.start('OFFER_IMPORT', document)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'document'],
      message: expect.stringMatching(
        /^document is no CSV, line \d: a quotation mark is opened and not closed$/,
      ),
    });
    expect(desk.memory.record.jobs).toEqual([]);
  });

  it('without any rows is over as soon as it is looked at', async () => {
    const { made } = await jobs.start('OFFER_IMPORT', csv(offers));
    expect(await jobs.workOff(there(made).id)).toMatchObject({ status: 'SUCCEEDED', rowCount: 0 });
  });

  it('with the same key is one job, with another document a conflict, and another partner’s key is theirs', async () => {
    const command = {
      kind: 'OFFER_IMPORT',
      document: csv(offers, noOffer),
      idempotencyKey: 'import-1',
    } as const;
    const first = await jobs.importing.execute(command, keyOfA);
    expect(await jobs.importing.execute(command, keyOfA)).toEqual(first);
    const other = { ...command, document: csv(offers) };
    await expect(jobs.importing.execute(other, keyOfA)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await jobs.importing.execute(other, keyOfB)).made).toMatchObject({
      partnerId: 'prt_b',
    });
    expect(desk.memory.record.queue).toHaveLength(2);
  });
});
