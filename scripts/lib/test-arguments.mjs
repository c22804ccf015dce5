/**
 * Reads the arguments of `npm test`: `--only a,b` (or several of them) names checks, the rest is vitest's.
 * Arguments for vitest alone mean `--only tests`. Ends the process when a name is unknown.
 * @param {string[]} args
 * @param {string[]} checks the names of the checks
 * @returns {{ only: string[] | undefined, rest: string[] }} `only` is undefined when everything is wanted
 */
export function parseTestArguments(args, checks) {
  const names = [...checks, 'tests'];
  const only = [];
  const rest = [];
  for (let index = 0; index < args.length; index++) {
    const value = args[index] === '--only' ? args[++index] : args[index].match(/^--only=(.*)$/)?.[1];
    if (value === undefined && args[index] !== undefined) rest.push(args[index]);
    else only.push(...(value ?? '').split(','));
  }
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown: --only ${unknown.join(',')}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  if (only.length === 0) return { only: rest.length > 0 ? ['tests'] : undefined, rest };
  return { only, rest };
}
