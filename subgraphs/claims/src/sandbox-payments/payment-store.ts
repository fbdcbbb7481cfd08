import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

/** A payment as the sandbox keeps it. */
export interface SandboxPayment {
  readonly id: string;
  readonly status: 'CAPTURED' | 'DECLINED' | 'VOIDED';
  readonly amount: string;
  readonly currency: string;
  readonly reason: string | null;
  readonly capturedAt: string | null;
}

interface PaymentRow {
  readonly id: string;
  readonly status: SandboxPayment['status'];
  readonly amount: string;
  readonly currency: string;
  readonly reason: string | null;
  readonly captured_at: Date | null;
}

const paymentOf = ({ captured_at: capturedAt, ...row }: PaymentRow): SandboxPayment => ({
  ...row,
  capturedAt: capturedAt?.toISOString() ?? null,
});

/** The sandbox's own table; nobody else reads it. */
export class CreatePayments1760000000001 implements MigrationInterface {
  readonly name = 'CreatePayments1760000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE payment (
      id text PRIMARY KEY,
      status text NOT NULL,
      amount text NOT NULL,
      currency text NOT NULL,
      reason text,
      captured_at timestamptz
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment');
  }
}

/** Payments by id; the first word on an id is the last. */
export class PaymentStore {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<SandboxPayment | undefined> {
    const [row] = await this.manager.query<PaymentRow[]>('SELECT * FROM payment WHERE id = $1', [
      id,
    ]);
    return row && paymentOf(row);
  }

  /** Keeps the payment unless there is one with this id; gives the one that is kept. */
  async keepFirst(payment: SandboxPayment): Promise<SandboxPayment> {
    const { id, status, amount, currency, reason, capturedAt } = payment;
    await this.manager.query(
      `INSERT INTO payment (id, status, amount, currency, reason, captured_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [id, status, amount, currency, reason, capturedAt],
    );
    return (await this.find(id)) ?? payment;
  }
}
