/** What an operation was typed as before it was changed. */
export type ContractPageQuery = { readonly serviceContract: { readonly id: string } | null };
