import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inheritedEnvironment } from './config';
import { root } from './tool-output';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The user it runs as, where that is not ours. */
  readonly uid?: number;
}

const groupIn = (stat: string): readonly number[] => {
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? [] : [Number(group)];
};

const groupsOnLinux = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return groupIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      } catch {
        return [];
      }
    });

const groupsElsewhere = (): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => !line.includes('Z'))
    .map((line) => Number.parseInt(line, 10));

/** The process groups that still have a living process; a zombie is none. */
const livingGroups = process.platform === 'linux' ? groupsOnLinux : groupsElsewhere;

/** A process of a test, with all that it starts in its group, as a terminal has it. */
export class StartedProcess {
  out = '';
  err = '';
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  #hasEnded = false;

  constructor(child: ChildProcess) {
    if (child.pid === undefined) throw new Error(`${child.spawnfile} cannot be started.`);
    this.#child = child;
    child.stdout?.on('data', (chunk: Buffer) => (this.out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.err += chunk.toString()));
    this.ended = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        this.#hasEnded = true;
        resolve({ code, signal });
      });
    });
  }

  get group(): number {
    return this.#child.pid ?? 0;
  }

  /** What the first match of a pattern in its output has in brackets; fails when the process ends without. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.out);
      if (match) return match[1] ?? match[0];
      if (this.#hasEnded) throw new Error(`It ended without saying so:\n${this.out}\n${this.err}`);
      await pause(20);
    }
  }

  /** To the process alone, as a supervisor sends it. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** To all of its group, as Ctrl-C does. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.group, signal);
  }

  /** Resolves when nothing is left of its group. */
  async leavesNothing(): Promise<Ended> {
    const ended = await this.ended;
    while (livingGroups().includes(this.group)) await pause(20);
    return ended;
  }
}

/** The processes of a test and a folder for their files; none outlives it. */
export class Processes {
  readonly folder = mkdtempSync(join(tmpdir(), 'care-processes-'));
  readonly #started: StartedProcess[] = [];

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  /** A script of package.json as npm runs it. */
  npm(script: string, { args = [], ...start }: Start = {}): StartedProcess {
    return this.#spawn('npm', ['run', '--silent', script, '--', ...args], start);
  }

  /** The command of a script without npm and its shell, whose exit code is its own. */
  script(script: string, { args = [], ...start }: Start = {}): StartedProcess {
    const [program, ...rest] = (scripts[script] ?? '').split(' ');
    if (program !== 'node') throw new Error(`${script} is no script that Node runs.`);
    return this.#spawn(process.execPath, [...rest, ...args], start);
  }

  async endAll(): Promise<void> {
    for (const started of this.#started) {
      if (livingGroups().includes(started.group)) started.signalGroup('SIGTERM');
      await started.leavesNothing();
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #spawn(program: string, args: readonly string[], { env = {}, uid }: Start): StartedProcess {
    const { PATH = '' } = inheritedEnvironment();
    const home = this.#homeOf(uid);
    const bare = { PATH, HOME: home, TMPDIR: home, npm_config_update_notifier: 'false' };
    const child = spawn(program, args, {
      cwd: root,
      env: { ...bare, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const started = new StartedProcess(child);
    this.#started.push(started);
    return started;
  }

  /** Each user's own: npm and the compiler keep files there. */
  #homeOf(uid: number | undefined): string {
    if (uid === undefined) return this.folder;
    const home = join(this.folder, `home-of-${uid}`);
    mkdirSync(home, { recursive: true });
    chownSync(home, uid, uid);
    return home;
  }
}
