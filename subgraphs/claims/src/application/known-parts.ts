import { badInput } from '@care-graph/kernel/domain/fault';

/** A part that nobody knows could neither be shown nor held against those that came (R-ORR-04). */
export const requireKnownParts = (
  lines: readonly { readonly componentCode?: string | null }[],
  known: readonly string[],
  list: string,
): void => {
  const wrong = lines.findIndex(
    ({ componentCode }) => typeof componentCode === 'string' && !known.includes(componentCode),
  );
  if (wrong < 0) return;
  throw badInput(
    `The product has no such part: send null, or one of ${known.join(', ')}.`,
    'input',
    list,
    String(wrong),
    'componentCode',
  );
};
