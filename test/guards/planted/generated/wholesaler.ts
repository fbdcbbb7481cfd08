/** The operations of an audience that there is no more. */
export type ShelfQuery = { readonly shelf: { readonly id: string } | null };
