import { Client } from 'pg';
import * as desk from '../generated/admin';
import * as send from '../generated/customer';
import { draftSchedule } from '../support/catalog-drafts';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  activate,
  anEnrollment,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  rs4MiniAnnual,
  sell,
} from '../support/journey';
import { there } from '../support/there';

interface Pinned {
  readonly serviceContract: {
    readonly termsVersion: { readonly id: string };
    readonly feeSchedule: { readonly id: string };
    readonly nextServiceFee: { readonly fee: { readonly amount: string } };
  };
}

const pinnedBy = `query ($id: ID!) {
  serviceContract(id: $id) {
    termsVersion { id } feeSchedule { id } nextServiceFee { fee { amount } }
  }
}`;

describe('an administrator publishes fees and plans', () => {
  let graph: TestGraph;
  let cast: Cast;
  let db: Client;

  beforeAll(async () => {
    graph = await startTestGraph('publishing_fees', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    db = new Client({ connectionString: graph.databaseUrl, options: '-c search_path=catalog' });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await graph.stop();
  });

  const query = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await db.query(sql, [...values])).rows as Row[];

  const pinned = async (id: string) => {
    const { serviceContract } = dataOf(await cast.customer<Pinned, object>(pinnedBy, { id }));
    return {
      terms: serviceContract.termsVersion.id,
      schedule: serviceContract.feeSchedule.id,
      fee: serviceContract.nextServiceFee.fee.amount,
    };
  };

  /** Drafts of fees come with an import; no command makes them. */
  const draftedFees = (schedule: string, terms: string, change: object) =>
    draftSchedule({ query, ids: { schedule, terms } }, change);

  it('R-FEE-11, A-09: new fees are for contracts activated from their first day on; those that run keep theirs', async () => {
    const before = await coveredUnit(cast, 'RS4-P001');
    const { schedule, terms, fee } = await pinned(before);
    expect(fee).toBe('199.00');
    const id = await draftedFees(schedule, terms, {
      id: 'fee_april',
      validFrom: '2026-04-01',
      steps: [{ from: 1, to: null, months: null, amount: 24900 }],
    });
    const { publishFeeSchedule } = dataOf(
      await cast.admin(desk.PublishFeeScheduleDocument, {
        input: { feeScheduleId: id, expectedVersion: 1, idempotencyKey: 'april' },
      }),
    );
    expect(publishFeeSchedule).toEqual({
      feeSchedule: { id, version: 2, status: 'PUBLISHED', validFrom: '2026-04-01' },
      userErrors: [],
    });
    // In Lithuania April begins three hours before it does in UTC.
    graph.moveTo('2026-03-31T20:59:00Z');
    const lastOfMarch = await coveredUnit(cast, 'RS4-P002');
    graph.moveTo('2026-03-31T21:00:00Z');
    const firstOfApril = await coveredUnit(cast, 'RS4-P003');
    expect(await pinned(lastOfMarch)).toMatchObject({ schedule, fee: '199.00' });
    expect(await pinned(firstOfApril)).toMatchObject({ schedule: id, fee: '249.00' });
    expect(await pinned(before)).toMatchObject({ schedule, fee: '199.00' });
  });

  it('R-FEE-01: puts a plan on sale once each of its uses has a fee, and takes it off again', async () => {
    const [found] = await query<{ id: string; terms: string; schedule: string }>(
      `SELECT plan.id, plan.terms_id AS terms, schedule.id AS schedule FROM plan_sku plan, fee_schedule schedule
       WHERE plan.product_code = 'rs-3' AND plan.term_months = 12 AND schedule.currency = 'PLN' LIMIT 1`,
    );
    const { id: planSkuId, terms, schedule } = there(found);
    const publish = async () =>
      dataOf(await cast.admin(desk.PublishPlanSkuDocument, { input: { planSkuId } }))
        .publishPlanSku;
    expect((await publish()).userErrors).toMatchObject([
      {
        code: 'NO_FEE',
        field: ['planSkuId'],
        basis: [{ ruleId: 'R-PRG-02' }, { ruleId: 'R-FEE-01' }],
      },
    ]);
    const feeScheduleId = await draftedFees(schedule, terms, {
      id: 'fee_rs_3',
      validFrom: '2026-04-01',
      region: 'LT',
      productCode: 'rs-3',
    });
    accepted(
      dataOf(await cast.admin(desk.PublishFeeScheduleDocument, { input: { feeScheduleId } }))
        .publishFeeSchedule,
    );
    expect(await publish()).toEqual({
      planSku: { id: planSkuId, version: 2, status: 'PUBLISHED' },
      userErrors: [],
    });
    const { withdrawPlanSku } = dataOf(
      await cast.admin(desk.WithdrawPlanSkuDocument, { input: { planSkuId } }),
    );
    expect(withdrawPlanSku).toEqual({
      planSku: { id: planSkuId, version: 3, status: 'WITHDRAWN' },
      userErrors: [],
    });
    const history = `query ($id: ID!) { planSku(id: $id) { history { nodes { action fromStatus toStatus actor { label } } } } }`;
    const administrator = { label: 'Administrator' };
    expect((await cast.admin(history, { id: planSkuId })).data).toEqual({
      planSku: {
        history: {
          nodes: [
            {
              action: 'loadCatalogue',
              fromStatus: null,
              toStatus: 'DRAFT',
              actor: { label: 'System' },
            },
            {
              action: 'publishPlanSku',
              fromStatus: 'DRAFT',
              toStatus: 'PUBLISHED',
              actor: administrator,
            },
            {
              action: 'withdrawPlanSku',
              fromStatus: 'PUBLISHED',
              toStatus: 'WITHDRAWN',
              actor: administrator,
            },
          ],
        },
      },
    });
  });

  it('a withdrawn plan has no new codes, and those that were sold stay good', async () => {
    const planSkuId = await rs4MiniAnnual(cast);
    const { secret } = await sell(cast, 'sold before it was withdrawn');
    accepted(
      dataOf(await cast.admin(desk.WithdrawPlanSkuDocument, { input: { planSkuId } }))
        .withdrawPlanSku,
    );
    const { generateCodes } = dataOf(
      await cast.admin(desk.GenerateCodesDocument, {
        input: {
          planSkuId,
          regionCode: 'LT',
          deliveryForm: 'E_CODE',
          size: 1,
          idempotencyKey: 'withdrawn',
        },
      }),
    );
    expect(generateCodes.userErrors.map(({ code }) => code)).toEqual(['PLAN_NOT_ON_SALE']);
    const { contract } = accepted(
      await activate(cast.customer, anEnrollment(there(secret), 'RS4-W001')),
    );
    const page = dataOf(await cast.customer(send.ContractPageDocument, { id: there(contract).id }));
    expect(there(page.serviceContract).status).toBe('ACTIVE');
  });
});
