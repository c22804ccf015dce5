import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Tokens of so many programs with a role, one each. */
export async function tokensOf(db: pg.Pool, role: string, count: number): Promise<string[]> {
  const secrets = Array.from({ length: count }, () => `kt_${randomBytes(32).toString('base64url')}`);
  const hashes = secrets.map((secret) => createHash('sha256').update(secret).digest());
  await db.query(
    `INSERT INTO api_token (id, name, prefix, token_hash, role_id)
     SELECT uuid7(), 'bench agent', 'bench', hash, r.id FROM unnest($1::bytea[]) AS hash, role r WHERE r.key = $2`,
    [hashes, role],
  );
  return secrets;
}
