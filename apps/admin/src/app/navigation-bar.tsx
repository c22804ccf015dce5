import EllipsisOutlined from '@ant-design/icons-svg/es/asn/EllipsisOutlined';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Icon } from '../ui/icon.js';
import { closeMenu, useCloseOutside } from '../ui/menu.js';
import { useNarrow } from '../ui/narrow.js';
import type { Place } from './navigation.js';

/** What stands on the bar of a telephone; the other places are one press further. */
const onTelephone = new Set<Place['name']>(['today', 'customers', 'queue', 'tickets']);

function PlaceLink({ place: { to, name, icon }, onOpen }: { place: Place; onOpen?: () => void }) {
  const { t } = useTranslation();
  return (
    <NavLink to={to} end={to === '/'} title={t(`nav.${name}`)} onClick={onOpen}>
      <Icon of={icon} />
      <span className="k-word">{t(`nav.${name}`)}</span>
    </NavLink>
  );
}

/** The places a telephone has no room for. */
function MorePlaces({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const menu = useCloseOutside();
  const { pathname } = useLocation();
  const isHere = places.some(({ to }) => pathname.startsWith(to));
  return (
    <details className="k-nav-more" ref={menu}>
      <summary aria-current={isHere ? 'page' : undefined}>
        <Icon of={EllipsisOutlined} />
        <span className="k-word">{t('nav.more')}</span>
      </summary>
      <div className="k-nav-sheet">
        {places.map((place) => (
          <PlaceLink key={place.to} place={place} onOpen={() => closeMenu(menu)} />
        ))}
      </div>
    </details>
  );
}

/** The main places: all of them at the side, the few of a day in the field on the bar of a telephone. */
export function NavigationBar({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const daily = narrow ? places.filter(({ name }) => onTelephone.has(name)) : places;
  const others = places.filter((place) => !daily.includes(place));
  return (
    <nav className="k-side" aria-label={t('nav.label')}>
      <Link to="/" className="k-brand">
        <img src="/kehu.svg" alt="" />
        <span className="k-word">{t('brand')}</span>
      </Link>
      <div className="k-nav">
        {daily.map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
        {others.length > 0 && <MorePlaces places={others} />}
      </div>
    </nav>
  );
}
