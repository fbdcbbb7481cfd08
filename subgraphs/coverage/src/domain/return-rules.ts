import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ContractStatus } from './contract';
import type { ReturnTerms } from './end-terms';

export type ReturnRefusalCode = 'NOT_ACTIVE' | 'PLAN_NOT_RETURNABLE' | 'SEAL_BROKEN' | 'CLAIM_OPEN';

export type ReturnRefusal = Refusal<ReturnRefusalCode>;

/** All that decides whether a plan may be given back. */
export interface ReturnFacts {
  /** As the clock has it. */
  readonly status: ContractStatus;
  readonly returns: readonly ReturnTerms[];
  /** The terms that the contract has pinned. */
  readonly terms: { readonly id: string; readonly code: string };
  /** The number of the product's own return, null where it is kept; undefined where a return is only tried out. */
  readonly productReturnReference: string | null | undefined;
  readonly isUsed: boolean;
  /** True while a claim holds part of the contract's quota. */
  readonly isHeld: boolean;
  /** True once the code was seen, as every redeemed one was. */
  readonly isSealBroken: boolean;
}

const because = ({ terms }: ReturnFacts, ruleId: string): readonly DecisionBasis[] =>
  underTerms(terms, ruleId);

const notReturnable = (
  field: 'contractId' | 'productReturnReference',
  basis: DecisionBasis,
  detail: string,
): Refusal<'PLAN_NOT_RETURNABLE'> =>
  saying(refusal('PLAN_NOT_RETURNABLE', [field], [basis]), detail);

type LayerRule = (layer: ReturnTerms, facts: ReturnFacts) => ReturnRefusal | undefined;

const isTakenBack: LayerRule = ({ isReturnable, basis }) =>
  isReturnable ? undefined : notReturnable('contractId', basis, 'the rules take no plan back');

const productIsReturned: LayerRule = ({ needsProductReturn, basis }, { productReturnReference }) =>
  needsProductReturn && productReturnReference === null
    ? notReturnable(
        'productReturnReference',
        { ...basis, ruleId: 'R-RTN-01' },
        'it goes back only with the product, so give the number of that return',
      )
    : undefined;

const nothingIsUsed = (
  { needsNoUse, basis }: ReturnTerms,
  { isUsed }: ReturnFacts,
): Refusal<'PLAN_NOT_RETURNABLE'> | undefined =>
  needsNoUse && isUsed ? notReturnable('contractId', basis, 'a service was used') : undefined;

const sealIsIntact: LayerRule = ({ needsIntactSeal, basis }, { isSealBroken }) =>
  needsIntactSeal && isSealBroken ? refusal('SEAL_BROKEN', ['contractId'], [basis]) : undefined;

const layerRules = [isTakenBack, productIsReturned, nothingIsUsed, sealIsIntact] as const;

/** What stands in the way by the rules of one side; undefined when it has none on record. */
const refusalsOfLayer = (
  facts: ReturnFacts,
  wanted: ReturnTerms['layer'],
): readonly ReturnRefusal[] | undefined => {
  const layer = facts.returns.find((one) => one.layer === wanted);
  return layer && layerRules.flatMap((rule) => rule(layer, facts) ?? []);
};

const silent = (facts: ReturnFacts): readonly ReturnRefusal[] => [
  refusal('PLAN_NOT_RETURNABLE', ['contractId'], because(facts, 'R-RTN-01')),
];

/** Whether either side allows it; a seller without rules on record stands in nobody's way. */
export const allowedBy = (
  facts: ReturnFacts,
): { readonly obligor: boolean; readonly seller: boolean | null } => {
  const seller = refusalsOfLayer(facts, 'SELLER');
  return {
    obligor: refusalsOfLayer(facts, 'OBLIGOR')?.length === 0,
    seller: seller ? seller.length === 0 : null,
  };
};

const isActive = (facts: ReturnFacts): readonly ReturnRefusal[] => {
  const found = refusal('NOT_ACTIVE', ['contractId'], because(facts, 'R-RTN-01'));
  return facts.status === 'ACTIVE' ? [] : [saying(found, `it is ${facts.status}`)];
};

const nothingIsHeld = (facts: ReturnFacts): readonly ReturnRefusal[] =>
  facts.isHeld ? [refusal('CLAIM_OPEN', ['contractId'], because(facts, 'R-RTN-02'))] : [];

/** Every reason not to take the plan back: where it stands, then the obligor's rules, then the seller's (C-22). */
export const returnRefusals = (facts: ReturnFacts): readonly ReturnRefusal[] => [
  ...isActive(facts),
  ...nothingIsHeld(facts),
  ...(refusalsOfLayer(facts, 'OBLIGOR') ?? silent(facts)),
  ...(refusalsOfLayer(facts, 'SELLER') ?? []),
];

/** What may have come between the request and its approval: a use that one side's rules forbid, or a claim that holds one. */
export const spoiledMeanwhile = (facts: ReturnFacts): readonly Refusal<'PLAN_NOT_RETURNABLE'>[] => [
  ...facts.returns.flatMap((layer) => nothingIsUsed(layer, facts) ?? []),
  ...(facts.isHeld
    ? because(facts, 'R-RTN-02').map((basis) =>
        notReturnable('contractId', basis, 'a claim is open'),
      )
    : []),
];
