const isHan = /\p{Script=Han}/u;

/** What stands for a person in a small circle: the given name of 王伟 is 伟, of Ann Lee it is AL. */
export function initialsOf(name: string): string {
  if (isHan.test(name)) return name.length <= 3 ? name.slice(-1) : name.slice(0, 1);
  const words = name.trim().split(/\s+/);
  return words.length === 1
    ? (words[0] ?? '').slice(0, 2).toUpperCase()
    : `${words[0]![0]}${words.at(-1)![0]}`.toUpperCase();
}

/** A person as a circle with initials. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="k-avatar" aria-hidden="true" title={name}>
      {initialsOf(name)}
    </span>
  );
}
