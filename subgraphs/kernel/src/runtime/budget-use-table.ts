/**
 * What callers use of their budgets at the moment, a row for each: the running second and minute, and the slots of
 * requests that run, each with the instant in milliseconds at which it is free again. It is one row, so that its lock
 * lets one step happen at a time. It is not logged: a crash of the server forgets a minute at most.
 */
export const budgetUseTable = `CREATE UNLOGGED TABLE budget_use (
  budget_key text COLLATE "C" PRIMARY KEY,
  requests integer NOT NULL DEFAULT 0, requests_until timestamptz NOT NULL DEFAULT 'epoch',
  cost bigint NOT NULL DEFAULT 0, cost_until timestamptz NOT NULL DEFAULT 'epoch',
  slots jsonb NOT NULL DEFAULT '{}'
) WITH (fillfactor = 50)`;
