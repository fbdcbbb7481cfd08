import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { eventFor, type Visibility } from '../domain/visibility';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import {
  type ActivationCode,
  codeStatusAt,
  isRevealed,
  nextStatusesOf,
} from '../domain/activation-code';
import type { CodeBatch } from '../domain/batch';
import {
  type ContractStatus,
  nextContractStatuses,
  type Partner,
  type ServiceContract,
  statusAt,
  type Store,
} from '../domain/contract';
import type { Device } from '../domain/device';
import type { UncountedLine } from '../domain/end-terms';
import { changeOf, type LineBalance, type MoneyBalance, type QuotaEntry } from '../domain/ledger';

// What a record looks like in the graph: its own fields, and references to what other subgraphs own.

export const contractShape = (contract: ServiceContract, now: Date) => {
  const status = statusAt(contract, now);
  return {
    ...contract,
    status,
    nextStatuses: nextContractStatuses[status],
    product: { code: contract.productCode },
    planSku: { id: contract.planSkuId },
    region: { code: contract.regionCode },
    offer: contract.offerId === null ? null : { id: contract.offerId },
    termsVersion: { id: contract.termsVersionId, code: contract.termsCode },
    feeSchedule: contract.feeScheduleId === null ? null : { id: contract.feeScheduleId },
  };
};

export const deviceShape = (device: Device) => ({
  ...device,
  product: { code: device.productCode },
});

export const codeShape = (code: ActivationCode, now: Date) => ({
  ...code,
  status: codeStatusAt(code, now),
  nextStatuses: nextStatusesOf(code, now),
  deliveryForm: code.form,
  isRevealed: isRevealed(code),
  planSku: { id: code.planSkuId },
  region: { code: code.regionCode },
  salePrice: code.salePrice && moneyTypeOf(code.salePrice),
});

export const batchShape = (batch: CodeBatch) => ({
  ...batch,
  deliveryForm: batch.form,
  planSku: { id: batch.planSkuId },
  region: { code: batch.regionCode },
});

export const partnerShape = (partner: Partner) => ({
  ...partner,
  regions: partner.regionCodes.map((code) => ({ code })),
});

export const storeShape = (store: Store) => ({
  ...store,
  region: store.regionCode === null ? null : { code: store.regionCode },
});

/** Signed as the entry changes what is left: a commit only settles its reserve. */
export const entryShape = (entry: QuotaEntry) => ({
  ...entry,
  count: entry.count === null ? null : Number(changeOf(entry)),
  money: entry.money && moneyTypeOf({ ...entry.money, minor: changeOf(entry) }),
  claim: entry.claimId === null ? null : { id: entry.claimId, claimNumber: entry.claimNumber },
  basis: entry.basis.map(basisTypeOf),
});

/** Events as a caller may read them. */
export const eventShapeFor = (visible: Visibility) => (event: HistoryEvent) => ({
  ...eventFor(event, visible),
  basis: event.basis.map(basisTypeOf),
});

/** One line's right as the graph shows it at a moment. */
export const entitlementShape = (contract: ServiceContract, balance: LineBalance, at: Date) => ({
  line: balance.line,
  status: entitlementStatus(contract, balance, at),
  period: contract.period,
  uses: balance.uses,
  flyaways: balance.flyaways ?? null,
  money: balance.money ? allowanceOf(balance.money) : null,
  basis: balance.basis.map(basisTypeOf),
});

/** A service without a count, of which the terms do not say how long it can be used either (C-15). */
export const uncountedShape = (
  contract: ServiceContract,
  { line, basis }: UncountedLine,
  at: Date,
) => ({
  line,
  status: lineStatuses[statusAt(contract, at)],
  period: null,
  uses: null,
  flyaways: null,
  money: null,
  basis: [basisTypeOf(basis)],
});

const allowanceOf = ({ granted, committed, reserved, remaining }: MoneyBalance) => ({
  granted: moneyTypeOf(granted),
  committed: moneyTypeOf(committed),
  reserved: moneyTypeOf(reserved),
  remaining: moneyTypeOf(remaining),
});

/** What a line can be at most while its contract has a status. */
const lineStatuses = {
  PENDING_SHIPMENT: 'SUSPENDED',
  SCHEDULED: 'SUSPENDED',
  AWAITING_VIDEO: 'SUSPENDED',
  VIDEO_REVIEW: 'SUSPENDED',
  AWAITING_ACTIVATION: 'SUSPENDED',
  ACTIVE: 'ACTIVE',
  TERMINATION_REQUESTED: 'ACTIVE',
  EXPIRED: 'EXPIRED',
  CLOSED: 'EXPIRED',
  TERMINATED: 'TERMINATED',
  RETURNED: 'TERMINATED',
} as const satisfies Record<ContractStatus, string>;

const isUsedUp = ({ uses, money }: LineBalance): boolean =>
  uses.committed >= uses.granted ||
  (money !== undefined && money.committed.minor >= money.granted.minor);

/** Each line has a status of its own: one that is used up ends, the others go on (R-QTA-11, R-TRM-01, R-TRM-02). */
const entitlementStatus = (contract: ServiceContract, balance: LineBalance, at: Date) => {
  const status = lineStatuses[statusAt(contract, at)];
  return status === 'ACTIVE' && isUsedUp(balance) ? 'EXHAUSTED' : status;
};
