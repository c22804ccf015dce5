/** The places where Node looks for a package from inside another: its own node_modules, then those of each folder above. */
function placesFor(from, name) {
  const folders = from === '' ? [] : from.split('/');
  const places = [];
  for (let depth = folders.length; depth >= 0; depth--) {
    if (folders[depth - 1] === 'node_modules') continue;
    places.push([...folders.slice(0, depth), 'node_modules', name].join('/'));
  }
  return places;
}

/**
 * What is wrong with a lockfile, one sentence each.
 * @param {{ packages: Record<string, { resolved?: string, link?: boolean, integrity?: string, optionalDependencies?: Record<string, string> }> }} lock
 */
export function faultsOf({ packages }) {
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!placesFor(path, name).some((place) => packages[place])) {
        faults.push(
          `${path || 'the root'}: optional dependency ${name} has no entry; npm ci would refuse this lockfile`,
        );
      }
    }
    if (/^[a-z+]+:/.test(entry.resolved ?? '')) faults.push(`${path}: is bound to an address (${entry.resolved})`);
    if (path.includes('node_modules/') && !entry.link && !entry.integrity) faults.push(`${path}: has no checksum`);
  }
  return faults;
}
