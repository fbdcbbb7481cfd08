import { underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { changeLock } from '../domain/outbox';
import type { ClaimReads } from '../domain/ports';
import { awaitsLostUnit, receivedLostUnit } from '../domain/recovered-unit';
import { normalizedSerial } from '../domain/replacement';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import type { LossDesk } from './loss-desk';
import { visibilityOf } from './row-rules';

export interface ReceiveRecoveredUnitCommand {
  readonly claimId: string;
  readonly serialNumber: string;
  readonly idempotencyKey?: string | null;
}

export type ReceiveRecoveredUnitRefusal = 'NOT_FOUND' | 'NOT_DUE' | 'SERIAL_NOT_IN_LINEAGE';

/** Takes on record that the obligor has the lost unit back: the very one, and none that took its place (R-FLY-06). */
export class ReceiveRecoveredUnit {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly losses: LossDesk,
  ) {}

  async execute(
    input: ReceiveRecoveredUnitCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReceiveRecoveredUnitRefusal>> {
    const serials = await this.serialsOf(input.claimId, principal);
    return changeClaim<ReceiveRecoveredUnitRefusal, ReceiveRecoveredUnitCommand>(this.work, {
      name: 'receiveRecoveredUnit',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        if (!awaitsLostUnit(claim)) return wrongStatus('NOT_DUE', claim, 'R-FLY-06');
        const { terms } = claim.contract;
        if (!serials.includes(normalizedSerial(input.serialNumber)))
          return refused(
            refusal('SERIAL_NOT_IN_LINEAGE', ['serialNumber'], underTerms(terms, 'R-SN-04')),
          );
        const about = { id: this.work.newId('msg'), occurredAt: now };
        const received = receivedLostUnit(claim, now);
        const { claim: next, message } = changeLock(received, about, 'RECORD_RECOVERY');
        await stores.outbox.add(message);
        return made(await save(next, { basis: underTerms(terms, 'R-FLY-06') }));
      },
    });
  }

  /** Every number that the lost unit itself has or had; empty while none is awaited. */
  private async serialsOf(claimId: string, principal: Principal): Promise<readonly string[]> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim || !awaitsLostUnit(claim)) return [];
    return (await this.losses.unitOf(claim, undefined)).serialNumbers;
  }
}
