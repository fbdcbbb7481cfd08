import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from '@care-graph/kernel/domain/fault';
import { contractPageIn } from '../support/contract-page';
import { root } from '../support/tool-output';
import { newcomersEnvironment } from './config';
import { commonText } from './shell-walk';
import { documented, type Started, startAsDocumented, stopAsDocumented } from './started';
import { common, filled, type Step, walkIn } from './walk';

interface Answer {
  readonly data: unknown;
  readonly errors?: unknown;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'care-graph-readme-'));
  const answers = new Map<number, Answer>();
  const tokens = new Map<string, string>();
  let started: Started;
  let url: string;
  const env = newcomersEnvironment(dataDir);

  beforeAll(async () => {
    started = await startAsDocumented(env);
    ({ url } = started);
  });

  afterAll(async () => {
    await stopAsDocumented(started);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const tokenOf = (actor: string): string => {
    const command = `npm run --silent token -- ${actor}`;
    if (!readme.includes(command)) throw new Error(`The README does not say: ${command}`);
    const known =
      tokens.get(actor) ??
      execFileSync('npm', command.split(' ').slice(1), { cwd: root, env, encoding: 'utf8' }).trim();
    tokens.set(actor, known);
    return known;
  };

  const ask = async (
    { actor, operation, variables }: Step,
    instead: object = {},
  ): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(actor === 'anybody' ? {} : { authorization: `Bearer ${tokenOf(actor)}` }),
      },
      body: JSON.stringify({
        query: operation,
        variables: filled({ ...variables, ...instead }, answers),
      }),
    });
    const { extensions: _cost, ...answer } = (await response.json()) as Answer & {
      readonly extensions?: object;
    };
    return answer;
  };

  /** Asks a query again for ten seconds, since what another part learns through the outbox comes a moment later. */
  const askUntil = async (step: Step, expected: unknown): Promise<Answer> => {
    const until = Date.now() + 10_000;
    for (;;) {
      const answer = await ask(step);
      const isThere = JSON.stringify(common(answer)) === JSON.stringify(common(expected));
      if (isThere || Date.now() > until) return answer;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('has a walk that goes as it says, in its order, on a fresh start (GJ-01)', async () => {
    const walk = walkIn(readme);
    const steps = walk.filter((part): part is Step => 'number' in part);
    expect(walk).toHaveLength(14);
    for (const part of walk) {
      if ('number' in part) {
        const answer = part.operation.startsWith('query')
          ? await askUntil(part, part.answer)
          : await ask(part);
        answers.set(part.number, answer);
        expect([part.number, common(answer)]).toEqual([part.number, common(part.answer)]);
      } else {
        for (const step of steps.filter(({ number }) => number >= part.from && number <= part.to))
          answers.set(step.number, await ask(step, part.variables));
        const asked = steps.find(({ number }) => number === part.asked);
        if (!asked) throw new Error(`The walk has no step ${part.asked}.`);
        const isAnswered = part.asked >= part.from && part.asked <= part.to;
        const answer = isAnswered ? answers.get(part.asked) : await askUntil(asked, part.answer);
        expect([part.asked, common(answer)]).toEqual([part.asked, common(part.answer)]);
      }
    }
  });

  it('has a query that shows a customer the contract which the walk leaves behind', async () => {
    const customer = { number: 0, actor: 'customer', variables: {}, answer: undefined };
    const [, mine = ''] = /`(me \{.+?\})` gives the ids/.exec(readme) ?? [];
    const { data } = await ask({ ...customer, operation: `{ ${mine} }` });
    const { me } = data as { readonly me: { readonly contracts: { readonly nodes: readonly [{ readonly id: string }] } } }; // prettier-ignore
    const [{ id }] = me.contracts.nodes;
    const page = await ask({ ...customer, operation: contractPageIn(readme) }, { id });
    expect(page.errors).toBeUndefined();
    expect(page.data).toMatchObject({
      serviceContract: {
        entitlements: [{ status: 'EXHAUSTED' }],
        device: { lineage: { devices: [{}, {}, { maskedSerialNumber: '••••0003' }] } },
        claims: { nodes: [{}, {}, {}] },
      },
    });
  });

  it('has a request for a shell that answers as it says', async () => {
    const request = /^curl (\S+) \\\n {2}-H '([^:]+): ([^']+)' \\\n {2}-d '([^']+)'$/m.exec(readme);
    const [, address, header = '', value = '', body = ''] = request ?? [];
    expect(address).toBe(documented);
    const response = await fetch(url, { method: 'POST', headers: { [header]: value }, body });
    expect(commonText(readme)).toContain(`\n${commonText(await response.text())}`);
  });

  it('lists every fault with its sentence', () => {
    const rows = Object.entries(faults).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`);
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });
});
