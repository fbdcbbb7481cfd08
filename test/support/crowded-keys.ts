import type { CopiedTable } from './copied-rows';
import { accepted, type Cast, dataOf } from './journey';

// What the gateway keeps of one partner's keys, as rows to copy.

const create = `mutation Create($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id } userErrors { field code message } }
}`;

const rotate = `mutation Rotate($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) { apiKey { id } userErrors { field code message } }
}`;

interface Made {
  readonly apiKey: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString();

/** A key of the demonstration's partner, and the one that took its place. */
export const rotatedKey = async ({ admin }: Cast): Promise<void> => {
  const input = {
    name: 'Shop', audience: 'PARTNER', partnerId: 'prt_demo', scopes: ['codes:read'], documentMode: 'ANY',
    expiresAt, idempotencyKey: 'crowded-key',
  }; // prettier-ignore
  const made = dataOf(await admin<{ createApiKey: Made }, object>(create, { input })).createApiKey;
  const apiKeyId = accepted(made).apiKey?.id;
  const rotation = { input: { apiKeyId, expiresAt } };
  accepted(dataOf(await admin<{ rotateApiKey: Made }, object>(rotate, rotation)).rotateApiKey);
};

/** The span of the copied records, in which nobody asked for anything. */
export const crowdedSpan = { from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' } as const;

/** A hundred requests with personal data in a span of their own. */
export const crowdedLog = `INSERT INTO access.access_record
  (id, at, actor_kind, actor_label, principal_id, key_id, document_name, outcome, cost, personal_fields)
  SELECT 'acc_' || lpad(n::text, 32, '0'), '${crowdedSpan.from}'::timestamptz + n * interval '1 minute', 'PARTNER', 'Partner',
    'key_1', 'key_1', 'Sales', 'OK', 1, '{Customer.email}' FROM generate_series(1, 100) n`;

/** A client with a hundred documents. */
export const crowdedDocuments = [
  `INSERT INTO access.document_client (name, audience, mode) VALUES ('crowd', 'PUBLIC', 'ANY')`,
  `INSERT INTO access.published_document (client, id, name, audience, operation_name, kind, body, variables, cost,
    fetches, scopes, published_at)
  SELECT 'crowd', 'sha256:' || lpad(to_hex(n), 64, '0'), 'Crowd' || n || 'V1', 'PUBLIC', 'Crowd' || n, 'query',
    'query Crowd' || n || ' { products { nodes { code } } }', '[{"name": "first", "type": "Int", "defaultValue": null}]'::jsonb,
    1, 1, '{}', now() FROM generate_series(1, 100) n`,
];

const toPartner = `jsonb_build_object('partner_id', origin.partner_id || copy.parent)`;

/** Keys of each copied partner, and further ones of the same. */
export const keyRows: readonly CopiedTable[] = [
  { table: 'access.api_key', where: `origin.id !~ '~'` },
];
export const furtherKeyRows: readonly CopiedTable[] = [
  { table: 'access.api_key', where: `origin.id !~ '~'`, after: toPartner },
];
