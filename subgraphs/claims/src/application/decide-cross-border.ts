import { type Approval, type Decision, hasAsked } from '@care-graph/kernel/domain/approval';
import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import type { Money } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type CrossingDecision, decidedConsent } from '../domain/borders';
import { type Claim, isAtCenter, isToReturn, withQuote } from '../domain/claim';
import { isFinal } from '../domain/claim-status';
import type { DeadlineRule } from '../domain/deadline';
import type { TermsDesk } from '../domain/desks';
import { currencyOf } from '../domain/fee-table';
import type { ShippingClause } from '../domain/territory';
import { type HandOver, isSentIn, withHandOverBegun } from '../domain/hand-over';
import { withFeePayable } from '../domain/paid-claim';
import { currencyMixed } from '../domain/one-currency';
import type { ClaimReads } from '../domain/ports';
import { openQuote, type Price, priceOf, type QuoteLine, withdrawQuote } from '../domain/quote';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireKnownParts } from './known-parts';
import { payByOf, pinnedTerms } from './pinned-terms';
import type { ReturnDesk } from './return-desk';
import { priceFrom, priceWords, requireReadableLines } from './priced-lines';
import { visibilityOf } from './row-rules';

interface CostLine {
  readonly kind: string;
  readonly text: string;
  readonly componentCode?: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

export interface DecideCrossBorderCommand {
  readonly claimId: string;
  readonly decision: Decision;
  readonly cost: readonly CostLine[];
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type DecideCrossBorderRefusal = 'NOT_FOUND' | 'NO_BORDER' | 'SAME_PERSON' | 'CURRENCY_MIXED';

/** What the catalog knows, asked before the transaction begins. */
interface Surroundings {
  readonly shipping: ShippingClause | undefined;
  readonly payBy: DeadlineRule;
  /** Undefined where nothing is sent in. */
  readonly handOver: HandOver | undefined;
  /** That of the contract's fees; undefined where the catalog does not know them. */
  readonly currency: string | undefined;
}

interface Cost {
  readonly text: string;
  readonly componentCode: string | null;
  readonly amount: Money;
}

/** Grants or denies the consent to a parcel across a border; what it costs the customer is quoted at once (R-SHP-02). */
export class DecideCrossBorder {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(
    input: DecideCrossBorderCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, DecideCrossBorderRefusal>> {
    const cost = costOf(input);
    const around = await this.lookAround(input, principal);
    return changeClaim<DecideCrossBorderRefusal, DecideCrossBorderCommand>(this.work, {
      name: 'decideCrossBorder',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, actor, save }) => {
        const { crossBorder } = claim;
        if (!crossBorder || !isToDecide(crossBorder, claim) || hasNothingToSend(claim))
          return wrongStatus('NO_BORDER', claim, 'R-SHP-02');
        if (hasAsked(crossBorder, principal)) return refused(refusal('SAME_PERSON', null, []));
        if (!around) throw new Error(`The claim ${claim.id} was decided on before it was read.`);
        const mixed = mixedIn(claim, cost, around.currency);
        if (mixed) return refused(mixed);
        const basis = basisOf(claim, around);
        const { decision, note = null } = input;
        const decided = { decision, note, by: actor, at: now, basis };
        const next = this.decidedClaim({ ...claim, crossBorder }, decided, { ...around, cost });
        return made(await save(next, { reason: note, basis }));
      },
    });
  }

  private async lookAround(
    { claimId, cost }: DecideCrossBorderCommand,
    principal: Principal,
  ): Promise<Surroundings | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    // Only what waits for a consent was opened under terms that say all of this.
    if (!claim?.crossBorder) return undefined;
    const [terms, payBy, handOver, partCodes, fees] = await Promise.all([
      pinnedTerms(this.terms, claim),
      payByOf(this.terms, claim),
      isSentIn(claim) ? this.returns.handOverOf(claim) : undefined,
      this.returns.partCodesOf(claim),
      this.returns.feesOf(claim),
    ]);
    requireKnownParts(cost, partCodes, 'cost');
    return { shipping: terms?.shipping, payBy, handOver, currency: fees && currencyOf(fees) };
  }

  private decidedClaim(
    claim: Claim & { readonly crossBorder: NonNullable<Claim['crossBorder']> },
    decided: CrossingDecision,
    { payBy, handOver, cost }: Surroundings & { readonly cost: readonly Cost[] },
  ): Claim {
    const { at, basis } = decided;
    const consented: Claim = { ...claim, crossBorder: decidedConsent(claim.crossBorder, decided) };
    if (decided.decision === 'REJECT') return withoutPrepayment(consented, at);
    const payable = { rule: payBy, where: claim.askedIn, now: at };
    const sent = handOver ? withHandOverBegun(consented, handOver, at) : consented;
    const begun = withFeePayable(sent, payable);
    const price = priceFor(cost, basis);
    if (!price) return begun;
    const name = { id: this.work.newId('quo'), purpose: 'SHIPPING' } as const;
    return withQuote(begun, openQuote(name, price, payable));
  }
}

/** A denial keeps a unit at the customer's for good, and one that is to come from the centre only until somebody agrees after all. */
const isToDecide = ({ status }: Approval, claim: Claim): boolean =>
  status === 'OPEN' || (status === 'REJECTED' && (isAtCenter(claim) || !isSentIn(claim)));

/** A claim that is over has no parcel to wait for, unless its unit has still to go back. */
const hasNothingToSend = (claim: Claim): boolean =>
  isFinal(claim.serviceType, claim.status) && !isToReturn(claim);

/** What may not be sent is not to be paid for, so that the customer can take the claim back. */
const withoutPrepayment = (claim: Claim, at: Date): Claim => ({
  ...claim,
  quotes: claim.quotes.map((quote) =>
    quote.purpose === 'PREPAYMENT' ? withdrawQuote(quote, at) : quote,
  ),
});

const mistake = (message: string, ...path: readonly string[]) =>
  badInput(message, 'input', 'cost', ...path);

const costLine = ({ kind, text, componentCode, amount }: CostLine, place: number): Cost => {
  if (kind !== 'CROSS_BORDER_COST')
    throw mistake(
      'What a border costs has lines of CROSS_BORDER_COST only.',
      String(place),
      'kind',
    );
  const money = priceFrom(amount);
  if (!money) throw mistake(priceWords, String(place), 'amount', 'amount');
  return { text, componentCode: componentCode ?? null, amount: money };
};

/** What is denied costs nothing. */
const costOf = ({ decision, cost }: DecideCrossBorderCommand): readonly Cost[] => {
  if (decision === 'REJECT' && cost.length > 0)
    throw mistake('What is denied costs nothing: leave the lines out.');
  requireReadableLines(cost, 'cost');
  return cost.map(costLine);
};

/** What a border costs is paid under the contract as its fees are (C-10). */
const mixedIn = ({ contract }: Claim, lines: readonly Cost[], currency: string | undefined) =>
  currencyMixed({ list: 'cost', lines, currency }, underTerms(contract.terms, 'R-SHP-02', 'C-10'));

const basisOf = (
  { contract: { terms } }: Claim,
  { shipping }: Surroundings,
): readonly DecisionBasis[] => [
  ...(shipping ? [shipping.basis] : []),
  { ruleId: 'R-SHP-02', terms },
];

const priceFor = (cost: readonly Cost[], basis: readonly DecisionBasis[]): Price | undefined => {
  const lines = cost.map((line): QuoteLine => ({
    ...line,
    kind: 'CROSS_BORDER_COST',
    ordinal: null,
    ordinalBasis: null,
    basis,
  }));
  return priceOf(lines, false);
};
