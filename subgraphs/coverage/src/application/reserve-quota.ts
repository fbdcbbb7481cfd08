import { underTerms } from '@care-graph/kernel/domain/basis';
import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import type { Money } from '@care-graph/kernel/domain/money';
import { type Outcome, made, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { IncidentType } from '@care-graph/kernel/domain/vocabulary';
import type { ServiceContract } from '../domain/contract';
import { type LineBalance, lineBalance, type QuotaEntry, standingReserves } from '../domain/ledger';
import type { CoverageStores } from '../domain/ports';
import { givenBackFor, type QuotaAmount } from '../domain/quota-expiry';
import {
  discountFor,
  type ReserveQuotaRefusalCode,
  reserveRefusals,
  type ReserveRequest,
  termsOf,
} from '../domain/reserve-rules';
import type { CoverageWork } from './coverage-work';

export type { ReserveQuotaRefusalCode } from '../domain/reserve-rules';

export interface ReserveQuotaCommand extends ReserveRequest {
  readonly claimId: string;
  readonly claimNumber: string;
  readonly contractId: string;
  readonly idempotencyKey?: string | null;
}

/** What a claim holds. */
export interface Hold {
  /** The id of the entry that holds the use. */
  readonly id: string;
  readonly entry: QuotaEntry;
  /** The discount held beside it, which the sum may have cut; null when none was asked for. */
  readonly heldMoney: Money | null;
}

type ReserveOutcome = Outcome<Hold, ReserveQuotaRefusalCode>;

/** Holds one use for a claim, and a discount beside it; a claim that holds one on the line already, or took it, gets the same again. */
export class ReserveQuota {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: ReserveQuotaCommand, principal: Principal): Promise<ReserveOutcome> {
    requireDiscount(command);
    const request = requestOf('reserveQuota', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.reserve(stores, command, principal),
        reread: async (id) => heldAgain(await stores.ledger.of(command.contractId), id, command),
      }),
    );
  }

  private async reserve(
    stores: CoverageStores,
    command: ReserveQuotaCommand,
    principal: Principal,
  ): Promise<ReserveOutcome> {
    const { claimId, contractId, line } = command;
    const contract = await stores.contracts.lock(contractId);
    if (!contract) return refused(refusal('CONTRACT_NOT_FOUND', ['contractId'], []));
    const entries = await stores.ledger.of(contractId);
    const balance = lineBalance(entries, line);
    requireCurrency(command, balance);
    const [held] = standingReserves(entries, claimId, line);
    if (held) return made(sameHold(entries, held, command));
    const facts = { contract, request: command, balance };
    const discount = discountFor(facts);
    const reasons = refusedBy(reserveRefusals(facts));
    if (reasons) return reasons;
    const added = this.entriesOf(command, { contract, principal, balance, discount });
    await stores.ledger.append(added);
    const entry = added.find(({ kind, count }) => kind === 'RESERVE' && count !== null);
    if (!entry) throw new Error(`Nothing holds a use for ${claimId}.`);
    return made({ id: entry.id, entry, heldMoney: discount });
  }

  /** What comes back of what expired, then the hold of the use, then that of the discount. */
  private entriesOf(
    command: ReserveQuotaCommand,
    { contract, principal, balance, discount }: Granted,
  ): readonly QuotaEntry[] {
    const { claimId, claimNumber, line } = command;
    const incidentType = kindOfUse(command);
    const [terms, actor, at] = [termsOf(contract), actorOf(principal), this.work.clock.now()];
    const added = (kind: QuotaEntry['kind'], ruleId: string, amount: QuotaAmount): QuotaEntry => ({
      id: this.work.newId('qle'), contractId: contract.id, kind, ...amount, settlesId: null, claimId: null,
      claimNumber: null, adjustmentId: null, at, actor, reason: null, basis: underTerms(terms, ruleId),
    }); // prettier-ignore
    const held = (ruleId: string, amount: Partial<QuotaAmount>): QuotaEntry => {
      const all = { line, incidentType, count: null, money: null, ...amount };
      return { ...added('RESERVE', ruleId, all), claimId, claimNumber };
    };
    const kept = balance.money ? discount : null;
    const wanted = { isFlyaway: incidentType === 'FLYAWAY', minor: kept?.minor ?? 0n };
    return [
      ...givenBackFor(balance, wanted).map((amount) => added('EXPIRE', 'A-16', amount)),
      held('R-QTA-06', { count: 1 }),
      ...(kept ? [held('R-QTA-09', { money: kept })] : []),
    ];
  }
}

/** Only replacements differ by what happened. */
const kindOfUse = ({ line, incidentType }: ReserveQuotaCommand): IncidentType | null =>
  line === 'REPLACEMENT' ? (incidentType ?? null) : null;

interface Granted {
  readonly contract: ServiceContract;
  readonly principal: Principal;
  readonly balance: LineBalance;
  readonly discount: Money | null;
}

/** The sum that was held in the same breath as a use: the entry behind it. */
const discountBeside = (entries: readonly QuotaEntry[], use: QuotaEntry): Money | null => {
  const next = entries[entries.findIndex(({ id }) => id === use.id) + 1];
  const isBeside = next?.kind === 'RESERVE' && next.claimId === use.claimId;
  return isBeside && next.line === use.line ? next.money : null;
};

/** A hold as it was first given: where no sum is kept the whole discount was, and nothing recorded. */
const holdOf = (
  entries: readonly QuotaEntry[],
  entry: QuotaEntry,
  { line, money }: ReserveQuotaCommand,
): Hold => {
  const kept = lineBalance(entries, line).money;
  const heldMoney = kept ? discountBeside(entries, entry) : (money ?? null);
  return { id: entry.id, entry, heldMoney };
};

/** What an earlier call under the same key held. */
const heldAgain = (
  entries: readonly QuotaEntry[],
  id: string,
  command: ReserveQuotaCommand,
): Hold | undefined => {
  const entry = entries.find((one) => one.id === id);
  return entry && holdOf(entries, entry, command);
};

/** The claim's hold on the line; asked for again for another kind of use, or for another discount, it is a conflict. */
const sameHold = (
  entries: readonly QuotaEntry[],
  held: QuotaEntry,
  command: ReserveQuotaCommand,
): Hold => {
  if (held.incidentType !== kindOfUse(command))
    throw conflict('The claim holds a use of another kind on this line.', 'input', 'incidentType');
  const hold = holdOf(entries, held, command);
  if (!mayHaveBeenCutFrom(command.money ?? null, hold.heldMoney))
    throw conflict('The claim holds another discount on this line.', 'input', 'money');
  return hold;
};

/** True where the held discount is what was asked for, or what the sum had left of it. */
const mayHaveBeenCutFrom = (asked: Money | null, held: Money | null): boolean =>
  asked === null || held === null ? asked === held : asked.minor >= held.minor;

const requireDiscount = ({ money }: ReserveQuotaCommand): void => {
  if (!money || money.minor > 0n) return;
  throw badInput('amount has to be more than zero: leave money out for no discount.', 'input', 'money', 'amount'); // prettier-ignore
};

const requireCurrency = ({ money }: ReserveQuotaCommand, balance: LineBalance): void => {
  const currency = balance.money?.remaining.currency;
  if (!money || currency === undefined || money.currency === currency) return;
  throw badInput(`currency has to be ${currency}, that of the sum.`, 'input', 'money', 'currency');
};
