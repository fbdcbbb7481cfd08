import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { faults } from '@care-graph/kernel/domain/fault';
import { root } from '../support/tool-output';
import { newcomersEnvironment } from './config';
import { common, filled, type Step, walkIn } from './walk';

interface Answer {
  readonly data: unknown;
  readonly errors?: unknown;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const documented = 'http://127.0.0.1:4000/graphql';

interface Started {
  readonly graph: ChildProcess;
  readonly url: string;
}

/** The real clock, a free port, an empty data folder and no other configuration: a newcomer's start. */
const startAsDocumented = (env: NodeJS.ProcessEnv): Promise<Started> => {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  // A group of its own, to which Ctrl-C can be sent as a terminal sends it.
  const graph = spawn('npm', ['start'], { cwd: root, env, stdio, detached: true });
  return new Promise((resolve, reject) => {
    createInterface(graph.stdout).on('line', (line) => {
      const url = /Care Graph answers at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve({ graph, url });
    });
    graph.once('exit', (code) => {
      reject(new Error(`npm start ended with ${code} before it printed an address.`));
    });
  });
};

describe('the README', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'care-graph-readme-'));
  const answers = new Map<number, Answer>();
  const tokens = new Map<string, string>();
  let graph: ChildProcess;
  let url: string;
  const env = newcomersEnvironment(dataDir);

  beforeAll(async () => {
    ({ graph, url } = await startAsDocumented(env));
  }, 120_000);

  afterAll(async () => {
    const ended = once(graph, 'exit');
    process.kill(-(graph.pid ?? 0), 'SIGINT');
    await ended;
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
    return (await response.json()) as Answer;
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
  }, 120_000);

  it('has a request for a shell that answers as it says', async () => {
    const request = /^curl (\S+) \\\n {2}-H '([^:]+): ([^']+)' \\\n {2}-d '([^']+)'$/m.exec(readme);
    const [, address, header = '', value = '', body = ''] = request ?? [];
    expect(address).toBe(documented);
    const response = await fetch(url, { method: 'POST', headers: { [header]: value }, body });
    expect(readme).toContain(`\n${await response.text()}`);
  });

  it('lists every fault with its sentence', () => {
    const rows = Object.entries(faults).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`);
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });
});
