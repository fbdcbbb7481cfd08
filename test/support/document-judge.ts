import type { DocumentJudge } from '../../subgraphs/access/src/domain/ports';

/** What the double says of a text: that it fits, unless the text says otherwise itself. */
export const anyText: DocumentJudge = {
  judge: async (body) => {
    if (body.includes('unknownField'))
      return { problems: [{ code: 'INVALID', detail: 'Cannot query field "unknownField"' }] };
    if (body.includes('everything'))
      return { problems: [{ code: 'TOO_COSTLY', detail: 'it costs 200000 points' }] };
    const [, kind = 'query', operationName = 'Unnamed'] =
      /(query|mutation)\s+(\w+)/.exec(body) ?? [];
    return {
      facts: {
        operationName,
        kind: kind as 'query' | 'mutation',
        variables: [...body.matchAll(/\$(\w+): ([\w![\]]+)/g)].map(([, name = '', type = '']) => ({
          name, type, defaultValue: null,
        })), // prettier-ignore
        cost: 3,
        fetches: 1,
        scopes: [],
      },
    };
  },
};
