export const scalars: readonly string[] = [];
