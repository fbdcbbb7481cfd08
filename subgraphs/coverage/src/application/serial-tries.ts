import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { rateLimited } from '@care-graph/kernel/domain/fault';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { triesInAnHour } from '../domain/code-tries';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

/** Who tries which serial number. */
interface SerialTry {
  readonly principal: Principal;
  readonly value: string;
}

/**
 * Makes an attempt on a unit that is known by its serial number alone, and counts it where it was refused: serial
 * numbers are confidential, and answers to one after the other would tell which there are (R-SN-06). A caller's tries
 * are made one after the other, as those of codes are, and counted apart from them.
 */
export const tryingSerial = async <Made, Code extends string>(
  work: CoverageWork,
  { tries }: Pick<CoverageStores, 'tries'>,
  { principal: { kind, subject }, value }: SerialTry,
  run: () => Promise<Outcome<Made, Code>>,
): Promise<Outcome<Made, Code>> => {
  const caller = work.secrets.hashOf(`caller of serials ${kind}:${subject}`);
  await tries.takeTurn(caller);
  const seconds = await tries.secondsToWait(caller);
  if (seconds !== undefined) {
    const said = `${triesInAnHour} serial numbers were refused to this caller within an hour.`;
    throw rateLimited(`${said} Try again in ${seconds} s.`, seconds);
  }
  const outcome = await run();
  if (outcome.refusals.length > 0) {
    const secretHash = work.secrets.hashOf(`serial ${value}`);
    const { subjectId: _none, fromStatus: _stood, ...refusedTry } = happened(work, system, {
      subjectId: '', action: 'linkAccount', basis: ruleOnly('R-SN-06'),
    }); // prettier-ignore
    await tries.record({ caller, secretHash }, refusedTry);
  }
  return outcome;
};
