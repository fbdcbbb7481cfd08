import { seededOperations, type SeededOperation } from '../seeded/operations';
import { answered, type Stage, stageOn } from '../seeded/stage';
import { startTestGraph } from '../support/graph';
import { livedUntil, seededPlace } from '../support/seeded-programme';
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
  /** The smallest programme first. */
  readonly points: readonly SeededPoint[];
}

const warmUps = 3;
const rounds = 15;

interface World {
  readonly contracts: number;
  readonly stage: Stage;
  stop(): Promise<void>;
}

const startWorld = async (contracts: number): Promise<World> => {
  const place = await seededPlace(`bench_${contracts}`, { contracts, seed: 1 });
  const graph = await startTestGraph('bench', livedUntil, { on: place });
  return {
    contracts,
    stage: await stageOn(graph),
    stop: async () => {
      await graph.stop();
      await place.drop();
    },
  };
};

const statementsOf = ({ stage: { graph } }: World): number =>
  Object.values(graph.statements).reduce((sum, { length }) => sum + length, 0);

/** One round on one programme: how long it took, and how many statements it sent. */
const once = async (world: World, operation: SeededOperation, round: number) => {
  const send = await operation.prepare(world.stage, round);
  world.stage.graph.startCounting();
  const ms = await timed(() => answered(send()));
  return { ms, statements: statementsOf(world) };
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
  for (let round = 0; round < warmUps + rounds; round += 1)
    for (const world of worlds) {
      const found = await once(world, operation, round);
      if (round >= warmUps) told.get(world)?.push(found);
    }
  const { name, client } = operation;
  return { name, client, points: worlds.map((world) => pointOf(world, told.get(world) ?? [])) };
};

/** Every operation that needs coverage, on programmes of these sizes. */
export const measureSeeded = async (sizes: readonly number[]): Promise<readonly SeededScale[]> => {
  const worlds: World[] = [];
  try {
    for (const contracts of sizes) worlds.push(await startWorld(contracts));
    const scales: SeededScale[] = [];
    for (const operation of seededOperations) scales.push(await scaleOf(worlds, operation));
    return scales;
  } finally {
    for (const world of worlds) await world.stop();
  }
};
