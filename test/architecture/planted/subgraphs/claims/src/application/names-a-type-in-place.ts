// breach: application-knows-no-technology
export type Mutation = typeof import('../graphql/file-claim').mutation;
