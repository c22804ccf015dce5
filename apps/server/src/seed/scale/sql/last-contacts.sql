-- last-contacts: when every customer was last in touch; what devices and usage report is no contact.
UPDATE customer c SET last_contact_at = i.at
FROM (SELECT customer_id, max(occurred_at) AS at FROM interaction WHERE kind NOT IN ('DEVICE', 'USAGE') GROUP BY customer_id) i
WHERE c.id = i.customer_id
