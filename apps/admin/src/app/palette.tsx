import AppstoreOutlined from '@ant-design/icons-svg/es/asn/AppstoreOutlined';
import ClockCircleOutlined from '@ant-design/icons-svg/es/asn/ClockCircleOutlined';
import FileTextOutlined from '@ant-design/icons-svg/es/asn/FileTextOutlined';
import SearchOutlined from '@ant-design/icons-svg/es/asn/SearchOutlined';
import UserOutlined from '@ant-design/icons-svg/es/asn/UserOutlined';
import type { IconDefinition } from '@ant-design/icons-svg/es/types';
import { useQuery } from '@apollo/client/react';
import { BaseClass, TicketStatus } from '@kehu/schema';
import { Command } from 'cmdk';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FindAnythingQuery } from '../gql/graphql.js';
import { recentItems } from '../lib/recent.js';
import { useMay } from '../lib/session/viewer.js';
import { useDebounced } from '../lib/use-debounced.js';
import { Icon } from '../ui/icon.js';
import { EnumTag } from '../ui/tag.js';
import { usePlaces } from './navigation.js';
import { PaletteActions, type Run } from './palette-actions.js';
import { FindAnything } from './palette.graphql.js';
import './palette.css';

/** A ticket's number as people type it: `T000354`, `t354`, `354`. */
function numberIn(typed: string): string {
  const digits = /^t?(\d{1,6})$/i.exec(typed)?.[1];
  return digits ? `T${digits.padStart(6, '0')}` : '';
}

function useFound(search: string): FindAnythingQuery | undefined {
  const number = numberIn(search);
  const may = {
    customers: useMay('customers:read'),
    segments: useMay('segments:read'),
    tickets: useMay('tickets:read'),
  };
  const variables = { search, number, ...may, tickets: may.tickets && number !== '' };
  const found = useQuery(FindAnything, { variables, skip: search === '' });
  return search === '' ? undefined : (found.data ?? found.previousData);
}

interface GroupProps {
  found: FindAnythingQuery | undefined;
  run: Run;
}

function Line({ to, icon, run, children }: { to: string; icon: IconDefinition; run: Run; children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <Command.Item value={to} onSelect={run(() => navigate(to))}>
      <Icon of={icon} />
      {children}
    </Command.Item>
  );
}

function Customers({ found, run, search }: GroupProps & { search: string }) {
  const { t } = useTranslation();
  return (
    <Command.Group heading={t('palette.customers')}>
      {found?.customers?.edges.map(({ node }) => (
        <Line key={node.id} to={`/customers/${node.id}`} icon={UserOutlined} run={run}>
          <span className="k-list-title">{node.name}</span>
          <span className="k-muted">{node.code}</span>
          <EnumTag of={BaseClass} value={node.baseClass} />
        </Line>
      ))}
      <Line to={`/customers?q=${encodeURIComponent(search)}`} icon={SearchOutlined} run={run}>
        {t('palette.all', { search })}
      </Line>
    </Command.Group>
  );
}

/** Segments and tickets that fit. */
function Others({ found, run }: GroupProps) {
  const { t } = useTranslation();
  const segments = found?.segments?.edges ?? [];
  const tickets = found?.tickets?.edges ?? [];
  return (
    <>
      {tickets.length > 0 && (
        <Command.Group heading={t('nav.tickets')}>
          {tickets.map(({ node }) => (
            <Line key={node.id} to={`/queue?ticket=${node.id}`} icon={FileTextOutlined} run={run}>
              <span className="k-list-title">{node.subject}</span>
              <span className="k-muted">{node.number}</span>
              <EnumTag of={TicketStatus} value={node.status} />
            </Line>
          ))}
        </Command.Group>
      )}
      {segments.length > 0 && (
        <Command.Group heading={t('nav.segments')}>
          {segments.map(({ node }) => (
            <Line key={node.id} to={`/segments/${node.id}`} icon={AppstoreOutlined} run={run}>
              {node.name}
            </Line>
          ))}
        </Command.Group>
      )}
    </>
  );
}

/** What was looked at last. */
function Recent({ run }: { run: Run }) {
  const { t } = useTranslation();
  const items = recentItems();
  if (items.length === 0) return null;
  return (
    <Command.Group heading={t('palette.recent')}>
      {items.map(({ to, title }) => (
        <Line key={to} to={to} icon={ClockCircleOutlined} run={run}>
          {title}
        </Line>
      ))}
    </Command.Group>
  );
}

/** Go to a page, find a customer, a segment or a ticket, run an action: by keyboard from anywhere. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState('');
  const search = useDebounced(typed.trim(), 150);
  const found = useFound(search);
  // Closed while it still stands in the page: one that was taken out of it gives the focus back to nobody.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    input.current?.focus();
    return () => element?.close();
  }, []);
  const run: Run = (action) => () => {
    onClose();
    void action();
  };
  const best = found?.tickets?.edges[0] ? `/queue?ticket=${found.tickets.edges[0].node.id}` : undefined;
  const first = best ?? (found?.customers?.edges[0] && `/customers/${found.customers.edges[0].node.id}`);
  useEffect(() => {
    if (first) setSelected(first);
  }, [first]);
  const words = typed.trim().toLowerCase();
  const pages = usePlaces().filter(
    (place) => t(`nav.${place.name}`).toLowerCase().includes(words) || place.name.startsWith(words),
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
          {words === '' && <Recent run={run} />}
          {search !== '' && (
            <>
              <Customers found={found} run={run} search={search} />
              <Others found={found} run={run} />
            </>
          )}
          {pages.length > 0 && (
            <Command.Group heading={t('palette.pages')}>
              {pages.map(({ to, name, icon }) => (
                <Line key={to} to={to} icon={icon} run={run}>
                  {t(`nav.${name}`)}
                </Line>
              ))}
            </Command.Group>
          )}
          <PaletteActions words={words} run={run} />
        </Command.List>
      </Command>
    </dialog>
  );
}
