import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { type ActivationCode, nextCodeStatuses } from '../domain/activation-code';
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
import { type LineBalance, type QuotaEntry } from '../domain/ledger';

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
    termsVersion: { id: contract.termsVersionId, code: contract.termsCode },
    feeSchedule: { id: contract.feeScheduleId },
  };
};

export const deviceShape = (device: Device) => ({
  ...device,
  product: { code: device.productCode },
});

export const codeShape = (code: ActivationCode) => ({
  ...code,
  nextStatuses: nextCodeStatuses[code.status],
  deliveryForm: code.form,
  isRevealed: code.form === 'E_CODE' && code.soldAt !== null,
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

/** Signed as the entry changes what is left: grants and releases add, reserves take; a commit only settles its reserve. */
const signedCount = ({ kind, count }: QuotaEntry): number => {
  switch (kind) {
    case 'GRANT':
    case 'RELEASE':
      return count;
    case 'RESERVE':
      return -count;
    case 'COMMIT':
      return 0;
  }
};

export const entryShape = (entry: QuotaEntry) => ({
  ...entry,
  count: signedCount(entry),
  claim: entry.claimId === null ? null : { id: entry.claimId, claimNumber: entry.claimNumber },
  basis: entry.basis.map(basisTypeOf),
});

export const eventShape = (event: HistoryEvent) => ({
  ...event,
  basis: event.basis.map(basisTypeOf),
});

/** One line's right as the graph shows it at a moment. */
export const entitlementShape = (contract: ServiceContract, balance: LineBalance, at: Date) => ({
  line: balance.line,
  status: entitlementStatus(contract, balance, at),
  period: contract.period,
  uses: balance.uses,
  flyaways: balance.flyaways ?? null,
  basis: balance.basis.map(basisTypeOf),
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

/** Each line has a status of its own: one that is used up ends, the others go on (R-QTA-11, R-TRM-01, R-TRM-02). */
const entitlementStatus = (contract: ServiceContract, { uses }: LineBalance, at: Date) => {
  const status = lineStatuses[statusAt(contract, at)];
  return status === 'ACTIVE' && uses.committed >= uses.granted ? 'EXHAUSTED' : status;
};
