import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { OutboxMessage } from '../domain/outbox';
import { GraphCoverageDesk } from './coverage-desk';

const message: OutboxMessage = {
  id: 'msg_1',
  claimId: 'clm_1',
  sequence: 1,
  action: 'SUPERSEDE_SERIAL',
  contractId: 'ctr_1',
  deviceId: 'dev_1',
  line: null,
  newSerials: [{ component: 'BODY', value: 'RS4-0002' }],
  occurredAt: new Date('2026-05-01T09:00:00Z'),
  ruleIds: ['R-SN-04'],
};

/** A message applied by a coverage that answers so. */
const appliedBy = (device: object | null, ...codes: readonly string[]) => {
  const userErrors = codes.map((code) => ({ code }));
  const ask = () => Promise.resolve({ applyOutboxMessage: { device, userErrors } });
  return new GraphCoverageDesk({ ask } as unknown as GraphClient).apply(message);
};

describe('a message told to coverage', () => {
  it('is applied, with the unit that took the old one’s place (R-SN-04)', async () => {
    expect(await appliedBy({ id: 'dev_2' })).toEqual({ isApplied: true, deviceId: 'dev_2' });
  });

  it.each(['SERIAL_TAKEN', 'NO_RESERVATION', 'DEVICE_NOT_FOUND', 'NOT_POSSIBLE'])(
    'is refused for good with %s',
    async (code) => {
      expect(await appliedBy(null, code)).toEqual({ isApplied: false, code });
    },
  );

  it('fails, to be told again, while those before it are not applied', async () => {
    await expect(appliedBy(null, 'OUT_OF_ORDER')).rejects.toThrow('msg_1 yet: OUT_OF_ORDER');
  });
});

describe('a hold that coverage gives', () => {
  const heldBy = (heldMoney: object | null) => {
    const ask = () => Promise.resolve({ reserveQuota: { heldMoney, userErrors: [] } });
    return new GraphCoverageDesk({ ask } as unknown as GraphClient).reserve({
      claimId: 'clm_1', claimNumber: 'CLM-1', contractId: 'ctr_1', line: 'REPAIR_DISCOUNT', incidentType: 'DAMAGE',
      money: null, idempotencyKey: 'elc_1', occurredAt: new Date('2026-05-01T09:00:00Z'),
    }); // prettier-ignore
  };

  it('comes with the discount that it holds, which the sum may have cut (R-QTA-09)', async () => {
    const held = await heldBy({ amount: '20.00', currency: 'PLN' });
    expect(held).toEqual({ isHeld: true, money: { minor: 2000n, currency: 'PLN' } });
    expect(await heldBy(null)).toEqual({ isHeld: true, money: null });
  });
});

describe('what is asked of coverage', () => {
  const asked = async (answer: object, run: (desk: GraphCoverageDesk) => Promise<unknown>) => {
    const questions: { readonly document: string; readonly variables: unknown }[] = [];
    const ask = (document: string, variables: unknown) => {
      questions.push({ document, variables });
      return Promise.resolve(answer);
    };
    await run(new GraphCoverageDesk({ ask } as unknown as GraphClient));
    return questions;
  };

  it('names the choice that asks for a hold, so that a repeat is answered alike (R-QTA-06)', async () => {
    const request = {
      claimId: 'clm_1', claimNumber: 'CLM-1', contractId: 'ctr_1', line: 'REPLACEMENT', incidentType: 'DAMAGE',
      money: null, idempotencyKey: 'elc_1',
    } as const; // prettier-ignore
    const occurredAt = new Date('2026-05-01T09:00:00Z');
    const [question] = await asked({ reserveQuota: { heldMoney: null, userErrors: [] } }, (desk) =>
      desk.reserve({ ...request, occurredAt }),
    );
    expect(question?.variables).toEqual({
      input: { ...request, occurredAt: '2026-05-01T09:00:00.000Z' },
    });
  });

  it('has which units of the lineage flew away (R-FLY-04)', async () => {
    const [question] = await asked({ coverFactsBySerial: null }, (desk) =>
      desk.coverOfSerial('RS4-0001'),
    );
    expect(question?.document).toContain('lockedSerialNumbers');
  });
});
