import type pg from 'pg';
import { DriverQueryClass, type RowShape, type Wire } from './driver-query.js';

/** What is known of a connection. */
interface Known {
  /** The same connection, which does not ask how rows look. */
  readonly quiet: Wire;
  /** How the rows of its prepared statements look, by their names. */
  readonly shapes: Map<string, RowShape>;
}

const connections = new WeakMap<Wire, Known>();

function knownOf(wire: Wire): Known {
  const known = connections.get(wire);
  if (known) return known;
  const quiet = Object.create(wire, { describe: { value: () => undefined } }) as Wire;
  const made = { quiet, shapes: new Map<string, RowShape>() };
  connections.set(wire, made);
  return made;
}

/**
 * A prepared statement that asks its connection but once how its rows look: the driver has every execution described,
 * which for the wide rows of a customer's page costs both sides as much as a small statement. PostgreSQL refuses a prepared
 * statement whose columns have changed, so that what is remembered stays right.
 */
export class KnownQuery extends DriverQueryClass {
  private shapes: Known['shapes'] | null = null;

  constructor(config: pg.QueryConfig) {
    super(config, undefined);
  }

  override prepare(wire: Wire): void {
    const { quiet, shapes } = knownOf(wire);
    const shape = this.hasBeenParsed(wire) ? shapes.get(this.name ?? '') : undefined;
    this.shapes = shapes;
    if (!shape) return super.prepare(wire);
    Object.assign(this._result, shape);
    this._accumulateRows = true;
    super.prepare(quiet);
  }

  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.shapes?.set(this.name ?? '', { fields, _parsers, _prebuiltEmptyResultObject });
  }
}
