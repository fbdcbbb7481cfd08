/** What the catalog tells is public, to partners and to BI alike. */
export const everyone = { tags: ['public', 'partner', 'bi'] } as const;
