import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { conditionsOf, type Filter } from './filter/filter.policy.js';
import type { ClassNames } from './sentence/words.policy.js';

/** A class as its rules in force call it. */
interface ClassLabel {
  readonly scheme: string;
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** What the classes in force are called. A name that two classes of a scheme share, or that is another's key, tells neither. */
export async function classNames(ctx: RequestContext): Promise<ClassNames> {
  const labels = await ctx.rows<ClassLabel>(
    sql`SELECT v.scheme, c ->> 'key' AS key, c ->> 'zh' AS zh, c ->> 'en' AS en
        FROM class_version v, jsonb_array_elements(v.rules -> 'classes') AS c WHERE v.state = 'PUBLISHED'`,
  );
  const called: ClassNames['classCalled'] = (scheme, name, language) => {
    const found = labels.filter((one) => one.scheme === scheme && (one[language] === name || one.key === name));
    return found.length === 1 ? found[0]?.key : undefined;
  };
  return {
    classCalled: called,
    classNamed(scheme, key, language) {
      const name = labels.find((one) => one.scheme === scheme && one.key === key)?.[language];
      return name !== undefined && called(scheme, name, language) === key ? name : undefined;
    },
  };
}

/** Whether a rule names a class. */
export const namesClass = (filter: Filter): boolean =>
  conditionsOf(filter).some((condition) => condition.kind === 'inClass' && condition.key !== null);
