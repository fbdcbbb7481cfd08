import { ArgsType, Int } from 'type-graphql';
import { badInput } from '../domain/fault';
import { type Cursor, notACursor, type Page, type PageRequest } from '../domain/page';
import { isPlainText } from '../domain/plain-text';
import { field, objectType } from './decorators';

export const defaultPageSize = 20;
export const maximumPageSize = 100;

/** The four arguments of a list that comes in pages. */
@ArgsType()
export class PageArguments {
  @field(
    () => Int,
    'How many to give from the start, 1 to 100; 20 when neither `first` nor `last` is given.',
    { nullable: true },
  )
  first?: number | null;

  @field(() => String, 'The cursor after which the page begins, itself left out.', {
    nullable: true,
  })
  after?: string | null;

  @field(() => Int, 'How many to give from the end, 1 to 100; not together with `first`.', {
    nullable: true,
  })
  last?: number | null;

  @field(() => String, 'The cursor before which the page ends, itself left out.', {
    nullable: true,
  })
  before?: string | null;
}

/** A cursor as it travels: the list that it leads on in, and the place there. */
type Encoded = readonly [list: string, ...place: Cursor];

const encode = (list: string, place: Cursor): string => {
  const encoded: Encoded = [list, ...place];
  return Buffer.from(JSON.stringify(encoded)).toString('base64url');
};

const isEncoded = (parsed: unknown): parsed is Encoded =>
  Array.isArray(parsed) &&
  parsed.length === 3 &&
  parsed.every((part) => typeof part === 'string' && isPlainText(part));

type Asked = Pick<PageRequest, 'list' | 'direction'>;

const decode = (text: string, asked: Asked): Cursor => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (isEncoded(parsed)) {
      const [list, ...place] = parsed;
      if (list === asked.list) return place;
    }
  } catch {
    // What is not JSON is no cursor either; both get the answer below.
  }
  throw notACursor(asked);
};

const sized = (size: number, argument: string): number => {
  if (size >= 1 && size <= maximumPageSize) return size;
  const more = size > maximumPageSize ? ' and go on with a cursor' : '';
  throw badInput(`${argument} is ${size}; ask for 1 to ${maximumPageSize} rows${more}.`, argument);
};

/** One of the two pairs of arguments: how many, and the cursor beside which the page is. */
interface Pair {
  readonly size: readonly [name: 'first' | 'last', value: number | null | undefined];
  readonly cursor: string | null | undefined;
}

const isGiven = ({ size: [, size], cursor }: Pair): boolean =>
  (size ?? cursor ?? undefined) !== undefined;

const requestOf = ({ size: [name, size], cursor }: Pair, asked: Asked): PageRequest => ({
  ...asked,
  limit: sized(size ?? defaultPageSize, name),
  beside: typeof cursor === 'string' ? decode(cursor, asked) : undefined,
});

/** The page of a list that the arguments ask for; arguments that contradict each other are the caller's fault. */
export const pageRequest = (
  { first, after, last, before }: PageArguments,
  list: string,
): PageRequest => {
  const forward: Pair = { size: ['first', first], cursor: after };
  const backward: Pair = { size: ['last', last], cursor: before };
  if (!isGiven(backward)) return requestOf(forward, { list, direction: 'forward' });
  if (isGiven(forward)) {
    throw badInput('first/after and last/before exclude each other: send one pair.', 'last');
  }
  return requestOf(backward, { list, direction: 'backward' });
};

/** The place in a list that a page covers. */
@objectType('PageInfo', 'Where a page begins and ends, and whether there is more.', {
  directives: ['@shareable'],
})
export class PageInfo {
  @field(() => Boolean, 'True when entries follow this page.')
  hasNextPage!: boolean;

  @field(() => Boolean, 'True when entries precede this page.')
  hasPreviousPage!: boolean;

  @field(() => String, 'The cursor of the first entry; null on an empty page.', { nullable: true })
  startCursor!: string | null;

  @field(() => String, 'The cursor of the last entry; null on an empty page.', { nullable: true })
  endCursor!: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** A page as its connection type shows it. */
export const connectionOf = <Row, Node>(
  page: Page<Row>,
  nodeOf: (row: Row) => Node,
): Connection<Node> => {
  const edges = page.rows.map((row) => ({
    cursor: encode(page.list, page.cursorOf(row)),
    node: nodeOf(row),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

interface ConnectionOptions {
  /** Says what one row is: "product", "entry of the ledger". */
  readonly of: string;
  /** What `totalCount` says, where the list can be counted cheaply. */
  readonly totalCount?: string;
  readonly shareable?: true;
}

/** The connection and edge types of a list of nodes. */
export const connectionType = (
  name: string,
  node: object,
  options: ConnectionOptions,
): new () => object => {
  const directives = options.shareable ? ['@shareable'] : [];

  @objectType(`${name}Edge`, `One ${options.of} in a page.`, { directives })
  class Edge {
    @field(() => String, 'Opaque place of the row in its list.')
    cursor!: string;

    @field(() => node, `The ${options.of}.`)
    node!: object;
  }

  @objectType(`${name}Connection`, `A page of a list; each row is one ${options.of}.`, {
    directives,
  })
  class ConnectionType {
    @field(() => [Edge], 'The rows with their cursors.')
    edges!: Edge[];

    @field(() => [node], 'The rows.')
    nodes!: object[];

    @field(() => PageInfo, 'Where this page stands in the list.')
    pageInfo!: PageInfo;
  }
  if (options.totalCount !== undefined) {
    field(() => Int, options.totalCount)(ConnectionType.prototype, 'totalCount');
  }
  return ConnectionType;
};
