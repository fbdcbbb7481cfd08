import { isRead, read, type Reading, unreadable } from './reading';

/** Reads a value of JSON as what it has to be. */
export type Shape<Value> = (json: unknown) => Reading<Value>;

export const whole: Shape<number> = (json) =>
  Number.isSafeInteger(json) && (json as number) >= 0
    ? read(json as number)
    : unreadable('has to be a whole number from 0');

export const truth: Shape<boolean> = (json) =>
  typeof json === 'boolean' ? read(json) : unreadable('has to be true or false');

export const words: Shape<string> = (json) =>
  typeof json === 'string' && json !== '' ? read(json) : unreadable('has to be a text');

export const decimal: Shape<string> = (json) =>
  typeof json === 'string' && /^\d{1,9}(\.\d{1,4})?$/.test(json)
    ? read(json)
    : unreadable('has to be a decimal number as a text');

export const oneWord =
  <Word extends string>(allowed: readonly Word[]): Shape<Word> =>
  (json) =>
    allowed.includes(json as Word)
      ? read(json as Word)
      : unreadable(`has to be one of ${allowed.join(', ')}`);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (json) =>
    json === null ? read(null) : shape(json);

export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (json) => {
    if (!Array.isArray(json)) return unreadable('has to be a list');
    const values: Value[] = [];
    for (const [index, item] of json.entries()) {
      const reading = shape(item);
      if (!isRead(reading)) return unreadable(`[${index}] ${reading.reason}`);
      values.push(reading.value);
    }
    return read(values);
  };

/** An object with exactly these fields; one that is missing, or one too many, is named. */
export const objectOf =
  <Value extends object>(fields: {
    readonly [Key in keyof Value]-?: Shape<Value[Key]>;
  }): Shape<Value> =>
  (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      return unreadable('has to be an object');
    }
    const given = json as Readonly<Record<string, unknown>>;
    const names = Object.keys(fields) as (keyof Value & string)[];
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined) return unreadable(`${unknown} is no field of this kind`);
    const values: Partial<Value> = {};
    for (const name of names) {
      const reading = Object.hasOwn(given, name)
        ? fields[name](given[name])
        : unreadable('is missing');
      if (!isRead(reading)) return unreadable(`${name} ${reading.reason}`);
      values[name] = reading.value;
    }
    return read(values as Value);
  };
