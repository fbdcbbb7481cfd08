import type { Principal } from '@care-graph/kernel/domain/principal';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { AskLocal } from '../engine/subgraph-request';

/** A complaint of the graph: one of a command's user errors, or a fault. */
interface Complaint {
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly extensions?: { readonly field?: readonly string[] };
}

interface Answered {
  readonly userErrors: readonly Complaint[];
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Places that whoever writes a command line does not see. */
const unseen = new Set(['input', 'manifest']);

const sentenceOf = ({ message, field, extensions }: Complaint): string => {
  const place = (field ?? extensions?.field ?? []).filter((name) => !unseen.has(name)).join('.');
  return place === '' ? message : `${place}: ${message}`;
};

/** The graph's own commands and lists for whoever runs a command on the machine; what is refused is said in a sentence. */
export class LocalCommands {
  private readonly operator: Principal;

  /** Whoever runs a command on the machine has the secrets of the graph at hand: no second factor says more. */
  constructor(
    private readonly ask: AskLocal,
    scope: string,
  ) {
    this.operator = { kind: 'admin', subject: 'operator', scopes: [scope], policies: ['step_up'] };
  }

  /** Runs a mutation, such as `revokeApiKey`, and gives the selected part of what it answers. */
  async run<Payload>(field: string, selected: string, input: object): Promise<Payload> {
    const type = field.replace(/^./, (letter) => letter.toUpperCase());
    const mutation = `mutation Run($input: ${type}Input!) {
      ${field}(input: $input) { ${selected} userErrors { field message } } }`;
    const payload = await this.fieldOf<Payload & Answered>(field, mutation, { input });
    if (payload.userErrors.length === 0) return payload;
    throw new StartFault(payload.userErrors.map(sentenceOf).join('\n'));
  }

  /** All nodes of a list, whose query takes `$after`. */
  async all<Node>(field: string, query: string, variables: object): Promise<readonly Node[]> {
    const found: Node[] = [];
    for (let after: string | null = null; ;) {
      const page: Page<Node> = await this.fieldOf(field, query, { ...variables, after });
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  private async fieldOf<Found>(field: string, query: string, variables: object): Promise<Found> {
    const { data, errors = [] } = await this.ask({ query, variables }, this.operator);
    if (errors.length > 0 || !data) throw new StartFault(errors.map(sentenceOf).join('\n'));
    // Answers of graphql-js carry values that a wire would have made texts of.
    const { [field]: found } = JSON.parse(JSON.stringify(data)) as Readonly<Record<string, Found>>;
    if (found === undefined) throw new Error(`${field} answered nothing`);
    return found;
  }
}
