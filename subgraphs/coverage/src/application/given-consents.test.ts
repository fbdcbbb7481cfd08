import { activateOn, typed } from '../../../../test/support/coverage-activations';
import { orderOn } from '../../../../test/support/coverage-bundles';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import type { GivenConsent } from './enrollment';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  await aCodeOnRecord(desk, typed);
});

const terms: GivenConsent = { kind: 'TERMS', documentVersion: '2023-tc' };
const onBehalf: GivenConsent = { kind: 'ACT_ON_BEHALF', documentVersion: '1' };

/** What stands beside the terms that are accepted, and where it is wrong. */
const mistakes = [
  {
    what: 'the same once more',
    given: terms,
    field: ['consents', '2', 'kind'],
  },
  {
    what: 'terms of another edition',
    given: { ...terms, documentVersion: '2018-faq' },
    field: ['consents', '2', 'kind'],
  },
  {
    what: 'one given before the programme began',
    given: {
      kind: 'PRIVACY_POLICY',
      documentVersion: '1',
      givenAt: new Date('1990-01-01T00:00:00Z'),
    },
    field: ['consents', '2', 'givenAt'],
  },
] as const;

describe('consents that are given', () => {
  it.each(mistakes)('R-PRG-06: are a mistake with $what', async ({ given, field }) => {
    const consents = [terms, onBehalf, given];
    const enrollment = anEnrollment(typed, { consents });
    const inEnrollment = { code: 'BAD_USER_INPUT', field: ['input', 'enrollment', ...field] };
    await expect(activateOn(desk, enrollment)).rejects.toMatchObject(inEnrollment);
    await expect(desk.check.execute({ enrollment }, anna)).rejects.toMatchObject(inEnrollment);
    await expect(orderOn(desk, { consents })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', ...field],
    });
    expect(desk.memory.record.consents).toEqual([]);
  });

  it('R-PRG-06: are as old as the programme at most when a plan is renewed', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    const before = desk.memory.record;
    const consents = [{ ...terms, givenAt: new Date('1990-01-01T00:00:00Z') }];
    const command = { contractId, code: typed, consents, idempotencyKey: freshKey() };
    await expect(desk.renew.execute(command, anna)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'consents', '0', 'givenAt'],
    });
    expect(desk.memory.record).toEqual(before);
  });

  it('may be as old as the programme', async () => {
    const consents = [{ ...terms, givenAt: new Date('2016-05-01T12:00:00Z') }];
    const { refusals } = await activateOn(desk, anEnrollment(typed, { consents }));
    expect(refusals).toEqual([]);
  });
});
