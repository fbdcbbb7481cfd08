import { money } from '@care-graph/kernel/domain/money';
import {
  isUndecided,
  nextPaymentStatuses,
  type Payment,
  paymentMayBecome,
  type PaymentStatus,
  settledPayment,
} from './payment';
import { replacementStatus } from './replacement';

const at = new Date('2026-05-02T09:00:00Z');
const payment = (status: PaymentStatus): Payment => ({
  id: 'pay_1',
  quoteId: 'quo_1',
  status,
  amount: money(19900, 'PLN'),
  createdAt: at,
  authorizedAt: null,
  capturedAt: null,
  failure: null,
  actionUrl: null,
});

describe('a payment', () => {
  it.each(Object.keys(nextPaymentStatuses) as PaymentStatus[])(
    'goes on from %s as the table says (rule book §2.8)',
    (from) => {
      for (const to of ['AUTHORIZED', 'CAPTURED', 'FAILED'] as const) {
        const settled = settledPayment(payment(from), { status: to, at, failure: 'no' });
        expect(settled.status).toBe(paymentMayBecome(from, to) ? to : from);
      }
    },
  );

  it('keeps when it was taken, or why it was not', () => {
    const captured = settledPayment(payment('PENDING'), { status: 'CAPTURED', at, failure: null });
    expect(captured).toMatchObject({ capturedAt: at, authorizedAt: at, failure: null });
    const failed = settledPayment(payment('PENDING'), {
      status: 'FAILED',
      at,
      failure: 'Declined.',
    });
    expect(failed).toMatchObject({ capturedAt: null, failure: 'Declined.' });
    expect([captured, failed].map(isUndecided)).toEqual([false, false]);
  });
});

describe('a replacement', () => {
  const allocated = {
    grade: 'NEW' as const,
    serials: [],
    supersededDeviceId: 'dev_1',
    deviceId: null,
    allocatedAt: at,
    shippedAt: null,
    deliveredAt: null,
    boundAt: null,
  };

  it('is allocated, shipped, delivered and bound (rule book §2.7, R-SN-04)', () => {
    expect(replacementStatus(allocated)).toBe('ALLOCATED');
    expect(replacementStatus({ ...allocated, shippedAt: at, boundAt: at })).toBe('SHIPPED');
    expect(replacementStatus({ ...allocated, shippedAt: at, deliveredAt: at })).toBe('DELIVERED');
    expect(replacementStatus({ ...allocated, shippedAt: at, deliveredAt: at, boundAt: at })).toBe(
      'BOUND',
    );
  });
});
