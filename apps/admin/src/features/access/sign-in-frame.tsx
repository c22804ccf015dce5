import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, useLanguage } from '../../lib/i18n/i18n.js';
import { Button } from '../../ui/button.js';
import './sign-in.css';

/** The card on which everything stands that is done before somebody is in. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('access');
  const language = useLanguage();
  useEffect(() => {
    document.title = `${title} · Kehu`;
  }, [title]);
  return (
    <main className="k-sign-in">
      <div className="k-sign-in-card">
        <div className="k-row k-spread">
          <div className="k-sign-in-brand">
            <img src="/kehu.svg" alt="" />
            <div>
              <h1>{t('sign-in.brand')}</h1>
              <p className="k-muted">{t('sign-in.claim')}</p>
            </div>
          </div>
          <Button
            look="quiet"
            size="small"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => void chooseLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {t('sign-in.other-language')}
          </Button>
        </div>
        {children}
      </div>
    </main>
  );
}
