import { createServer, type Server } from 'node:http';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { someCover } from './claims-builders';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Another subgraph as far as a claim meets it, over HTTP; it remembers what it was asked. */
export class Peer {
  readonly asked: Asked[] = [];
  /** How many of the next answers are lost on their way back. */
  answersToLose = 0;
  #server: Server | undefined;
  url = '';

  constructor(private readonly answer: (asked: Asked) => unknown) {}

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const asked = JSON.parse(text) as Asked;
        this.asked.push(asked);
        if (this.answersToLose > 0) {
          this.answersToLose -= 1;
          response.destroy();
          return;
        }
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ data: this.answer(asked) }));
      });
    });
    this.url = await listen(this.#server, '127.0.0.1', 0);
  }

  stop = () => (this.#server ? stopServer(this.#server) : Promise.resolve());
}

/** The serial number of the unit under a contract; each contract has one of its own. */
export const serialOf = (contractId: string): string =>
  `SN-${contractId.toUpperCase().replaceAll('_', '-')}`;

const coverUnder = (contractId: string) =>
  someCover({
    contractId,
    serialNumber: serialOf(contractId),
    lineageSerialNumbers: [serialOf(contractId)],
  });

/** Coverage, where every contract is in force and every use can be held. */
export const coveragePeer = (): Peer =>
  new Peer(({ query, variables }) => {
    const ids = (variables['ids'] ?? []) as readonly string[];
    if (query.includes('coverFacts(')) return { coverFacts: ids.map(coverUnder) };
    if (query.includes('holderChanges(')) return { holderChanges: [] };
    if (query.includes('unavailableSerials')) return { unavailableSerials: [] };
    return query.includes('reserveQuota')
      ? { reserveQuota: { userErrors: [] } }
      : { applyOutboxMessage: { device: { id: 'dev_new' }, userErrors: [] } };
  });

const deadline = (kind: string, allowance: number) => ({
  id: `cls_${kind}`,
  ruleId: 'R-ORR-02',
  kind: 'DEADLINE',
  reference: kind,
  content: {
    __typename: 'DeadlineClause',
    deadlineKind: kind,
    serviceType: null,
    allowance,
    unit: 'CALENDAR_DAY',
    onMiss: 'FLAG',
  },
});

const service = {
  id: 'cls_s',
  ruleId: 'R-PRG-02',
  kind: 'SERVICE_AVAILABILITY',
  reference: 's',
  content: {
    __typename: 'ServiceAvailabilityClause',
    line: 'REPLACEMENT',
    serviceTypes: ['ONLINE_REPAIR'],
  },
};

const fee = {
  incidentType: 'DAMAGE',
  planMonths: 12,
  ordinalFrom: 1,
  ordinalTo: 2,
  fee: { amount: '199.00', currency: 'PLN' },
};

const wired = {
  termsVersion: {
    id: 'trm_1',
    code: '2023-tc',
    clausesFor: [deadline('HAND_OVER_UNIT', 7), deadline('PAY_QUOTE', 14), service],
  },
  feeSchedule: {
    isIndicative: false,
    ordinalBasis: 'ALL_REPLACEMENTS',
    tiers: [fee],
    componentPrices: [],
  },
  product: {
    components: [{ component: { code: 'gimbal' }, quantity: 1 }],
  },
  region: {
    code: 'LT',
    timeZone: 'Europe/Vilnius',
    hasCalendar: true,
    partOf: { code: 'EU' },
    serviceCenter: { code: 'DE-1', region: { code: 'DE', partOf: { code: 'EU' } } },
  },
};

/** The catalog, which answers each of the questions that are sent together. */
export const catalogPeer = (): Peer =>
  new Peer(({ query }) =>
    Object.fromEntries(
      [...query.matchAll(/(q\d+): (\w+)\(/g)].map(([, alias, field]) => [
        alias,
        wired[field as keyof typeof wired],
      ]),
    ),
  );
