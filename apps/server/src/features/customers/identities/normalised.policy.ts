/** An identity in its one form. */
export interface NormalisedIdentity {
  readonly ok: true;
  /** The form that is hashed, compared and stored. Normalising it again gives the same. */
  readonly value: string;
  /** The form people read. */
  readonly display: string;
  /** What may be shown to those who must not see the value. */
  readonly masked: string;
  /** The last four digits of a telephone number. */
  readonly last4?: string;
}

/** First three and last four characters; short ids show only the first. */
export function maskId(id: string): string {
  return id.length > 7 ? `${id.slice(0, 3)}****${id.slice(-4)}` : `${id.slice(0, 1)}****`;
}
