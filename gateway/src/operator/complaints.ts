/** What a part finds wrong with what it was asked. */
export interface Complaint {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** What commands were refused for, of all that one request asked. */
export const complaintsOf = (data: object | null | undefined): readonly Complaint[] =>
  Object.values(data ?? {}).flatMap(
    (payload: { readonly userErrors?: readonly Complaint[] } | null) => payload?.userErrors ?? [],
  );
