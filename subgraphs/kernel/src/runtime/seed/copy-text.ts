/** What a place of a row can hold. */
export type CopyValue = string | number | bigint | boolean | Date | null | readonly string[];

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one) : text;

const listOf = (texts: readonly string[]): string =>
  escaped(`{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);

const textOf = (value: CopyValue): string => {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  return 'toISOString' in value ? value.toISOString() : listOf(value);
};

/** A row in the text format of COPY. */
export const copyLine = (values: readonly CopyValue[]): string => {
  let line = '';
  for (const value of values) line += line === '' ? textOf(value) : `\t${textOf(value)}`;
  return `${line}\n`;
};
