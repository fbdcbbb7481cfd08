/** The query for a contract's page that a README gives to frontend teams. */
export const contractPageIn = (readme: string): string => {
  const query = /^### A contract's page$[^]*?^```graphql\n([^]*?)^```$/m.exec(readme)?.[1];
  if (query === undefined) throw new Error('The README has no query for a contract’s page.');
  return query;
};
