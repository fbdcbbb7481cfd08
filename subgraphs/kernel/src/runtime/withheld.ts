/** What stands in a log where something was left out. */
export const withheld = '[withheld]';

/** Names under which personal data, secrets and serial numbers travel, in small letters; none of them reaches a log. */
const names = new Set([
  'address', 'authorization', 'body', 'code', 'contact', 'cookie', 'email', 'familyname', 'givenname', 'holder', 'input',
  'lineageserialnumbers', 'newserials', 'parameters', 'password', 'paymentmethodtoken', 'person', 'phone', 'secret',
  'serial', 'serialnumber', 'serialnumbers', 'serials', 'subject', 'token', 'value', 'variables',
]); // prettier-ignore

/** Where a text of the database, of a parser or of a person's own carries the value that it is about. */
const valuesInText: readonly (readonly [pattern: RegExp, kept: string])[] = [
  [/[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gi, withheld],
  [/\)=\([^)]*\)/g, `)=(${withheld})`],
  [/(: |value )"[^"]*"/g, `$1"${withheld}"`],
  [/"[^"]*"(?:\.\.\.)? (?=is not valid JSON)/g, `"${withheld}" `],
];

/** A text without the values that it tells of; what it says about them stays. */
export const withoutValues = (text: string): string =>
  valuesInText.reduce((kept, [pattern, replacement]) => kept.replace(pattern, replacement), text);

/** An error as the log shows it: database errors carry the values of rows in `detail` and `parameters`; those stay out. */
const told = (error: Error): object => {
  const { code } = error as Error & { code?: unknown };
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ''),
    ...(typeof code === 'string' ? { errorCode: code } : {}),
  };
};

/** Nothing that is worth a line lies deeper. */
const deepest = 6;

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || value instanceof Date;

const cleaned = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return withoutValues(value);
  if (isPlain(value)) return value;
  if (value instanceof Error) return told(value);
  if (depth === deepest || ArrayBuffer.isView(value)) return withheld;
  return Array.isArray(value)
    ? value.map((part: unknown) => cleaned(part, depth + 1))
    : cleanedEntries(value as object, depth);
};

const cleanedEntries = (value: object, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      names.has(name.toLowerCase()) ? withheld : cleaned(part, depth + 1),
    ]),
  );

/** The same facts without personal data: what a known name or a value in a text tells is left out. */
export const withoutPersonalData = (facts: object): Record<string, unknown> =>
  cleanedEntries(facts, 0);
