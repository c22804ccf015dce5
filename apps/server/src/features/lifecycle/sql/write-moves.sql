-- write-moves: the history of stages grows, and the customers stand where the last move took them.
-- $1 uuid[] ids of the moves  $2 uuid[] customers  $3 text[] from  $4 text[] to  $5 text[] causes  $6 text[] reasons
-- $7 uuid[] the order or ticket behind  $8 uuid: who  $9 timestamptz: when
-- $10 uuid[] customers that end in another stage or class  $11 text[] their stages  $12 text[] their base classes
WITH moved AS (
  INSERT INTO stage_move (id, customer_id, from_stage, to_stage, cause, reason, ref_id, actor_id, moved_at)
  SELECT m.*, $8::uuid, $9::timestamptz
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[]) AS m
)
UPDATE customer c
SET stage = e.stage, base_class = e.base_class,
  stage_since = CASE WHEN c.stage = e.stage AND NOT c.id = ANY ($2::uuid[]) THEN c.stage_since ELSE $9::timestamptz END
FROM unnest($10::uuid[], $11::text[], $12::text[]) AS e (id, stage, base_class)
WHERE c.id = e.id
