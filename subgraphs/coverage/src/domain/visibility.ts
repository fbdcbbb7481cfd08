/** Which contracts, devices, customers and codes a caller may see; the database filters by it. */
export type Visibility =
  | { readonly sees: 'all' }
  | { readonly sees: 'held'; readonly subject: string }
  | { readonly sees: 'sold'; readonly partnerId: string }
  | { readonly sees: 'none' };
