/** One kind of request that people send. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /** Whether somebody waits at a screen to see something; what is left writes. */
  readonly isRead: boolean;
  /** Its part of all requests, beside the parts of the others. */
  readonly share: number;
}

const read = <Name extends string>(name: Name, share: number): Kind<Name> => ({ name, isRead: true, share });
const write = <Name extends string>(name: Name, share: number): Kind<Name> => ({ name, isRead: false, share });

/** What a company's people do, by how often they do it: three of four requests look something up. */
export const kinds = [
  read('customer360', 15),
  read('customers', 8),
  read('nextPage', 3),
  read('search', 6),
  read('preview', 2),
  read('segments', 2),
  read('queue', 4),
  read('tickets', 4),
  read('ticket', 4),
  read('tasks', 2),
  write('customerCreate', 0.6),
  write('customerUpdate', 1.5),
  write('orderCreate', 2.5),
  write('interactionLog', 3),
  write('ticketOpen', 1.4),
  write('ticketClaimNext', 1.4),
  write('ticketReply', 1.2),
  write('ticketResolve', 1.2),
] as const;

export type KindName = (typeof kinds)[number]['name'];

/** Shares of all kinds together. */
export const allShares = kinds.reduce((sum, { share }) => sum + share, 0);
