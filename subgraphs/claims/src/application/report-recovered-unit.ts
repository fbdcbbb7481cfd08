import { underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { DeadlineRule, LocalDays } from '../domain/deadline';
import { deadlineRule, type TermsDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { foundUnit, isRecoveryReported, owesLostUnit } from '../domain/recovered-unit';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { pinnedTerms } from './pinned-terms';
import type { ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

export interface ReportRecoveredUnitCommand {
  readonly claimId: string;
  readonly foundAt: Date;
  readonly idempotencyKey?: string | null;
}

export type ReportRecoveredUnitRefusal = 'NOT_FOUND' | 'NOT_FINAL' | 'ALREADY_REPORTED';

/** Until when a found unit has to be sent, and where its days are counted. */
interface Sending {
  readonly sendBy: DeadlineRule;
  readonly where: LocalDays;
}

/** Takes on record that a lost unit was found which is the obligor's, and says until when it has to be sent (R-FLY-06). */
export class ReportRecoveredUnit {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(
    input: ReportRecoveredUnitCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReportRecoveredUnitRefusal>> {
    const sending = await this.sendingOf(input.claimId, principal);
    return changeClaim<ReportRecoveredUnitRefusal, ReportRecoveredUnitCommand>(this.work, {
      name: 'reportRecoveredUnit',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, save }) => {
        if (!sending || !owesLostUnit(claim)) return wrongStatus('NOT_FINAL', claim, 'R-FLY-05');
        if (isRecoveryReported(claim)) return wrongStatus('ALREADY_REPORTED', claim, 'R-FLY-06');
        requireBetween(claim.incident.occurredAt, input.foundAt, now);
        const found = foundUnit(claim, { ...sending, foundAt: input.foundAt, now });
        const basis = [...underTerms(claim.contract.terms, 'R-FLY-06'), sending.sendBy.basis];
        return made(await save(found, { basis }));
      },
    });
  }

  /** Undefined where nothing is owed; terms without a time for it are a bug, since no flyaway is opened under them. */
  private async sendingOf(claimId: string, principal: Principal): Promise<Sending | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim || !owesLostUnit(claim)) return undefined;
    const terms = await pinnedTerms(this.terms, claim);
    const sendBy = terms && deadlineRule(terms, 'SEND_RECOVERED_UNIT', claim.serviceType);
    if (!sendBy)
      throw new Error(`The terms ${claim.contract.terms.code} set no time for a found unit.`);
    return { sendBy, where: await this.returns.placeFor(sendBy, claim.askedIn) };
  }
}

const requireBetween = (lostAt: Date, foundAt: Date, now: Date): void => {
  if (foundAt.getTime() >= lostAt.getTime() && foundAt.getTime() <= now.getTime()) return;
  throw badInput(
    'foundAt lies between the loss and now: send the instant at which the unit was found.',
    'input',
    'foundAt',
  );
};
