import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `ALTER TABLE api_key ADD COLUMN client text`,
  `CREATE TABLE document_client (
    name text PRIMARY KEY, audience text NOT NULL, mode text NOT NULL,
    CHECK (mode IN ('ANY', 'LOG_UNKNOWN', 'PUBLISHED_ONLY')))`,
  `CREATE TABLE published_document (
    client text NOT NULL REFERENCES document_client, id text NOT NULL, name text NOT NULL, audience text NOT NULL,
    operation_name text NOT NULL, kind text NOT NULL, body text NOT NULL, variables jsonb NOT NULL,
    cost integer NOT NULL, fetches integer NOT NULL, scopes text[] NOT NULL, published_at timestamptz NOT NULL,
    retired_at timestamptz,
    PRIMARY KEY (client, id), UNIQUE (client, name), CHECK (kind IN ('query', 'mutation')))`,
  `CREATE INDEX published_document_place ON published_document (name, client, id)`,
  `CREATE INDEX published_document_audience ON published_document (audience, name, client, id)`,
  `CREATE INDEX published_document_id ON published_document (id)`,
  `CREATE INDEX published_document_name ON published_document (client, name text_pattern_ops)`,
  `CREATE TABLE document_alias (
    client text NOT NULL, alias text NOT NULL, document_id text NOT NULL,
    PRIMARY KEY (client, alias), FOREIGN KEY (client, document_id) REFERENCES published_document)`,
  `CREATE INDEX document_alias_document ON document_alias (client, document_id)`,
  `CREATE TABLE document_usage (
    client text NOT NULL, document_id text NOT NULL, day date NOT NULL, runs bigint NOT NULL,
    last_run_at timestamptz NOT NULL, PRIMARY KEY (client, document_id, day))`,
  `CREATE TABLE unknown_document (
    client text NOT NULL, digest text NOT NULL, name text, runs bigint NOT NULL, last_run_at timestamptz NOT NULL,
    PRIMARY KEY (client, digest))`,
];

/** A published text is for ever: it is added, and it is retired. */
const stays = `CREATE FUNCTION refuse_change_of_document() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'retired_at' = to_jsonb(OLD) - 'retired_at' THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a published document never changes' USING ERRCODE = 'restrict_violation';
  END $$`;

/** Every replica hears of what was published, retired or set when that is committed. */
const tell = `CREATE FUNCTION tell_of_documents() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    PERFORM pg_notify(current_schema() || '_documents_changed', '');
    RETURN NULL;
  END $$`;

const guards = [
  stays,
  `CREATE TRIGGER published_document_stays BEFORE UPDATE OR DELETE ON published_document
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_document()`,
  `CREATE TRIGGER published_document_is_kept BEFORE TRUNCATE ON published_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_document()`,
  tell,
  ...['published_document', 'document_client'].map(
    (table) => `CREATE TRIGGER ${table}_changed AFTER INSERT OR UPDATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION tell_of_documents()`,
  ),
];

export class Documents1764900000000 implements MigrationInterface {
  name = 'Documents1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE unknown_document, document_usage, document_alias, published_document, document_client',
    );
    await runner.query('DROP FUNCTION refuse_change_of_document(), tell_of_documents()');
    await runner.query('ALTER TABLE api_key DROP COLUMN client');
  }
}
