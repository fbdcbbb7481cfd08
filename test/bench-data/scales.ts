import { pointOf, type Scale } from './measure';
import type { DataWorld } from './world';

interface Plan {
  readonly id: string;
  readonly termMonths: number;
  readonly product: { readonly code: string };
}

const rounds = 15;

const plansIn = async ({ ask }: DataWorld): Promise<readonly Plan[]> => {
  const page = (status: string) =>
    `${status}: planSkus(first: 100, filter: { status: ${status} }) { nodes { id termMonths product { code } } }`;
  const found = await ask<Record<string, { readonly nodes: readonly Plan[] }>>(
    `{ ${page('PUBLISHED')} ${page('DRAFT')} }`,
  );
  return Object.values(found).flatMap(({ nodes }) => nodes);
};

const selector = ({ product, termMonths }: Plan): string =>
  `selector: { productCode: "${product.code}", planMonths: ${termMonths} }`;

/** One operation that asks the same for each plan. */
const forEach = (plans: readonly Plan[], fieldOf: (plan: Plan) => string): string =>
  `{ ${plans.map((plan, place) => `p${place}: ${fieldOf(plan)}`).join(' ')} }`;

const asked = async (
  world: DataWorld,
  name: string,
  fieldOf: (plan: Plan) => string,
): Promise<Scale> => {
  const plans = await plansIn(world);
  const points = [];
  for (const size of [1, 10, 100]) {
    const query = forEach(plans.slice(0, size), fieldOf);
    const task = { rounds, run: () => world.ask(query) };
    points.push(await pointOf(size, task, world.statementsSoFar));
  }
  return { name, unit: 'plan', isConstant: true, points };
};

const editionPairs = [
  ['2018-faq-r1', '2018-faq'],
  ['2021-plus', '2022-tc'],
  ['2022-tc', '2023-tc'],
] as const;

const diffed = async (world: DataWorld): Promise<Scale> => {
  const points = [];
  for (const [from, to] of editionPairs) {
    const ids = await world.ask<Record<'from' | 'to', { readonly id: string }>>(
      `{ from: termsVersion(code: "${from}") { id } to: termsVersion(code: "${to}") { id } }`,
    );
    const clauses = [...(await clausesOf(world, from)), ...(await clausesOf(world, to))];
    const query = `{ termsDiff(from: "${ids.from.id}", to: "${ids.to.id}") { __typename } }`;
    const task = { rounds, run: () => world.ask(query) };
    points.push(await pointOf(clauses.length, task, world.statementsSoFar));
  }
  return { name: 'comparing two editions of terms', unit: 'clause', isConstant: true, points };
};

const clausesOf = async ({ ask }: DataWorld, code: string): Promise<readonly object[]> => {
  const clauses: object[] = [];
  for (let after = ''; ;) {
    const { termsVersion } = await ask<{
      readonly termsVersion: {
        readonly clauses: {
          readonly nodes: readonly object[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    }>(
      `{ termsVersion(code: "${code}") { clauses(first: 100${after}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
    );
    const { nodes, pageInfo } = termsVersion.clauses;
    clauses.push(...nodes);
    if (!pageInfo.hasNextPage) return clauses;
    after = `, after: "${pageInfo.endCursor}"`;
  }
};

const imported = async (world: DataWorld): Promise<Scale> => {
  const points = [];
  for (const size of [100, 1_000, 10_000]) {
    const task = { rounds: 5, run: () => world.importOffers(size) };
    points.push(await pointOf(size, task, world.statementsSoFar));
  }
  return { name: 'importing prices', unit: 'row', isConstant: false, points };
};

/** Every task whose time is to grow no faster than its data. */
export const measureScales = async (world: DataWorld): Promise<readonly Scale[]> => [
  await asked(
    world,
    'all clauses that hold for each plan of a page',
    (plan) =>
      `planSku(id: "${plan.id}") { termsVersion { clausesFor(${selector(plan)}) { id kind } } }`,
  ),
  await asked(
    world,
    'the terms in force for each plan of a page',
    (plan) => `termsInForce(${selector(plan)}, on: "2026-03-12") { id }`,
  ),
  await diffed(world),
  await imported(world),
];
