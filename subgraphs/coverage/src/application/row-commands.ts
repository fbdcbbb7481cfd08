import { badInput } from '@care-graph/kernel/domain/fault';
import type { Money } from '@care-graph/kernel/domain/money';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationChannel, SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import { consentColumns, serialColumns } from '../domain/import-sheet';
import type { ImportKind, JobRow } from '../domain/job';
import type { OfferOutcome } from '../domain/partner-ports';
import { priceOf } from '../domain/price';
import { ActivatePlan } from './activate-plan';
import type { CoverageWork } from './coverage-work';
import type { Enrollment, GivenConsent } from './enrollment';
import { RecordOffer, type RecordOfferCommand } from './record-offer';
import type { RowCells } from './row-cells';
import { SellCode, type SellCodeCommand } from './sell-code';

/** What a row led to. */
export type RowResult = Pick<JobRow, 'codeId' | 'contractId'>;

/** Does what one row says, under the row's own key. */
export type RowCommand = (
  cells: RowCells,
  principal: Principal,
  key: string,
) => Promise<Outcome<RowResult, string>>;

const priceIn = (cells: RowCells): Money | null => {
  const [amount, currency] = [cells.text('price'), cells.text('currency')];
  if (amount === null && currency === null) return null;
  if (amount === null || currency === null) {
    const missing = amount === null ? 'price' : 'currency';
    throw badInput('price and currency go together: send both, or neither.', 'input', missing);
  }
  return priceOf({ amount, currency });
};

const saleIn = (cells: RowCells): SellCodeCommand => ({
  saleReference: cells.needed('saleReference'),
  code: cells.text('code'),
  planSkuId: cells.text('planSkuId'),
  storeId: cells.text('storeId'),
  price: priceIn(cells),
  soldAt: cells.instant('soldAt'),
});

const offerOutcomes: readonly OfferOutcome[] = ['NOT_SHOWN', 'SHOWN', 'TAKEN', 'DECLINED'];

const offerIn = (cells: RowCells): RecordOfferCommand => ({
  reference: cells.needed('reference'),
  productCode: cells.needed('productCode'),
  planSkuId: cells.text('planSkuId'),
  outcome: cells.oneOf('outcome', offerOutcomes),
  storeId: cells.text('storeId'),
  at: cells.instant('at'),
});

const channels: readonly ActivationChannel[] = ['CODE', 'STORE_SEPARATE', 'IN_STORE', 'BUNDLED'];

const serialsIn = (cells: RowCells): Enrollment['serials'] =>
  Object.entries(serialColumns).flatMap(([component, column]) => {
    const value = cells.text(column);
    return value === null ? [] : [{ component: component as SerialComponent, value }];
  });

/** What was not agreed to is left out: whether it has to be is for the rules to say. */
const consentsIn = (cells: RowCells): readonly GivenConsent[] =>
  Object.entries(consentColumns).flatMap(([kind, { version, givenAt }]) => {
    const documentVersion = cells.text(version);
    if (documentVersion === null) return [];
    const given = { documentVersion, givenAt: cells.instant(givenAt) };
    return [{ kind: kind as keyof typeof consentColumns, ...given }];
  });

const enrollmentIn = (cells: RowCells): Enrollment => ({
  channel: cells.oneOf('channel', channels),
  code: cells.text('code'),
  planSkuId: cells.text('planSkuId'),
  orderReference: cells.text('orderReference'),
  serials: serialsIn(cells),
  holder: {
    givenName: cells.needed('givenName'),
    familyName: cells.needed('familyName'),
    email: cells.needed('email'),
    phone: cells.text('phone'),
  },
  consents: consentsIn(cells),
});

/** The outcome of a command, told by what it made. */
const showing = async <Made>(
  outcome: Promise<Outcome<Made, string>>,
  resultOf: (made: Made) => RowResult,
): Promise<Outcome<RowResult, string>> => {
  const came = await outcome;
  return came.refusals.length > 0 || came.made === undefined
    ? (came as Outcome<never, string>)
    : { made: resultOf(came.made), refusals: [] };
};

/** The one command that each kind of import does for each row. */
export const rowCommands = (work: CoverageWork): Readonly<Record<ImportKind, RowCommand>> => {
  const [sell, activate, record] = [
    new SellCode(work),
    new ActivatePlan(work),
    new RecordOffer(work),
  ];
  return {
    SALE_IMPORT: (cells, principal) =>
      showing(sell.execute(saleIn(cells), principal), ({ code }) => ({
        codeId: code.id,
        contractId: null,
      })),
    ACTIVATION_IMPORT: (cells, principal, idempotencyKey) =>
      showing(
        activate.execute({ enrollment: enrollmentIn(cells), idempotencyKey }, principal),
        ({ id, activationCodeId }) => ({ codeId: activationCodeId, contractId: id }),
      ),
    OFFER_IMPORT: (cells, principal) =>
      showing(record.execute(offerIn(cells), principal), () => ({
        codeId: null,
        contractId: null,
      })),
  };
};
