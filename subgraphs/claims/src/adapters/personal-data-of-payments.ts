import { all, type PersonalData, plain } from '@care-graph/kernel/runtime/personal-data';
import { migrationsTable } from '@care-graph/kernel/runtime/personal-data-tables';

/** The payment sandbox knows payments by id, and of a card no more than that it was declined. */
export const personalDataOfPayments: PersonalData = {
  part: 'payments',
  tables: {
    payment: {
      columns: all(
        plain, 'id', 'status', 'amount', 'currency', 'refunds', 'reason', 'authorized_at', 'captured_at',
      ), // prettier-ignore
    },
    refund: {
      columns: all(plain, 'id', 'payment_id', 'status', 'amount', 'reason', 'refunded_at'),
    },
    migrations: migrationsTable,
  },
};
