import type {
  ApplyAnswer,
  CoverFacts,
  QuotaRequest,
  ReserveAnswer,
} from '../../subgraphs/claims/src/domain/desks';
import type { OutboxMessage } from '../../subgraphs/claims/src/domain/outbox';
import type { Visibility } from '../../subgraphs/claims/src/domain/visibility';
import {
  balancesOf,
  leftInTime,
  type QuotaEntry,
  sumLeftInTime,
} from '../../subgraphs/coverage/src/domain/ledger';
import { MemoryCoverage } from './claims-doubles';
import { claimsPart, type CoverageDesk } from './coverage-desk';

/** What claims asks of quotas, answered by coverage's own use cases over its own ledger. */
export class JoinedCoverage extends MemoryCoverage {
  /** True while it does what it is asked, and its answers get lost. */
  isMute = false;
  /** True while it tells how quotas stood before anything was held, as to somebody who asked before others held something. */
  isBehind = false;

  constructor(private readonly desk: CoverageDesk) {
    super();
  }

  get ledger(): readonly QuotaEntry[] {
    return this.desk.memory.record.ledger;
  }

  override async coverOf(
    ids: readonly string[],
    viewer?: Visibility,
  ): Promise<readonly (CoverFacts | undefined)[]> {
    const told = this.isBehind ? this.ledger.filter(({ kind }) => kind === 'GRANT') : this.ledger;
    const lines = balancesOf(told).map(({ line, uses, money }) => ({
      line,
      usesRemaining: leftInTime(uses),
      moneyRemaining: money ? sumLeftInTime(money) : null,
    }));
    const found = await super.coverOf(ids, viewer);
    return found.map((cover) => cover && { ...cover, lines });
  }

  override async reserve(request: QuotaRequest): Promise<ReserveAnswer> {
    const { made, refusals } = await this.desk.reserve.execute(request, claimsPart);
    this.#requireHeard();
    return made
      ? { isHeld: true, money: made.heldMoney }
      : { isHeld: false, code: refusals[0].code };
  }

  override async apply({ id: messageId, ...message }: OutboxMessage): Promise<ApplyAnswer> {
    const { made, refusals } = await this.desk.apply.execute({ messageId, ...message }, claimsPart);
    this.#requireHeard();
    return made
      ? { isApplied: true, deviceId: made.device?.id ?? null }
      : { isApplied: false, code: refusals[0].code };
  }

  #requireHeard(): void {
    if (this.isMute) throw new Error('Coverage does not answer.');
  }
}
