import { useTranslation } from 'react-i18next';

/** `customerTagAdd` → `Add`; `user.signed-in` → `signed-in`. */
const verbOf = (action: string): string => /([A-Z][a-z]*|[a-z-]+)$/.exec(action)?.[0] ?? action;

/** Names what was done to what; what has no word in the catalogue stays as the server calls it. */
export function useActionWords() {
  const { t, i18n } = useTranslation('audit');
  const known = (key: string): boolean => i18n.exists(key, { ns: 'audit' });
  return {
    action: (action: string): string => {
      if (known(`action.${action}`)) return t(`action.${action}`);
      const verb = verbOf(action);
      return known(`verb.${verb}`) ? t(`verb.${verb}`) : action;
    },
    object: (object: string): string => (known(`object.${object}`) ? t(`object.${object}`) : object),
  };
}
