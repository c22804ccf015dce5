import { pinyinOf } from '../../../features/customers/name.policy.js';

/** A name as it stands in a mail address: 王伟 → wangwei. */
export const latin = (name: string): string => pinyinOf(name).replace(/[^a-z0-9]/g, '');
