import type { Refunding } from './cards';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

/** A payment as the sandbox keeps it. */
export interface SandboxPayment {
  readonly id: string;
  readonly status: 'ACTION_NEEDED' | 'AUTHORIZED' | 'CAPTURED' | 'DECLINED' | 'VOIDED';
  readonly amount: string;
  readonly currency: string;
  /** How its card takes money back. */
  readonly refunds: Refunding;
  readonly reason: string | null;
  readonly authorizedAt: string | null;
  readonly capturedAt: string | null;
}

/** A refund as the sandbox keeps it. */
export interface SandboxRefund {
  readonly id: string;
  readonly paymentId: string;
  readonly status: 'REFUNDED' | 'DECLINED';
  readonly amount: string;
  readonly reason: string | null;
  readonly refundedAt: string | null;
}

const isoOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : null;

type Row<Kept> = Record<keyof Kept, unknown>;

const paymentOf = (row: Row<SandboxPayment>): SandboxPayment => ({
  ...(row as unknown as SandboxPayment),
  authorizedAt: isoOf(row.authorizedAt),
  capturedAt: isoOf(row.capturedAt),
});

const refundOf = (row: Row<SandboxRefund>): SandboxRefund => ({
  ...(row as unknown as SandboxRefund),
  refundedAt: isoOf(row.refundedAt),
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

/** What a payer confirms, and what goes back. */
export class ConfirmAndRefund1764820000003 implements MigrationInterface {
  readonly name = 'ConfirmAndRefund1764820000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE payment ADD refunds text NOT NULL DEFAULT 'at once', ADD authorized_at timestamptz`,
    );
    await runner.query(`CREATE TABLE refund (
      id text PRIMARY KEY,
      payment_id text NOT NULL REFERENCES payment,
      status text NOT NULL,
      amount text NOT NULL,
      reason text,
      refunded_at timestamptz
    )`);
    await runner.query('CREATE INDEX refund_of_payment ON refund (payment_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refund');
    await runner.query('ALTER TABLE payment DROP refunds, DROP authorized_at');
  }
}

const paymentColumns = `id, status, amount, currency, refunds, reason, authorized_at AS "authorizedAt",
  captured_at AS "capturedAt"`;

const refundColumns = `id, payment_id AS "paymentId", status, amount, reason, refunded_at AS "refundedAt"`;

/** The refund that is kept under an id, and whether it was kept just now. */
interface KeptRefund {
  readonly refund: SandboxRefund;
  readonly isFirst: boolean;
}

/** A step that a payment takes, where it stands in a status that allows it. */
interface Step {
  readonly from: readonly SandboxPayment['status'][];
  readonly to: SandboxPayment['status'];
  readonly at: string;
}

/** Payments and refunds by id; the first word on an id counts. */
export class PaymentStore {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<SandboxPayment | undefined> {
    const [row] = await this.manager.query<Row<SandboxPayment>[]>(
      `SELECT ${paymentColumns} FROM payment WHERE id = $1`,
      [id],
    );
    return row && paymentOf(row);
  }

  /** Keeps the payment unless there is one with this id; gives the one that is kept. */
  async keepFirst(payment: SandboxPayment): Promise<SandboxPayment> {
    const { id, status, amount, currency, refunds, reason, authorizedAt, capturedAt } = payment;
    await this.manager.query(
      `INSERT INTO payment (id, status, amount, currency, refunds, reason, authorized_at, captured_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [id, status, amount, currency, refunds, reason, authorizedAt, capturedAt],
    );
    return (await this.find(id)) ?? payment;
  }

  /** The payment after a step, or as it stands where the step does not lead on from there. */
  async move(id: string, { from, to, at }: Step): Promise<SandboxPayment | undefined> {
    await this.manager.query(
      `UPDATE payment SET status = $2,
         authorized_at = CASE WHEN $2 IN ('AUTHORIZED', 'CAPTURED') THEN coalesce(authorized_at, $3) ELSE authorized_at END,
         captured_at = CASE WHEN $2 = 'CAPTURED' THEN $3::timestamptz ELSE captured_at END
       WHERE id = $1 AND status = ANY($4)`,
      [id, to, at, from],
    );
    return this.find(id);
  }

  /** Keeps the refund unless there is one with this id, or more than was taken would go back; gives the one that is kept. */
  async refundFirst(refund: SandboxRefund): Promise<KeptRefund> {
    return this.manager.transaction(async (manager) => {
      const { id, paymentId, amount, status, reason, refundedAt } = refund;
      await manager.query('SELECT 1 FROM payment WHERE id = $1 FOR UPDATE', [paymentId]);
      const fresh = await manager.query<unknown[]>(
        `INSERT INTO refund (id, payment_id, amount, status, reason, refunded_at)
         SELECT $1, payment.id, $3, CASE WHEN fits THEN $4 ELSE 'DECLINED' END,
           CASE WHEN fits THEN $5 ELSE 'There is not so much to give back.' END, CASE WHEN fits THEN $6::timestamptz END
         FROM payment CROSS JOIN LATERAL (SELECT payment.status = 'CAPTURED' AND payment.amount::numeric >= $3::numeric
           + coalesce(sum(refund.amount::numeric), 0) AS fits
           FROM refund WHERE refund.payment_id = payment.id AND refund.status = 'REFUNDED') AS room
         WHERE payment.id = $2 ON CONFLICT DO NOTHING RETURNING refund.id`,
        [id, paymentId, amount, status, reason, refundedAt],
      );
      const [row] = await manager.query<Row<SandboxRefund>[]>(
        `SELECT ${refundColumns} FROM refund WHERE id = $1`,
        [id],
      );
      const none: SandboxRefund = { ...refund, status: 'DECLINED', refundedAt: null };
      return { refund: row ? refundOf(row) : none, isFirst: fresh.length > 0 };
    });
  }
}
