/** The four parameters: purchase rates are Gamma(r, α), chances to leave after a purchase Beta(a, b). */
export interface BgNbdParameters {
  r: number;
  /** In the time unit of the histories. */
  alpha: number;
  a: number;
  b: number;
}
