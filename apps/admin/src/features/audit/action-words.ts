import { fieldLabel } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { joinWords } from '../../lib/i18n/join-words.js';

/** `customerTagAdd` → `Add`; `user.signed-in` → `signed-in`. */
const verbOf = (action: string): string => /([A-Z][a-z]*|[a-z-]+)$/.exec(action)?.[0] ?? action;

/** Names what was done to what, and which fields; what has no word in the catalogue stays as the server calls it. */
export function useActionWords() {
  const { t, i18n } = useTranslation('audit');
  const language = useLanguage();
  const known = (key: string): boolean => i18n.exists(key, { ns: 'audit' });
  const field = (name: string): string => fieldLabel(name, language);
  return {
    action: (action: string): string => {
      if (known(`action.${action}`)) return t(`action.${action}`);
      const verb = verbOf(action);
      return known(`verb.${verb}`) ? t(`verb.${verb}`) : action;
    },
    object: (object: string): string => (known(`object.${object}`) ? t(`object.${object}`) : object),
    field,
    fields: (names: readonly string[]): string => joinWords(names.map(field), language),
  };
}
