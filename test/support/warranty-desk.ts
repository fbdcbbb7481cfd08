import * as atCenter from '../generated/agent';
import type * as send from '../generated/customer';
import type { expressDesk } from './express-journey';
import { accepted, aClaim, type Cast, dataOf, eventually, openClaim } from './journey';
import { there } from './there';

const choiceText = `query Choice($id: ID!) {
  claim(id: $id) {
    status
    quotes { id }
    decisions { refusalCode }
    assessment { flags { isMachineFlagged note clause { id ruleId } } }
    returnAuthorization { components { component { code } } }
    remedies { remedy isOpen total { amount } refusals { code basis { ruleId } } basis { ruleId } }
    contract { bonusWarranty { status } entitlements { line uses { committed reserved } } }
  }
}`;

const triedText = `query Tried($input: SimulateClaimInput!) {
  simulateClaim(input: $input) {
    refusals { code }
    likelyDecisions { refusalCode basis { ruleId } }
    remedies { remedy isOpen total { amount } }
  }
}`;

const bonusText = `query Bonus($id: ID!) {
  serviceContract(id: $id) { bonusWarranty { status period { startsAt endsAt } } }
}`;

interface Choice {
  readonly status: string;
  readonly quotes: readonly object[];
  readonly assessment: {
    readonly flags: readonly {
      readonly note: string | null;
      readonly clause: { readonly id: string };
    }[];
  };
  readonly returnAuthorization: object | null;
  readonly remedies: readonly { readonly remedy: string; readonly isOpen: boolean }[];
  readonly contract: {
    readonly bonusWarranty: { readonly status: string };
    readonly entitlements: readonly { readonly line: string; readonly uses: object | null }[];
  };
}

interface Bonus {
  readonly status: string;
  readonly period: object | null;
}

interface Tried {
  readonly refusals: readonly { readonly code: string }[];
  readonly likelyDecisions: readonly object[];
  readonly remedies: readonly object[];
}

/** When the plans of the desk are over, and the years after them have begun. */
const firstMorning = '2028-03-01T10:10:00Z';

/** What people do with units whose plan is over, and with faults that come up then. */
export const warrantyDesk = (cast: Cast, desk: ReturnType<typeof expressDesk>) => {
  const { graph } = cast;
  const contracts = new Map<string, string>();

  const contractOf = (serial: string): string => there(contracts.get(serial));

  const bonusOf = async (serial: string): Promise<Bonus> => {
    const answer = await cast.customer<{ serviceContract: { bonusWarranty: Bonus } | null }, object>(
      bonusText, { id: contractOf(serial) },
    );
    return there(dataOf(answer).serviceContract).bonusWarranty;
  }; // prettier-ignore

  const bonusIs = (serial: string, status: string) =>
    eventually(
      () => bonusOf(serial),
      (bonus) => bonus.status === status,
    );

  /** The year has begun for the unit. */
  const inYear = async (serial: string): Promise<void> => {
    if (new Date(graph.now()) < new Date(firstMorning)) graph.moveTo(firstMorning);
    await bonusIs(serial, 'GRANTED');
  };

  /** A unit of the customer's whose plan nobody uses. */
  const covered = async (serial: string): Promise<void> => {
    contracts.set(serial, await desk.covered(serial));
  };

  const fault = (change: object = {}) => ({
    occurredAt: graph.now(),
    cause: 'PERFORMANCE_FAULT' as const,
    ...change,
  });

  const opened = (serial: string, change: Partial<send.OpenClaimInput> = {}) =>
    openClaim(cast.customer, aClaim(cast, serial, { incident: fault(), ...change }));

  const choiceOf = async (id: string): Promise<Choice> =>
    there(dataOf(await cast.customer<{ claim: Choice | null }, object>(choiceText, { id })).claim);

  const tried = async (serial: string, change: object = {}): Promise<Tried> => {
    const input = { contractId: contractOf(serial), serviceType: 'ONLINE_REPAIR', incident: fault(), ...change };
    const answer = await cast.customer<{ simulateClaim: Tried | null }, object>(triedText, { input });
    return there(dataOf(answer).simulateClaim);
  }; // prettier-ignore

  /** A claim on a fault of the unit, assessed with the part that it needs. */
  const assessed = async (
    serial: string,
    componentCode: string,
    cause: atCenter.CauseOfLoss = 'PERFORMANCE_FAULT',
  ): Promise<string> => {
    const { id: claimId } = there(accepted(await opened(serial)).claim);
    accepted(await desk.received(claimId, serial));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
    );
    const amount = { amount: '310.00', currency: 'PLN' };
    const input = {
      claimId, warranty: cause === 'PERFORMANCE_FAULT' ? 'IN_WARRANTY' as const : 'OUT_OF_SCOPE' as const, cause, findings: 'It fails.',
      estimate: [{ kind: 'REPAIR_PARTS' as const, text: 'Part', componentCode, amount }],
    };
    accepted(dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment);
    return claimId;
  }; // prettier-ignore

  return { bonusIs, inYear, covered, fault, opened, choiceOf, tried, assessed };
}; // prettier-ignore
