import { periodOfMonths } from '@care-graph/kernel/domain/period';
import { aPlan } from '../../../../test/support/coverage-desk';
import { neverLocked } from './device-lock';
import {
  type ContractOfLineage,
  type LineageFacts,
  lineageRefusal,
  unitRefusal,
  usedMonths,
} from './lineage-rules';
import type { LineageLimits } from './plan';

const terms = { id: 'trm_1', code: '2023-tc' };
const clause = { id: 'cls_1', reference: '2023-tc/renewal' };
const zone = 'Europe/Vilnius';

const year = (first: number, change: Partial<ContractOfLineage> = {}): ContractOfLineage => ({
  status: 'CLOSED',
  termMonths: 12,
  period: periodOfMonths(new Date(`${first}-01-01T00:00:00Z`), 12, zone),
  ...change,
});

/** A plan of which the terms set these limits. */
const planUnder = (limits: Partial<LineageLimits>, termMonths = 12) =>
  aPlan({
    termMonths,
    renewal: {
      isOffered: false,
      graceDays: 0,
      maxTotalMonths: null,
      maxContracts: null,
      basis: { ruleId: 'R-RNW-01', terms, clause },
      ...limits,
    },
  });

const facts = (change: Partial<LineageFacts> = {}): LineageFacts => ({
  plan: aPlan(),
  device: { lock: neverLocked, supersededById: null },
  contractsOfLineage: [],
  period: periodOfMonths(new Date('2026-03-12T12:00:00Z'), 12, zone),
  ...change,
});

const refusalOf = (change: Partial<LineageFacts>) => lineageRefusal(facts(change), ['serials']);

describe('one more plan for a unit', () => {
  it('R-OPP-01, C-02: is refused where the terms give a device one plan in its life', () => {
    const plan = planUnder({ maxContracts: 1, maxTotalMonths: 12 });
    expect(refusalOf({ plan })).toBeUndefined();
    expect(refusalOf({ plan, contractsOfLineage: [year(2020)] })).toEqual({
      code: 'DEVICE_ALREADY_COVERED',
      field: ['serials'],
      basis: [{ ruleId: 'R-OPP-01', terms, clause }],
      nextStep: undefined,
      detail: 'a device has one contract at most',
    });
  });

  it('R-RNW-02, R-OPP-01: is refused where the terms are silent, since one is what every product may have', () => {
    const plan = aPlan({ renewal: undefined });
    expect(refusalOf({ plan })).toBeUndefined();
    expect(refusalOf({ plan, contractsOfLineage: [year(2020)] })).toMatchObject({
      code: 'DEVICE_ALREADY_COVERED',
      basis: [{ ruleId: 'R-OPP-01', terms: plan.terms }],
    });
  });

  it('R-RNW-04, C-02: is taken up to the last month that the terms allow in all', () => {
    const [one, two] = [year(2020), year(2021)];
    const limits = { maxTotalMonths: 36 };
    expect(refusalOf({ plan: planUnder(limits), contractsOfLineage: [one, two] })).toBeUndefined();
    const found = refusalOf({ plan: planUnder(limits, 24), contractsOfLineage: [one, two] });
    expect(found).toMatchObject({
      code: 'DEVICE_ALREADY_COVERED',
      basis: [{ ruleId: 'R-RNW-04', terms, clause }],
      detail: '24 of 36 months are used',
    });
  });

  it('C-02: counts what was terminated, and nothing that only waits for its cover', () => {
    const plan = planUnder({ maxContracts: 2 });
    const waiting = year(2026, { status: 'AWAITING_VIDEO', period: null });
    expect(refusalOf({ plan, contractsOfLineage: [year(2020), waiting] })).toBeUndefined();
    const ended = year(2026, { status: 'TERMINATED' });
    expect(refusalOf({ plan: aPlan(), contractsOfLineage: [ended] })).toBeUndefined();
    expect(refusalOf({ plan, contractsOfLineage: [year(2020), ended] })).toMatchObject({
      detail: 'a device has 2 contracts at most',
    });
  });
});

it('a contract that only waits for its cover uses no months', () => {
  expect(usedMonths([year(2020), year(2021, { period: null })])).toBe(12);
});

describe('a unit that another one took the place of', () => {
  const device = { lock: neverLocked, supersededById: 'dev_2' };

  it('R-ORR-06: was given up for it and comes under no cover', () => {
    expect(unitRefusal(facts({ device }), ['serials'])).toEqual({
      code: 'DEVICE_LOCKED',
      field: ['serials'],
      basis: [{ ruleId: 'R-ORR-06' }],
      nextStep: 'CONTACT_SUPPORT',
      detail: 'another unit has taken its place',
    });
  });

  it('R-OPP-02, GJ-04: is refused for its lineage alone while that is covered', () => {
    const covered = facts({ device, contractsOfLineage: [year(2026, { status: 'ACTIVE' })] });
    expect(unitRefusal(covered, ['serials'])).toBeUndefined();
    expect(lineageRefusal(covered, ['serials'])).toMatchObject({ code: 'DEVICE_ALREADY_COVERED' });
  });
});
