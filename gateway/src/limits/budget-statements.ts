const nowMs = `(extract(epoch FROM now()) * 1000)`;

const after = (parameter: string): string => `now() + ${parameter}::float8 * interval '1 ms'`;

/** What is left of a window, and nothing once it has ended. */
const msLeft = (until: string): string =>
  `greatest(extract(epoch FROM ${until} - now()) * 1000, 0)::float8`;

const slotsHeld = `(SELECT count(*) FROM jsonb_each(used.slots) AS slot(name, until) WHERE slot.until::numeric > ${nowMs})::integer`;

/** What was used of a window, or nothing once it has ended. */
const running = (name: 'requests' | 'cost'): string =>
  `CASE WHEN used.${name}_until > now() THEN used.${name} ELSE 0 END`;

const lasting = (name: 'requests' | 'cost'): string =>
  `${name}_until = CASE WHEN used.${name}_until > now() THEN used.${name}_until ELSE excluded.${name}_until END`;

/**
 * Grants a wish by making or changing the caller's row: it waits for whoever is changing the row and then goes by what
 * that one left. A refused wish changes nothing, and is told how things stood when the statement began.
 */
const takeOrTell = (take: string, name: 'requests' | 'cost', further = ''): string => `
  WITH taken AS (${take} RETURNING used.*)
  SELECT true AS granted, ${running(name)}::float8 AS amount, ${msLeft(`used.${name}_until`)} AS ms_left ${further}
  FROM taken AS used
  UNION ALL
  SELECT false, ${running(name)}::float8, ${msLeft(`used.${name}_until`)} ${further}
  FROM budget_use AS used WHERE used.budget_key = $1::text AND NOT EXISTS (SELECT FROM taken)`;

/** Parameters: key, names of slots, requests, concurrent, window and slot in milliseconds, requests to take. */
export const takeSlotsStatement = takeOrTell(
  `INSERT INTO budget_use AS used (budget_key, requests, requests_until, slots)
   SELECT $1::text, $7::integer, ${after('$5')},
     (SELECT coalesce(jsonb_object_agg(name, ${nowMs} + $6::numeric), '{}') FROM unnest($2::text[]) AS name)
   WHERE $7::integer <= $3::integer AND cardinality($2::text[]) <= $4::integer
   ON CONFLICT (budget_key) DO UPDATE SET
     requests = ${running('requests')} + excluded.requests, ${lasting('requests')},
     slots = excluded.slots || coalesce(
       (SELECT jsonb_object_agg(slot.name, slot.until) FROM jsonb_each(used.slots) AS slot(name, until)
        WHERE slot.until::numeric > ${nowMs}), '{}')
   WHERE ${running('requests')} + excluded.requests <= $3::integer
     AND ${slotsHeld} + cardinality($2::text[]) <= $4::integer`,
  'requests',
  `, ${slotsHeld} AS held`,
);

/** Parameters: key, amount, limit and window in milliseconds. */
export const takeAmountStatement = takeOrTell(
  `INSERT INTO budget_use AS used (budget_key, cost, cost_until)
   SELECT $1::text, $2::bigint, ${after('$4')} WHERE $2::bigint <= $3::bigint
   ON CONFLICT (budget_key) DO UPDATE SET cost = ${running('cost')} + excluded.cost, ${lasting('cost')}
   WHERE ${running('cost')} + excluded.cost <= $3::bigint`,
  'cost',
);

export const freeSlotsStatement = `UPDATE budget_use SET slots = slots - $2::text[] WHERE budget_key = $1::text`;

/** Parameter: for how many milliseconds nobody has asked anything. */
export const forgetStatement = `
  DELETE FROM budget_use AS used
  WHERE greatest(requests_until, cost_until) < now() - $1::float8 * interval '1 ms' AND ${slotsHeld} = 0`;
