import { type GraphQLSchema, isCompositeType } from 'graphql';
import type { Ask } from '../support/graph';
import { there } from '../support/there';
import { objectsAlong, type Values } from './answers';
import type { Keys } from './arguments';
import { requestsFor } from './type-requests';
import { fieldsOn, type Way } from './ways';

/** Accounts have no way that somebody else could go, and the access log grows while it is asked for. */
const incomparable = ['Query.me', 'Query.partnerAccount', 'Query.accessLog'];

/** What the admin, who sees all rows, is answered. */
export interface Truth {
  /** The objects at the end of a way; undefined where the admin has none. */
  readonly at: (type: string, way: Way, keys: Keys) => Promise<readonly Values[] | undefined>;
  /** Takes note of an answer that the admin got anyway. */
  readonly saw: (text: string, data: Values | null) => void;
}

export const truthOf = (admin: Ask, schema: GraphQLSchema): Truth => {
  const answers = new Map<string, Promise<Values | null>>();
  const ask = async (text: string): Promise<Values | null> =>
    (await admin<Values | null, object>(text)).data;
  const textFor = (typeName: string, way: Way, own: Keys): string => {
    const type = schema.getType(typeName);
    if (!isCompositeType(type)) throw new Error(`The staff has no ${typeName}.`);
    const verdictOf = () => 'allowed' as const;
    return there(requestsFor({ type, way, verdictOf, own, foreign: undefined })[0]).text;
  };
  return {
    at: async (type, way, keys) => {
      const [root] = fieldsOn(way);
      if (root === undefined || incomparable.includes(root)) return undefined;
      const text = textFor(type, way, keys);
      const answer = answers.get(text) ?? ask(text);
      answers.set(text, answer);
      return objectsAlong(way, 'own', there(await answer));
    },
    saw: (text, data) => {
      answers.set(text, Promise.resolve(data));
    },
  };
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The fields of an object that are answered otherwise than to the admin, by the object that comes nearest. */
export const otherwise = (
  truth: readonly Values[],
  object: Values,
  type: string,
  isOpen: (coordinate: string) => boolean,
): readonly string[] => {
  const compared = Object.keys(object).filter((name) => {
    return name !== '__typename' && isOpen(`${type}.${name}`);
  });
  const differing = truth.map((one) => compared.filter((name) => !isSame(one[name], object[name])));
  const [nearest = ['nothing']] = differing.sort((one, other) => one.length - other.length);
  return nearest.map((name) => `${type}.${name}`);
};
