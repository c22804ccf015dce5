import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';

/** An address that leads nowhere. */
export function Component() {
  const { t } = useTranslation();
  return (
    <Page title={t('not-found.title')}>
      <Empty title={t('not-found.hint')}>
        <ButtonLink to="/">{t('not-found.home')}</ButtonLink>
      </Empty>
    </Page>
  );
}
