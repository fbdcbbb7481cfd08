import type { Profiler } from 'node:inspector';
import { type Owner, ownerOf } from './parts';
import { type Profiled, sampleMs, type StatementCounts } from './probe-messages';

/** Milliseconds of CPU, by whose work it was. */
export type CpuByOwner = Partial<Readonly<Record<Owner, number>>>;

type Node = Profiler.ProfileNode;

const parentsOf = (nodes: readonly Node[]): ReadonlyMap<number, Node> =>
  new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));

/** The files on the stack of a node, its own first. */
const stackOf = (node: Node, parents: ReadonlyMap<number, Node>): readonly string[] => {
  const stack = [];
  for (let at: Node | undefined = node; at; at = parents.get(at.id)) stack.push(at.callFrame.url);
  return stack;
};

/** Every node that was sampled, with how often and whose work it is; waiting is nobody's. */
export const sampledNodes = ({ nodes }: Profiler.Profile) => {
  const parents = parentsOf(nodes);
  return nodes
    .filter(({ hitCount = 0, callFrame }) => hitCount > 0 && callFrame.functionName !== '(idle)')
    .map((node) => ({ node, ms: (node.hitCount ?? 0) * sampleMs, owner: ownerOf(stackOf(node, parents)) }));
}; // prettier-ignore

const add = (to: Map<Owner, number>, owner: Owner, ms: number): void => {
  to.set(owner, (to.get(owner) ?? 0) + ms);
};

/** Shares out what the database's client did by itself, by how many statements each sent. */
const shareOut = (sums: Map<Owner, number>, statements: StatementCounts): void => {
  const all = Object.values(statements).reduce((sum, count) => sum + count, 0);
  const ms = sums.get('database') ?? 0;
  sums.delete('database');
  if (ms === 0) return;
  if (all === 0) add(sums, 'principal', ms);
  for (const [asker, count] of Object.entries(statements))
    if (count > 0) add(sums, asker as keyof StatementCounts, (ms * count) / all);
};

/** Sums up profiles of one kind of request; what ran beside the main thread counts for whoever asked for it. */
export const cpuByOwner = (runs: readonly Profiled[]): CpuByOwner => {
  const sums = new Map<Owner, number>();
  for (const { profile, pooled, statements } of runs) {
    for (const { ms, owner } of sampledNodes(profile)) add(sums, owner, ms);
    shareOut(sums, statements);
    add(sums, 'principal', pooled.verify.count * pooled.verify.msEach);
    add(sums, 'signing', pooled.sign.count * pooled.sign.msEach);
  }
  return Object.fromEntries(sums);
};

/** How much of all the CPU each owner had, from 0 to 1. */
export const sharesOf = (cpu: CpuByOwner): CpuByOwner => {
  const whole = Object.values(cpu).reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries(Object.entries(cpu).map(([owner, ms]) => [owner, ms / whole]));
};
