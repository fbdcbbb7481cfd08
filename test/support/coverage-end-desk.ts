import type { CoverageWork } from '../../subgraphs/coverage/src/application/coverage-work';
import { DecidePlanReturn } from '../../subgraphs/coverage/src/application/decide-plan-return';
import { DecideTermination } from '../../subgraphs/coverage/src/application/decide-termination';
import { GrantBonuses } from '../../subgraphs/coverage/src/application/grant-bonuses';
import { NoticeRenewals } from '../../subgraphs/coverage/src/application/notice-renewals';
import { QuoteRenewal } from '../../subgraphs/coverage/src/application/quote-renewal';
import { QuoteReturn } from '../../subgraphs/coverage/src/application/quote-return';
import { RenewContract } from '../../subgraphs/coverage/src/application/renew-contract';
import { RequestPlanReturn } from '../../subgraphs/coverage/src/application/request-plan-return';
import { RequestTermination } from '../../subgraphs/coverage/src/application/request-termination';
import { TransferContract } from '../../subgraphs/coverage/src/application/transfer-contract';
import type {
  BonusTerms,
  EndTerms,
  EndTermsDesk,
  ReturnTerms,
} from '../../subgraphs/coverage/src/domain/end-terms';
import type { RenewalTerms } from '../../subgraphs/coverage/src/domain/plan';

const terms = { id: 'trm_1', code: '2023-tc' };

const because = (ruleId: string, id: string) => ({
  ruleId,
  terms,
  clause: { id: `cls_${id}`, reference: `2023-tc/${id}` },
});

/** Renewal by another annual plan, in time or within 15 days, up to 36 months. */
export const someRenewal = (change: Partial<RenewalTerms> = {}): RenewalTerms => ({
  isOffered: true,
  planMonths: [12],
  graceDays: 15,
  maxTotalMonths: 36,
  maxContracts: null,
  requiresUnusedReplacement: false,
  grantedReplacements: null,
  basis: because('R-RNW-03', 'renewal'),
  ...change,
});

/** A year of warranty after the contract for whoever used no replacement. */
export const someBonus = (change: Partial<BonusTerms> = {}): BonusTerms => ({
  isOffered: true,
  months: 12,
  disqualifyingLines: ['REPLACEMENT'],
  startsAfter: 'CONTRACT',
  eligibleProducts: [],
  basis: because('R-BON-01', 'bonus'),
  ...change,
});

/** With its product and unused, as the obligor says. */
export const obligorsReturn = (change: Partial<ReturnTerms> = {}): ReturnTerms => ({
  layer: 'OBLIGOR',
  isReturnable: true,
  needsProductReturn: true,
  needsNoUse: true,
  needsIntactSeal: false,
  basis: because('R-RTN-02', 'return/obligor'),
  ...change,
});

/** Unseen, as the shop says. */
export const sellersReturn = (change: Partial<ReturnTerms> = {}): ReturnTerms => ({
  layer: 'SELLER',
  isReturnable: true,
  needsProductReturn: false,
  needsNoUse: false,
  needsIntactSeal: true,
  basis: because('R-RTN-03', 'return/seller'),
  ...change,
});

/** What the catalog knows of how contracts end, as a test sets it. */
export class MemoryEndTerms implements EndTermsDesk {
  said: EndTerms = {
    renewal: someRenewal(),
    bonus: someBonus(),
    returns: [obligorsReturn(), sellersReturn()],
    transfer: { isTransferable: false, basis: because('R-TRF-01', 'transfer') },
    uncounted: [],
  };
  inForce: typeof terms | undefined = terms;
  foreseen: string | undefined = 'sku_1';

  endTermsOf: EndTermsDesk['endTermsOf'] = async () => this.said;
  termsInForce: EndTermsDesk['termsInForce'] = async () => this.inForce;
  foreseenPlan: EndTermsDesk['foreseenPlan'] = async () =>
    this.foreseen === undefined ? undefined : { skuId: this.foreseen };
}

/** What is done with contracts that end. */
export const endUseCasesOf = (work: CoverageWork) => ({
  askReturn: new RequestPlanReturn(work),
  askTermination: new RequestTermination(work),
  decideReturn: new DecidePlanReturn(work),
  decideTermination: new DecideTermination(work),
  grantBonuses: new GrantBonuses(work),
  noticeRenewals: new NoticeRenewals(work),
  quoteRenewal: new QuoteRenewal(work),
  quoteReturn: new QuoteReturn(work),
  renew: new RenewContract(work),
  transfer: new TransferContract(work),
});
