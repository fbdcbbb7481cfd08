import {
  all,
  name,
  type PersonalData,
  plain,
  removed,
  secret,
  staff,
} from '@care-graph/kernel/runtime/personal-data';
import { migrationsTable, requestTable } from '@care-graph/kernel/runtime/personal-data-tables';

/** What access keeps about people: who asked what. Keys are of companies, and made by those who work here. */
export const personalData: PersonalData = {
  part: 'access',
  tables: {
    api_key: {
      columns: {
        ...all(plain, 'id', 'version', 'prefix', 'audience', 'partner_id', 'scopes', 'document_mode', 'environment'),
        ...all(plain, 'allowed_networks', 'concurrent_requests', 'requests_per_second', 'cost_per_minute', 'pepper_id'),
        ...all(plain, 'sealed_until', 'created_at', 'expires_at', 'revoked_at', 'replaced_by_id', 'budget_id', 'is_self_made', 'last_used_at'),
        ...all(secret, 'hash', 'sealed_secret'),
        // In the words of whoever made or revoked it.
        ...all(staff, 'name', 'revoke_reason'),
        client: plain,
      },
    },
    access_record: {
      rows: 'principal_id = ANY($2)',
      key: ['id'],
      columns: {
        ...all(plain, 'id', 'at', 'actor_kind', 'actor_label', 'key_id', 'document_name', 'document_digest', 'outcome'),
        ...all(plain, 'cost', 'personal_fields'),
        principal_id: name,
      },
    },
    key_usage: { columns: all(plain, 'key_id', 'hour', 'requests', 'refused', 'cost') },
    // Of the running second and minute, by whose budget it is; without anybody's rows nothing is over a limit.
    budget_use: {
      rows: "budget_key = ANY(SELECT 'customer:' || subject FROM unnest($2::text[]) AS subject)",
      key: ['budget_key'],
      columns: all(removed, 'budget_key', 'requests', 'requests_until', 'cost', 'cost_until', 'slots'),
    },
    // Only those who work here, and keys, have commands of access.
    idempotency: {
      columns: {
        caller: staff,
        ...all(plain, 'command', 'key', 'input_hash', 'answer', 'created_at'),
      },
    },
    // Programs and their texts: nobody is named here.
    document_client: { columns: all(plain, 'name', 'audience', 'mode') },
    published_document: {
      columns: {
        ...all(plain, 'client', 'id', 'name', 'audience', 'operation_name', 'kind', 'body', 'variables'),
        ...all(plain, 'cost', 'fetches', 'scopes', 'published_at', 'retired_at'),
      },
    },
    document_alias: { columns: all(plain, 'client', 'alias', 'document_id') },
    document_usage: { columns: all(plain, 'client', 'document_id', 'day', 'runs', 'last_run_at') },
    unknown_document: { columns: all(plain, 'client', 'digest', 'name', 'runs', 'last_run_at') },
    personal_data_request: requestTable,
    migrations: migrationsTable,
  },
}; // prettier-ignore
