import type { PlanSku, Product } from '../catalogue';
import { isClauseOf, type TermsClause } from '../clause';
import { winnersFor } from '../sale-readiness';
import { invalidAt, type PlacedRow, type RowFault } from './fault';

interface WindowRow extends PlacedRow {
  readonly product_code: string;
  readonly activation_window_hours: number;
}

interface WindowFacts {
  readonly plans: readonly PlanSku[];
  readonly clauses: readonly TermsClause[];
}

/** Where the terms of a product's plans on record give another window than the row says, for the product as the row has it. */
export const windowOf = (
  row: WindowRow,
  product: Product,
  { plans, clauses }: WindowFacts,
): readonly RowFault[] => {
  const windows = clauses.filter(isClauseOf('ACTIVATION_WINDOW'));
  const winning = plans
    .filter(({ productCode }) => productCode === row.product_code)
    .flatMap((plan) =>
      winnersFor(
        windows.filter(({ termsId }) => termsId === plan.termsId),
        plan,
        product,
      ),
    );
  return [...new Set(winning)]
    .filter(isClauseOf('ACTIVATION_WINDOW'))
    .filter(
      ({ content }) => content.unit === 'HOUR' && content.window !== row.activation_window_hours,
    )
    .map(({ reference, content }) =>
      invalidAt(row, 'activation_window_hours', `${reference} gives ${content.window} hours`),
    );
};
