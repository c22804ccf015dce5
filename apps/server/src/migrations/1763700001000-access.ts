import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may do what, and how far it reaches. */
export class Access1763700001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE team (
        id uuid NOT NULL,
        parent_id uuid,
        name text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT team_pkey PRIMARY KEY (id),
        CONSTRAINT team_parent_fkey FOREIGN KEY (parent_id) REFERENCES team (id)
      )`);
    await db.query(`
      CREATE TABLE region (
        id uuid NOT NULL,
        parent_id uuid,
        name text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT region_pkey PRIMARY KEY (id),
        CONSTRAINT region_parent_fkey FOREIGN KEY (parent_id) REFERENCES region (id)
      )`);
    await db.query(`
      CREATE TABLE role (
        id uuid NOT NULL,
        key text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        masks text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT role_pkey PRIMARY KEY (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX role_key ON role (key)`);
    await db.query(`
      CREATE TABLE role_permission (
        role_id uuid NOT NULL,
        permission text NOT NULL,
        scope text NOT NULL,
        CONSTRAINT role_permission_pkey PRIMARY KEY (role_id, permission),
        CONSTRAINT role_permission_role_fkey FOREIGN KEY (role_id) REFERENCES role (id) ON DELETE CASCADE,
        CONSTRAINT role_permission_scope CHECK (scope IN ('OWN', 'TEAM', 'REGION', 'ALL'))
      )`);
    await db.query(`
      CREATE TABLE app_user (
        id uuid NOT NULL,
        email text NOT NULL,
        password_hash text,
        name text NOT NULL,
        locale text NOT NULL DEFAULT 'ZH_CN',
        status text NOT NULL DEFAULT 'ACTIVE',
        role_id uuid NOT NULL,
        team_id uuid,
        region_id uuid,
        capacity integer NOT NULL DEFAULT 5,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT app_user_pkey PRIMARY KEY (id),
        CONSTRAINT app_user_role_fkey FOREIGN KEY (role_id) REFERENCES role (id),
        CONSTRAINT app_user_team_fkey FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT app_user_region_fkey FOREIGN KEY (region_id) REFERENCES region (id),
        CONSTRAINT app_user_status CHECK (status IN ('INVITED', 'ACTIVE', 'DISABLED')),
        CONSTRAINT app_user_capacity CHECK (capacity BETWEEN 0 AND 100)
      )`);
    await db.query(`CREATE UNIQUE INDEX app_user_email ON app_user (email)`);
    await db.query(`
      CREATE TABLE session (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
        ended_at timestamptz(3),
        ip text,
        user_agent text,
        CONSTRAINT session_pkey PRIMARY KEY (id),
        CONSTRAINT session_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE UNIQUE INDEX session_token_hash ON session (token_hash)`);
    await db.query(`CREATE INDEX session_by_user ON session (user_id)`);
    await db.query(`
      CREATE TABLE api_token (
        id uuid NOT NULL,
        name text NOT NULL,
        prefix text NOT NULL,
        token_hash bytea NOT NULL,
        former_hash bytea,
        former_until timestamptz(3),
        role_id uuid NOT NULL,
        team_id uuid,
        region_id uuid,
        permissions text[],
        calls_per_minute integer,
        cost_per_minute integer,
        created_by_id uuid,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3),
        revoked_at timestamptz(3),
        last_used_at timestamptz(3),
        CONSTRAINT api_token_pkey PRIMARY KEY (id),
        CONSTRAINT api_token_role_fkey FOREIGN KEY (role_id) REFERENCES role (id),
        CONSTRAINT api_token_team_fkey FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT api_token_region_fkey FOREIGN KEY (region_id) REFERENCES region (id)
      )`);
    await db.query(`CREATE UNIQUE INDEX api_token_token_hash ON api_token (token_hash)`);
    await db.query(`CREATE UNIQUE INDEX api_token_former_hash ON api_token (former_hash)`);
    await db.query(`
      CREATE TABLE second_factor (
        user_id uuid NOT NULL,
        secret bytea NOT NULL,
        confirmed_at timestamptz(3),
        last_step bigint NOT NULL DEFAULT 0,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT second_factor_pkey PRIMARY KEY (user_id),
        CONSTRAINT second_factor_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE recovery_code (
        user_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        used_at timestamptz(3),
        CONSTRAINT recovery_code_pkey PRIMARY KEY (user_id, code_hash),
        CONSTRAINT recovery_code_user_fkey FOREIGN KEY (user_id) REFERENCES second_factor (user_id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE one_time_proof (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        purpose text NOT NULL,
        secret_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        attempts integer NOT NULL DEFAULT 0,
        CONSTRAINT one_time_proof_pkey PRIMARY KEY (id),
        CONSTRAINT one_time_proof_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE,
        CONSTRAINT one_time_proof_purpose CHECK (purpose IN ('RESET', 'INVITATION', 'SECOND_FACTOR'))
      )`);
    await db.query(`CREATE UNIQUE INDEX one_time_proof_secret ON one_time_proof (secret_hash)`);
    await db.query(`CREATE INDEX one_time_proof_by_user ON one_time_proof (user_id, purpose)`);
    await db.query(`
      CREATE TABLE oidc_link (
        issuer text NOT NULL,
        subject text NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT oidc_link_pkey PRIMARY KEY (issuer, subject),
        CONSTRAINT oidc_link_user_fkey FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX oidc_link_by_user ON oidc_link (user_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE oidc_link, one_time_proof, recovery_code, second_factor, api_token, session, app_user, role_permission, role, region, team`,
    );
  }
}
