import { Severity, TicketType, type Enumeration } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { TicketFilter } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { json, oneOf, useUrlState } from '../../lib/url-state.js';
import { Chip, Chips } from '../../ui/tabs.js';

const views = ['open', 'mine', 'done', 'all'] as const;
const isFilter = (value: unknown): value is TicketFilter => typeof value === 'object' && value !== null;
const address = {
  view: oneOf(views, 'open'),
  severity: oneOf(['', ...Severity.keys], ''),
  type: oneOf(['', ...TicketType.keys], ''),
  filter: json(isFilter),
};
const filters: Record<(typeof views)[number], TicketFilter> = {
  open: { isOpen: true },
  mine: { isMine: true, isOpen: true },
  done: { isOpen: false },
  all: {},
};

interface ChoiceProps<Key extends string> {
  any: string;
  of: Enumeration<Key>;
  value: Key | '';
  onChoose: (value: Key | '') => void;
}

/** One value of an enumeration, or any. */
function Choice<Key extends string>({ any, of, value, onChoose }: ChoiceProps<Key>) {
  const label = useEnumLabel();
  return (
    <select
      className="k-input k-list-choice"
      aria-label={any}
      value={value}
      onChange={(event) => onChoose(event.target.value as Key | '')}
    >
      <option value="">{any}</option>
      {of.keys.map((key) => (
        <option key={key} value={key}>
          {label(of, key)}
        </option>
      ))}
    </select>
  );
}

/** What narrows the list of tickets: the address remembers it, `shown` is how it is changed. */
export function useTicketFilters() {
  const { t } = useTranslation('service-desk');
  const [{ view, severity, type, filter: given }, change] = useUrlState(address);
  const filter: TicketFilter = {
    ...given,
    ...filters[view],
    ...(severity && { severity: [severity] }),
    ...(type && { type: [type] }),
  };
  const shown = (
    <>
      <Chips label={t('tickets.views')}>
        {views.map((one) => (
          <Chip key={one} on={one === view} onClick={() => change({ view: one })}>
            {t(`tickets.${one}`)}
          </Chip>
        ))}
        {given && (
          <Chip on onClick={() => change({ filter: null })}>
            {t('tickets.filtered')}
          </Chip>
        )}
      </Chips>
      <Choice
        any={t('tickets.any-severity')}
        of={Severity}
        value={severity}
        onChoose={(one) => change({ severity: one })}
      />
      <Choice any={t('tickets.any-type')} of={TicketType} value={type} onChoose={(one) => change({ type: one })} />
    </>
  );
  return { filter, shown };
}
