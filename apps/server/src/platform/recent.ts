/** Remembers what was used lately, between `size` and twice as many entries: a shortcut in front of a look-up. */
export class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(private readonly size: number) {}

  get(key: string): V | undefined {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, value: V): void {
    if (this.young.has(key)) return void this.young.set(key, value);
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(apart(key), value);
  }

  delete(key: string): void {
    this.young.delete(key);
    this.old.delete(key);
  }
}

/** The same text in memory of its own: one that was cut out of a file would keep a whole piece of the file. */
const apart = (text: string): string => ` ${text}`.slice(1);
