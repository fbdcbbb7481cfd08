import { dataOf, type Stage } from './journey';
import type { TestGraph } from './graph';
import { there } from './there';

/** Who sends what the claims part sends to coverage. */
type Sender = Stage & Pick<TestGraph, 'asService'>;

interface Answer {
  readonly userErrors: readonly { readonly code: string; readonly nextStep: string | null }[];
  readonly heldMoney?: { readonly amount: string; readonly currency: string } | null;
}

const reserveText = `mutation Reserve($input: ReserveQuotaInput!) {
  reserveQuota(input: $input) { heldMoney { amount currency } userErrors { code nextStep } }
}`;

const applyText = `mutation Apply($input: ApplyOutboxMessageInput!) {
  applyOutboxMessage(input: $input) { userErrors { code nextStep } }
}`;

/** What claims holds, settles and says about the unit of one contract, by the endpoints between the parts. */
export const inCharge = (graph: Sender, contractId: string) => {
  const sequences = new Map<string, number>();

  const send = async (name: string, text: string, input: object): Promise<Answer> => {
    const reply = await graph.asService('coverage', text, { input });
    return there(dataOf<Record<string, Answer>>(reply)[name]);
  };

  return {
    /** Holds a use for a claim, and a discount beside it where one is asked for. */
    reserve: (claimId: string, wish: object) =>
      send('reserveQuota', reserveText, {
        claimId, claimNumber: claimId, contractId, occurredAt: graph.now(), ...wish,
      }),
    /** Sends the claim's next message. */
    apply: async (claimId: string, action: string, more: object = {}) => {
      const sequence = (sequences.get(claimId) ?? 0) + 1;
      const answer = await send('applyOutboxMessage', applyText, {
        messageId: `msg ${claimId} ${sequence}`, claimId, sequence, action, contractId,
        occurredAt: graph.now(), ruleIds: [], ...more,
      });
      if (answer.userErrors.length === 0) sequences.set(claimId, sequence);
      return answer;
    },
  };
}; // prettier-ignore
