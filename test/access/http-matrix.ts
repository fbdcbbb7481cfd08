import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import type { Ask } from '../support/graph';
import { there } from '../support/there';
import { judgeAnswer, type Values } from './answers';
import type { Keys } from './arguments';
import type { Asker } from './askers';
import type { Verdicts } from './expected-access';
import { hasRowsFor, keysFor, type OwnersKeys } from './owners';
import { requestsFor, type TypeRequest } from './type-requests';
import { otherwise, type Truth } from './truth';
import { fieldsOn, typesWithFields, type Way, waysByEveryField, waysTo } from './ways';

/** One request, and who sends it. */
export interface Sent extends TypeRequest {
  readonly asker: Asker;
  readonly way: Way;
  readonly keys: Keys;
}

/** What requests are made of. */
export interface Parts {
  readonly schemaFor: (asker: Asker) => GraphQLSchema;
  readonly verdicts: Verdicts;
  readonly keys: OwnersKeys;
}

const waysOf = (asker: Asker, { schemaFor, verdicts }: Parts): ReadonlyMap<string, Way> => {
  const isOpen = (coordinate: string) => verdicts(asker, coordinate) === 'allowed';
  return waysTo(schemaFor(asker), [
    ['query', (coordinate) => isOpen(coordinate) && hasRowsFor(asker, coordinate)],
    ['query', isOpen],
  ]);
};

const requestsAlong = (
  asker: Asker,
  { verdicts, keys }: Parts,
  [type, way]: readonly [GraphQLCompositeType, Way | undefined],
): readonly Sent[] => {
  if (way?.operation !== 'query') return [];
  const verdictOf = (coordinate: string) => verdicts(asker, coordinate);
  const wanted = { type, way, verdictOf, ...keysFor(keys, asker, way) };
  return requestsFor(wanted).map((request) => ({ ...request, asker, way, keys: wanted.own }));
};

/** Of every type that the asker's audience has, one request for all of its fields. */
export const requestsOf = (asker: Asker, parts: Parts): readonly Sent[] => {
  const ways = waysOf(asker, parts);
  return typesWithFields(parts.schemaFor(asker)).flatMap((type) =>
    requestsAlong(asker, parts, [type, ways.get(type.name)]),
  );
};

/** The same for every field that gives something, and not only for one that gives the type. */
export const requestsByEveryField = (asker: Asker, parts: Parts): readonly Sent[] =>
  waysByEveryField(parts.schemaFor(asker), waysOf(asker, parts)).flatMap((way) =>
    requestsAlong(asker, parts, way),
  );

const coordinatesIn = ({ parts }: TypeRequest): readonly string[] =>
  parts.flatMap(({ way, fields }) => [
    ...fieldsOn(way),
    ...fields.map(({ coordinate }) => coordinate),
  ]);

/** The first requests that ask, as each asker, for each field that is refused. */
export const refusedOnce = (requests: readonly Sent[], verdicts: Verdicts): readonly Sent[] => {
  const asked = new Set<string>();
  return requests.filter((sent) => {
    const { asker } = sent;
    const fresh = coordinatesIn(sent)
      .filter((coordinate) => verdicts(asker, coordinate) === 'refused')
      .map((coordinate) => `${asker.name} ${coordinate}`)
      .filter((pair) => !asked.has(pair));
    for (const pair of fresh) asked.add(pair);
    return fresh.length > 0;
  });
};

/** What a request came to. */
export interface Judged {
  readonly sent: Sent;
  readonly faults: readonly string[];
  /** The fields that are answered otherwise than to the admin, as `Type.field`. */
  readonly otherwise: readonly string[];
  /** How many objects of the type the asker was given. */
  readonly objects: number;
}

const atOnce = 4;

/** What requests are sent with, and judged by. */
export interface Bench {
  readonly asks: ReadonlyMap<string, Ask>;
  readonly verdicts: Verdicts;
  /** Without it, answers are not compared with those that the admin gets. */
  readonly truth?: Truth;
  readonly hiddenFrom: (asker: Asker) => readonly string[];
}

const judge = async (sent: Sent, bench: Bench): Promise<Judged> => {
  const { asker, text, type, way, keys } = sent;
  const isOpen = (coordinate: string) => bench.verdicts(asker, coordinate) === 'allowed';
  const reply = await there(bench.asks.get(asker.name))<Values | null, object>(text);
  const { faults, objects } = judgeAnswer(sent, reply, isOpen);
  const answered = JSON.stringify(reply);
  const told = bench.hiddenFrom(asker).filter((mark) => answered.includes(mark));
  if (asker.name === 'admin') bench.truth?.saw(text, reply.data);
  const truth = await bench.truth?.at(type, way, keys);
  return {
    sent,
    faults: [...faults, ...told.map((mark) => `${mark} is told`)].map(
      (fault) => `${type} as ${asker.name}: ${fault}`,
    ),
    otherwise: truth ? objects.flatMap((one) => otherwise(truth, one, type, isOpen)) : [],
    objects: objects.length,
  };
};

/** Sends requests, a few at a time, and judges what is answered. */
export const judgedOverHttp = async (
  requests: readonly Sent[],
  bench: Bench,
): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let sent = waiting.shift(); sent; sent = waiting.shift())
      judged.push(await judge(sent, bench));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return judged;
};
