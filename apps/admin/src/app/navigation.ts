import AppstoreOutlined from '@ant-design/icons-svg/es/asn/AppstoreOutlined';
import AlertOutlined from '@ant-design/icons-svg/es/asn/AlertOutlined';
import CalendarOutlined from '@ant-design/icons-svg/es/asn/CalendarOutlined';
import CrownOutlined from '@ant-design/icons-svg/es/asn/CrownOutlined';
import FileTextOutlined from '@ant-design/icons-svg/es/asn/FileTextOutlined';
import FrownOutlined from '@ant-design/icons-svg/es/asn/FrownOutlined';
import FundOutlined from '@ant-design/icons-svg/es/asn/FundOutlined';
import GlobalOutlined from '@ant-design/icons-svg/es/asn/GlobalOutlined';
import NodeIndexOutlined from '@ant-design/icons-svg/es/asn/NodeIndexOutlined';
import ReadOutlined from '@ant-design/icons-svg/es/asn/ReadOutlined';
import PartitionOutlined from '@ant-design/icons-svg/es/asn/PartitionOutlined';
import SettingOutlined from '@ant-design/icons-svg/es/asn/SettingOutlined';
import TeamOutlined from '@ant-design/icons-svg/es/asn/TeamOutlined';
import type { IconDefinition } from '@ant-design/icons-svg/es/types';
import { useViewer } from '../lib/session/viewer.js';

/** A place in the navigation; `name` is its word in the catalogue. */
export interface Place {
  to: string;
  name:
    | 'today'
    | 'customers'
    | 'segments'
    | 'value'
    | 'churn'
    | 'lifecycle'
    | 'pool'
    | 'queue'
    | 'tickets'
    | 'complaints'
    | 'knowledge'
    | 'classes'
    | 'settings';
  icon: IconDefinition;
  /** Without this permission the place has nothing to show. */
  needs?: string;
}

/** The main places, in the order of a working day. */
const places: readonly Place[] = [
  { to: '/', name: 'today', icon: CalendarOutlined },
  { to: '/customers', name: 'customers', icon: TeamOutlined, needs: 'customers:read' },
  { to: '/segments', name: 'segments', icon: AppstoreOutlined, needs: 'segments:read' },
  { to: '/queue', name: 'queue', icon: CrownOutlined, needs: 'tickets:read' },
  { to: '/tickets', name: 'tickets', icon: FileTextOutlined, needs: 'tickets:read' },
  { to: '/complaints', name: 'complaints', icon: FrownOutlined, needs: 'tickets:read' },
  { to: '/knowledge', name: 'knowledge', icon: ReadOutlined, needs: 'tickets:read' },
  { to: '/lifecycle', name: 'lifecycle', icon: NodeIndexOutlined, needs: 'metrics:read' },
  { to: '/pool', name: 'pool', icon: GlobalOutlined, needs: 'pool:claim' },
  { to: '/classes', name: 'classes', icon: PartitionOutlined, needs: 'metrics:read' },
  { to: '/value', name: 'value', icon: FundOutlined, needs: 'metrics:read' },
  { to: '/churn', name: 'churn', icon: AlertOutlined, needs: 'metrics:read' },
  { to: '/settings', name: 'settings', icon: SettingOutlined },
];

/** The places that have something to show to the person. */
export function usePlaces(): readonly Place[] {
  const { permissions } = useViewer();
  const held = new Set(permissions.map(({ permission }) => permission));
  return places.filter(({ needs }) => needs === undefined || held.has(needs));
}
