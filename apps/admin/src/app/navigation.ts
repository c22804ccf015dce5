import AppstoreOutlined from '@ant-design/icons-svg/es/asn/AppstoreOutlined';
import CalendarOutlined from '@ant-design/icons-svg/es/asn/CalendarOutlined';
import CrownOutlined from '@ant-design/icons-svg/es/asn/CrownOutlined';
import FileTextOutlined from '@ant-design/icons-svg/es/asn/FileTextOutlined';
import SettingOutlined from '@ant-design/icons-svg/es/asn/SettingOutlined';
import TeamOutlined from '@ant-design/icons-svg/es/asn/TeamOutlined';
import type { IconDefinition } from '@ant-design/icons-svg/es/types';

/** A place in the navigation; `name` is its word in the catalogue. */
export interface Place {
  to: string;
  name: 'today' | 'customers' | 'segments' | 'queue' | 'tickets' | 'settings';
  icon: IconDefinition;
}

/** The main places, in the order of a working day. */
export const places: readonly Place[] = [
  { to: '/', name: 'today', icon: CalendarOutlined },
  { to: '/customers', name: 'customers', icon: TeamOutlined },
  { to: '/segments', name: 'segments', icon: AppstoreOutlined },
  { to: '/queue', name: 'queue', icon: CrownOutlined },
  { to: '/tickets', name: 'tickets', icon: FileTextOutlined },
  { to: '/settings', name: 'settings', icon: SettingOutlined },
];
