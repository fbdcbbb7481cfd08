/** What was read out of a text or a value, or why it could not be. */
export type Reading<Value> = { readonly value: Value } | { readonly reason: string };

export const read = <Value>(value: Value): { readonly value: Value } => ({ value });

export const unreadable = (reason: string): { readonly reason: string } => ({ reason });

export const isRead = <Value>(reading: Reading<Value>): reading is { readonly value: Value } =>
  'value' in reading;
