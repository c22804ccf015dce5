import { useTranslation } from 'react-i18next';

/** The words of a permission; its key where it has none. */
export function usePermissionName() {
  const { t, i18n } = useTranslation();
  return (key: string): string => {
    const word = key.replace(':', '-');
    return i18n.exists(`permission.${word}`) ? t(`permission.${word}`) : key;
  };
}
