import { useMutation } from '@apollo/client/react';
import { AlertKind, ClockMetric } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ServiceAlertsQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { Clock } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { VipMark } from '../../ui/vip-mark.js';
import { SeeAlert, ServiceAlerts } from './desk-watch.graphql.js';

type Alert = ServiceAlertsQuery['serviceAlerts'][number];

function Row({ alert, onOpen }: { alert: Alert; onOpen: (ticketId: string) => void }) {
  const { t } = useTranslation('service-desk');
  const maySee = useMay('tickets:write');
  const [see, { loading }] = useMutation(SeeAlert, { refetchQueries: [ServiceAlerts] });
  const { ticket } = alert;
  if (!ticket) return null;
  return (
    <li className="k-row">
      <button type="button" className="k-mine" onClick={() => onOpen(ticket.id)}>
        <span className="k-alert-head">
          <Tag tone={alert.kind === 'ESCALATION' ? 'danger' : 'warn'}>
            <EnumText of={ClockMetric} value={alert.metric} /> · <EnumText of={AlertKind} value={alert.kind} />
          </Tag>
          <Clock dueAt={alert.dueAt} />
        </span>
        <span className="k-alert-head">
          {ticket.customer && <VipMark tier={ticket.customer.vipTier} />}
          <span className="k-list-title">
            <span className="k-strong">{ticket.customer?.name}</span> {ticket.subject}
          </span>
        </span>
      </button>
      {maySee && (
        <Button
          look="quiet"
          size="small"
          busy={loading}
          onClick={() => void see({ variables: { id: alert.id } }).catch(() => toast.problem(t('alerts.failed')))}
        >
          {t('alerts.seen')}
        </Button>
      )}
    </li>
  );
}

/** Promises that are nearly due or broken and that nobody has looked at yet; nothing while there are none. */
export function AlertsPanel({ alerts, onOpen }: { alerts: readonly Alert[]; onOpen: (ticketId: string) => void }) {
  const { t } = useTranslation('service-desk');
  if (alerts.length === 0) return null;
  return (
    <Panel title={t('alerts.title')} extra={<span className="k-muted k-num">{alerts.length}</span>}>
      <ul className="k-list k-mine-list k-alerts">
        {alerts.map((alert) => (
          <Row key={alert.id} alert={alert} onOpen={onOpen} />
        ))}
      </ul>
    </Panel>
  );
}
