/** What an agent has in hand, and how much that may be at most. */
export interface Hands {
  readonly held: number;
  readonly capacity: number;
}

/** Whether a ticket of this weight fits beside what is in hand. Who has nothing in hand may take a ticket of any weight. */
export const hasRoom = ({ held, capacity }: Hands, weight: number): boolean =>
  held + (held === 0 ? 1 : weight) <= capacity;
