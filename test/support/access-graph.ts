import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { graphql, type GraphQLError } from 'graphql';
import { pgReads } from '../../subgraphs/access/src/adapters/reads';
import { accessSubgraph } from '../../subgraphs/access/src/app';
import { accessLoaders } from '../../subgraphs/access/src/graphql/loaders';
import type { AccessDatabase } from './access-database';
import { type AccessDesk, admin } from './access-desk';

interface Told {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | undefined;
}

/** What a request came to: its data, and its faults as the part throws them. */
export interface Answer<Data> {
  readonly data: Data;
  readonly faults: readonly Told[];
  /** The statements that it took. */
  readonly statements: readonly string[];
}

/** Asks the access subgraph, as an administrator unless told otherwise. */
export type AskAccess = <Data = never>(
  source: string,
  asked?: { readonly variables?: object; readonly by?: Principal },
) => Promise<Answer<Data>>;

const toldOf = ({ message, originalError }: GraphQLError): Told =>
  originalError instanceof Fault
    ? { code: originalError.code, message, field: originalError.field }
    : { code: 'none', message };

export const accessGraph = async (access: AccessDatabase, desk: AccessDesk): Promise<AskAccess> => {
  const { schema } = await accessSubgraph(desk.work);
  const freshLoaders = accessLoaders(pgReads(access.database.manager), desk.clock);
  return async (source, { variables = {}, by = admin } = {}) => {
    access.statements.length = 0;
    const { data, errors = [] } = await graphql({
      schema,
      source,
      variableValues: variables as Readonly<Record<string, unknown>>,
      contextValue: { principal: by, loaders: freshLoaders(), freshLoaders },
    });
    return {
      data: data as never,
      faults: errors.map(toldOf),
      statements: access.statements.slice(),
    };
  };
};
