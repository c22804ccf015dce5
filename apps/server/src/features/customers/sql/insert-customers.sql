-- insert-customers: new customers with their identities and search tokens, in one statement.
-- $1 json: rows of customer
-- $2 json: rows of identity; sealed and value_hash in base64
-- $3 json: rows of customer_search
-- $4 json: rows of customer_key; wrapped in base64
WITH customers AS (
  INSERT INTO customer (id, code, kind, name, name_folded, name_sort, gender, industry, company_size, website, source,
    source_detail, first_touch_at, owner_id, team_id, region_id, created_by_id, custom, stage_since, created_at, updated_at)
  SELECT x.id, x.code, x.kind, x.name, x."nameFolded", x."nameSort", x.gender, x.industry, x."companySize", x.website,
    x.source, x."sourceDetail", x."firstTouchAt", x."ownerId", x."teamId", x."regionId", x."createdById", x.custom,
    x."createdAt", x."createdAt", x."createdAt"
  FROM json_to_recordset($1::json) AS x (id uuid, code text, kind text, name text, "nameFolded" text, "nameSort" text,
    gender text, industry text, "companySize" integer, website text, source text, "sourceDetail" text,
    "firstTouchAt" timestamptz, "ownerId" uuid, "teamId" uuid, "regionId" uuid, "createdById" uuid, custom jsonb,
    "createdAt" timestamptz)
), identities AS (
  INSERT INTO identity (id, customer_id, kind, source, sealed, value_hash, masked, is_primary, verified_at, created_at)
  SELECT x.id, x."customerId", x.kind, x.source, decode(x.sealed, 'base64'), decode(x."valueHash", 'base64'), x.masked,
    x."isPrimary", x."verifiedAt", x."createdAt"
  FROM json_to_recordset($2::json) AS x (id uuid, "customerId" uuid, kind text, source text, sealed text,
    "valueHash" text, masked text, "isPrimary" boolean, "verifiedAt" timestamptz, "createdAt" timestamptz)
), keys AS (
  INSERT INTO customer_key (customer_id, generation, key_id, wrapped)
  SELECT x."customerId", x.generation, x."keyId", decode(x.wrapped, 'base64')
  FROM json_to_recordset($4::json) AS x ("customerId" uuid, generation smallint, "keyId" text, wrapped text)
)
INSERT INTO customer_search (customer_id, tokens, more)
SELECT x."customerId", x.tokens, x.more
FROM json_to_recordset($3::json) AS x ("customerId" uuid, tokens bigint[], more bigint[])
