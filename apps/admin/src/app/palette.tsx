import SearchOutlined from '@ant-design/icons-svg/es/asn/SearchOutlined';
import UserOutlined from '@ant-design/icons-svg/es/asn/UserOutlined';
import { useQuery } from '@apollo/client/react';
import { BaseClass } from '@kehu/schema';
import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chooseLanguage, useLanguage } from '../lib/i18n/i18n.js';
import { chooseTheme, useTheme } from '../lib/theme.js';
import { useDebounced } from '../lib/use-debounced.js';
import { Icon } from '../ui/icon.js';
import { EnumTag } from '../ui/tag.js';
import { useMay } from '../lib/session/viewer.js';
import { usePlaces } from './navigation.js';
import { FindCustomers } from './palette.graphql.js';
import './palette.css';

/** Go to a page, find a customer, run an action: by keyboard from anywhere. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState('');
  const search = useDebounced(typed.trim(), 150);
  const found = useQuery(FindCustomers, { variables: { search }, skip: search === '' });
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  const run = (action: () => unknown) => () => {
    onClose();
    void action();
  };
  const customers = search === '' ? [] : (found.data ?? found.previousData)?.customers.edges.map((edge) => edge.node);
  const first = customers?.[0]?.id;
  useEffect(() => {
    if (first) setSelected(first);
  }, [first]);
  const pages = usePlaces().filter(
    (place) =>
      t(`nav.${place.name}`).toLowerCase().includes(typed.toLowerCase()) || place.name.startsWith(typed.toLowerCase()),
  );
  return (
    <dialog
      ref={dialog}
      className="k-palette"
      aria-label={t('palette.open')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Command label={t('palette.open')} shouldFilter={false} loop value={selected} onValueChange={setSelected}>
        <Command.Input ref={input} value={typed} onValueChange={setTyped} placeholder={t('palette.hint')} />
        <Command.List>
          <Command.Empty>{t('palette.nothing')}</Command.Empty>
          {search !== '' && (
            <Command.Group heading={t('palette.customers')}>
              {customers?.map((customer) => (
                <Command.Item
                  key={customer.id}
                  value={customer.id}
                  onSelect={run(() => navigate(`/customers/${customer.id}`))}
                >
                  <Icon of={UserOutlined} />
                  <span className="k-list-title">{customer.name}</span>
                  <span className="k-muted">{customer.code}</span>
                  <EnumTag of={BaseClass} value={customer.baseClass} />
                </Command.Item>
              ))}
              <Command.Item value="all" onSelect={run(() => navigate(`/customers?q=${encodeURIComponent(search)}`))}>
                <Icon of={SearchOutlined} />
                {t('palette.all', { search })}
              </Command.Item>
            </Command.Group>
          )}
          {pages.length > 0 && (
            <Command.Group heading={t('palette.pages')}>
              {pages.map(({ to, name, icon }) => (
                <Command.Item key={to} value={to} onSelect={run(() => navigate(to))}>
                  <Icon of={icon} />
                  {t(`nav.${name}`)}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {typed === '' && <PaletteActions run={run} />}
        </Command.List>
      </Command>
    </dialog>
  );
}

function PaletteActions({ run }: { run: (action: () => unknown) => () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const { isDark } = useTheme();
  const mayBuild = useMay('segments:write');
  return (
    <Command.Group heading={t('palette.actions')}>
      {mayBuild && (
        <Command.Item onSelect={run(() => navigate('/segments/new'))}>{t('palette.new-segment')}</Command.Item>
      )}
      <Command.Item onSelect={run(() => chooseTheme(isDark ? 'light' : 'dark'))}>
        {isDark ? t('palette.light') : t('palette.dark')}
      </Command.Item>
      <Command.Item onSelect={run(() => chooseLanguage(language === 'en' ? 'zh-CN' : 'en'))}>
        {t('palette.language')}
      </Command.Item>
    </Command.Group>
  );
}
