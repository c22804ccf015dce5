import type pg from 'pg';
import { DriverQueryClass, type Wire } from './driver-query.js';

/** What is known of a connection. */
interface Known {
  /** The same connection, which does not ask how rows look. */
  readonly quiet: Wire;
  /** What it said of the rows of its prepared statements, by their names. */
  readonly descriptions: Map<string, unknown>;
}

const connections = new WeakMap<Wire, Known>();

function knownOf(wire: Wire): Known {
  const known = connections.get(wire);
  if (known) return known;
  const quiet = Object.create(wire, { describe: { value: () => undefined } }) as Wire;
  const made = { quiet, descriptions: new Map<string, unknown>() };
  connections.set(wire, made);
  return made;
}

/**
 * A prepared statement that asks its connection but once how its rows look: the driver has every execution described,
 * which for the wide rows of a customer's page costs both sides as much as a small statement. PostgreSQL refuses a prepared
 * statement whose columns have changed, so that what is remembered stays right.
 */
export class KnownQuery extends DriverQueryClass {
  private descriptions: Known['descriptions'] | null = null;

  constructor(config: pg.QueryConfig) {
    super(config, undefined);
  }

  override prepare(wire: Wire): void {
    const { quiet, descriptions } = knownOf(wire);
    const description = this.hasBeenParsed(wire) ? descriptions.get(this.name ?? '') : undefined;
    if (description === undefined) {
      this.descriptions = descriptions;
      return super.prepare(wire);
    }
    super.handleRowDescription(description);
    super.prepare(quiet);
  }

  override handleRowDescription(description: unknown): void {
    super.handleRowDescription(description);
    this.descriptions?.set(this.name ?? '', description);
  }
}
