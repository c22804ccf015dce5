type Made<Options, Formatter> = new (language: string, options: Options) => Formatter;

const made = new Map<string, unknown>();

/** One of the formatters of `Intl`. Making one costs a hundred times what using it does, and a list uses six a row. */
export function formatter<Options, Formatter>(
  kind: Made<Options, Formatter>,
  language: string,
  options: Options,
): Formatter {
  const key = `${kind.name} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key) as Formatter | undefined;
  if (known) return known;
  const fresh = new kind(language, options);
  made.set(key, fresh);
  return fresh;
}
