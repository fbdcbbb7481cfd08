import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { rateLimited } from '@care-graph/kernel/domain/fault';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type RefusedTry, triesInAnHour } from '../domain/code-tries';
import { isAwaitingVideo } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';

type TriesAndCodes = Pick<CoverageStores, 'tries' | 'codes' | 'contractEnds'>;

/**
 * One caller's try of one code. A refusal for the code's own sake counts, whatever its cause, so that the count does
 * not tell an unknown code from a blocked one; a kept answer that is given again is no further try. A caller's tries
 * are made one after the other, each counted with its answer in one transaction: none slips past the limit while
 * others are on their way.
 */
export class CodeTry {
  private readonly caller: string;

  /** Without a hash no code was typed, and nothing is counted. */
  constructor(
    private readonly work: CoverageWork,
    private readonly principal: Principal,
    private readonly secretHash: string | undefined,
  ) {
    // A limit needs to know its callers apart, and nobody by name.
    const ofWhat = work.triesOf ? ` of ${work.triesOf}` : '';
    this.caller = work.secrets.hashOf(`caller${ofWhat} ${principal.kind}:${principal.subject}`);
  }

  /** Looks a code up, unless the caller has no try left: the attempt then says so. */
  async look<Found>(
    { tries }: Pick<CoverageStores, 'tries'>,
    find: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    return (await this.secondsToWait(tries)) === undefined ? find() : undefined;
  }

  /**
   * Looks a code up where nothing but its answer is at stake. No code, or none to be used, is a refused try of the
   * caller, who has to wait for too many of them; a question changes no code, however often it is asked.
   */
  async ask<Found>(
    stores: TriesAndCodes,
    find: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    await this.requireTryLeft(stores);
    const found = await find();
    if (found === undefined) await this.noteRefused(stores);
    return found;
  }

  /** Makes the attempt, and counts it where the code was the reason for a refusal. */
  async attempt<Made, Code extends string>(
    stores: TriesAndCodes,
    run: () => Promise<Outcome<Made, Code>>,
  ): Promise<Outcome<Made, Code>> {
    await this.requireTryLeft(stores);
    const outcome = await run();
    if (outcome.refusals.some(({ code }) => code === 'CODE_NOT_USABLE'))
      await this.recordRefused(stores);
    return outcome;
  }

  /** What counts as refused; undefined where no code was typed or the caller guesses nothing. */
  private async refusedTry(stores: TriesAndCodes): Promise<RefusedTry | undefined> {
    const { secretHash, caller } = this;
    if (secretHash === undefined || (await this.isHeldForCaller(stores, secretHash))) return;
    return { caller, secretHash };
  }

  private async noteRefused(stores: TriesAndCodes): Promise<void> {
    const asked = await this.refusedTry(stores);
    if (asked) await stores.tries.note(asked);
  }

  /** Puts a refused try on record; one too many blocks the code. */
  private async recordRefused(stores: TriesAndCodes): Promise<void> {
    const refused = await this.refusedTry(stores);
    if (!refused) return;
    const {
      subjectId: _found,
      fromStatus: _stood,
      ...blocking
    } = happened(this.work, system, {
      subjectId: '',
      action: 'blockCode',
      to: 'BLOCKED',
      reason: 'It was tried too often.',
      basis: ruleOnly('R-ACT-11'),
    });
    await stores.tries.record(refused, blocking);
  }

  /** Whoever sees the contract for which the code is held guesses nothing: it is refused until a video is decided. */
  private async isHeldForCaller(
    { codes, contractEnds }: TriesAndCodes,
    secretHash: string,
  ): Promise<boolean> {
    const holds = (await codes.findBySecret(secretHash))?.contractId ?? '';
    const contract = await contractEnds.findVisible(holds, rowsVisibleTo(this.principal));
    return contract !== undefined && isAwaitingVideo(contract);
  }

  private async requireTryLeft({ tries }: Pick<CoverageStores, 'tries'>): Promise<void> {
    if (this.secretHash !== undefined) await tries.takeTurn(this.caller);
    const seconds = await this.secondsToWait(tries);
    if (seconds === undefined) return;
    const said = `${triesInAnHour} codes were refused to this caller within an hour.`;
    throw rateLimited(`${said} Try again in ${seconds} s.`, seconds);
  }

  private async secondsToWait(tries: CoverageStores['tries']): Promise<number | undefined> {
    return this.secretHash === undefined ? undefined : tries.secondsToWait(this.caller);
  }
}
