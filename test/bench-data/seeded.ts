import type { SeededOperation } from '../seeded/operation';
import { answered, type Stage, stageOn } from '../seeded/stage';
import { startTestGraph } from '../support/graph';
import { freshPlace, livedUntil, seedAt } from '../support/seeded-programme';
import { timed } from './measure';

/** What an operation costs on a programme of one size. */
export interface SeededPoint {
  readonly contracts: number;
  readonly ms: number;
  readonly statements: number;
}

export interface SeededScale {
  readonly name: string;
  readonly client: string;
  /** The statements are to be as many at every size; not where work goes on behind the answer. */
  readonly isConstant: boolean;
  /** How long the pages were that are compared, where it is a queue. */
  readonly rows: number | undefined;
  /** The smallest programme first. */
  readonly points: readonly SeededPoint[];
}

/** How long it took to build a programme, the database of which was empty. */
export interface Built {
  readonly contracts: number;
  readonly ms: number;
}

export interface Seeded {
  readonly built: readonly Built[];
  readonly scales: readonly SeededScale[];
}

/** The programmes on which operations are measured, the smallest first. */
export interface SeededWish {
  readonly sizes: readonly number[];
  readonly operations: readonly SeededOperation[];
}

/** What is told as soon as it is known, so that it stands even where something later fails. */
export interface Progress {
  built(built: Built): void;
  measured(scale: SeededScale): void;
}

const warmUps = 3;
const rounds = 15;

interface World extends Built {
  readonly stage: Stage;
  stop(): Promise<void>;
}

const startWorld = async (contracts: number, progress: Progress): Promise<World> => {
  const place = await freshPlace(`bench_${contracts}`);
  const ms = await timed(() => seedAt(place, { contracts, seed: 1 }));
  progress.built({ contracts, ms });
  const graph = await startTestGraph('bench', livedUntil, { on: place });
  return {
    contracts,
    ms,
    stage: await stageOn(graph, warmUps + rounds),
    stop: async () => {
      await graph.stop();
      await place.drop();
    },
  };
};

const statementsOf = ({ stage: { graph } }: World): number =>
  Object.values(graph.statements).reduce((sum, { length }) => sum + length, 0);

/** One of the rounds of an operation; its pages have so many rows where it is a queue. */
interface Turn {
  readonly round: number;
  readonly rows: number | undefined;
}

/** As many rows as the shortest page has: in a small programme a queue may not fill one. */
const evenRows = async (
  worlds: readonly World[],
  { rowsOn }: SeededOperation,
): Promise<number | undefined> =>
  rowsOn && Math.min(...(await Promise.all(worlds.map(({ stage }) => rowsOn(stage)))));

/** One round on one programme: how long it took, and how many statements it sent. */
const once = async (world: World, operation: SeededOperation, { round, rows }: Turn) => {
  const send = await operation.prepare(world.stage, round, rows);
  world.stage.graph.startCounting();
  const ms = await timed(() => answered(send()));
  const statements = statementsOf(world);
  await operation.settle?.(world.stage);
  return { ms, statements };
};

type Round = Awaited<ReturnType<typeof once>>;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const pointOf = ({ contracts }: World, told: readonly Round[]): SeededPoint => ({
  contracts,
  ms: middle(told.map(({ ms }) => ms)),
  statements: middle(told.map(({ statements }) => statements)),
});

/** The programmes take turns, so that whatever else the machine does meets all of them. */
const scaleOf = async (
  worlds: readonly World[],
  operation: SeededOperation,
): Promise<SeededScale> => {
  const told = new Map<World, Round[]>(worlds.map((world) => [world, []]));
  const rows = await evenRows(worlds, operation);
  for (let round = 0; round < warmUps + rounds; round += 1)
    for (const world of worlds) {
      const found = await once(world, operation, { round, rows });
      if (round >= warmUps) told.get(world)?.push(found);
    }
  const { name, client, settle } = operation;
  const points = worlds.map((world) => pointOf(world, told.get(world) ?? []));
  return { name, client, isConstant: settle === undefined, rows, points };
};

/** How long programmes of these sizes take to build, and each of these operations on them. */
export const measureSeeded = async (
  { sizes, operations }: SeededWish,
  progress: Progress,
): Promise<Seeded> => {
  const worlds: World[] = [];
  try {
    for (const contracts of sizes) worlds.push(await startWorld(contracts, progress));
    const scales: SeededScale[] = [];
    for (const operation of operations) {
      const scale = await scaleOf(worlds, operation);
      progress.measured(scale);
      scales.push(scale);
    }
    return { built: worlds, scales };
  } finally {
    for (const world of worlds) await world.stop();
  }
};
