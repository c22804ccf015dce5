-- helpers: numbers and ids that are the same for the same input, for as long as this connection lives. The planner puts
-- their bodies in place of the calls; a function that must be called costs several times as much, millions of times.
-- seed_number: 0 up to, not including, 2^31.  seed_share: 0 up to, not including, 1.
-- seed_id: a version 7 id of a moment and a running number.
CREATE OR REPLACE FUNCTION pg_temp.seed_number(n bigint, salt bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS 'SELECT hashint8extended(n, salt) & 2147483647';
CREATE OR REPLACE FUNCTION pg_temp.seed_share(n bigint, salt bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS 'SELECT (hashint8extended(n, salt) & 2147483647) / 2147483648.0::float8';
CREATE OR REPLACE FUNCTION pg_temp.seed_id(at timestamptz, n bigint, salt bigint) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT (lpad(to_hex(((1000 * date_part('epoch', at))::bigint << 16) | 28672 | (n & 4095)), 16, '0')
    || to_hex((hashint8extended(n, salt) & 1152921504606846975) | (-9223372036854775808)))::uuid $$;
