import { Severity } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketBulkWanted } from '../../../gql/graphql.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import type { Picked } from '../../../ui/list/list-state.js';
import { PersonField } from '../../../ui/person-field.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { TicketBulkDialog } from './ticket-bulk.dialog.js';

const actions = ['assign', 'severity', 'close'] as const;
type Action = (typeof actions)[number];

interface ActionProps {
  which: Pick<TicketBulkWanted, 'filter' | 'ticketIds'>;
  onClose: () => void;
  onDone: () => void;
}

function AssignTickets({ which, ...rest }: ActionProps) {
  const { t } = useTranslation('service-desk');
  const [assigneeId, setAssignee] = useState<string | null>(null);
  return (
    <TicketBulkDialog {...rest} title={t('bulk.assign')} wanted={assigneeId ? { ...which, assigneeId } : null}>
      <PersonField label={t('bulk.agent')} onChoose={(person) => setAssignee(person?.id ?? null)} />
    </TicketBulkDialog>
  );
}

function RateTickets({ which, ...rest }: ActionProps) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const [severity, setSeverity] = useState<Severity | null>(null);
  return (
    <TicketBulkDialog {...rest} title={t('bulk.severity')} wanted={severity ? { ...which, severity } : null}>
      <Chips label={t('bulk.severity')}>
        {Severity.keys.map((one) => (
          <Chip key={one} on={one === severity} onClick={() => setSeverity(one)}>
            {label(Severity, one)}
          </Chip>
        ))}
      </Chips>
    </TicketBulkDialog>
  );
}

function CloseTickets({ which, ...rest }: ActionProps) {
  const { t } = useTranslation('service-desk');
  return <TicketBulkDialog {...rest} title={t('bulk.close')} wanted={{ ...which, close: true }} />;
}

/** What can be done with the picked tickets, or with all that match. */
export function TicketBulkActions({ picked, filter }: { picked: Picked; filter: TicketBulkWanted['filter'] }) {
  const { t } = useTranslation('service-desk');
  const maySeePeople = useMay('users:read');
  const [doing, setDoing] = useState<Action | null>(null);
  const which = picked.isAll ? { filter } : { ticketIds: [...picked.ids] };
  const props = { which, onClose: () => setDoing(null), onDone: () => picked.clear() };
  return (
    <>
      {actions
        .filter((action) => action !== 'assign' || maySeePeople)
        .map((action) => (
          <Button key={action} size="small" onClick={() => setDoing(action)}>
            {t(`bulk.${action}`)}
          </Button>
        ))}
      {doing === 'assign' && <AssignTickets {...props} />}
      {doing === 'severity' && <RateTickets {...props} />}
      {doing === 'close' && <CloseTickets {...props} />}
    </>
  );
}
