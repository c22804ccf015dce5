import { useTranslation } from 'react-i18next';

/** The words of a permission, as the roles matrix has them; its key until they are there. */
export function usePermissionName() {
  const { t, i18n } = useTranslation('access', { useSuspense: false });
  return (key: string): string => {
    const word = `permission.${key.replace(':', '-')}`;
    return i18n.exists(word, { ns: 'access' }) ? t(word) : key;
  };
}
