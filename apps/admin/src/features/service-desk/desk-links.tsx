import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './desk.css';

const screens = [
  ['/queue', 'queue'],
  ['/supervisor', 'supervisor'],
  ['/staffing', 'staffing'],
  ['/vip-tiers', 'tiers'],
  ['/service-levels', 'levels'],
] as const;

/** The screens of the desk, beside each other. */
export function DeskLinks() {
  const { t } = useTranslation('service-desk');
  return (
    <nav className="k-desk-links" aria-label={t('screens.label')}>
      {screens.map(([to, name]) => (
        <NavLink key={to} to={to}>
          {t(`screens.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
