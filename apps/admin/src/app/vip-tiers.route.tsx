import { DeskLinks } from '../features/service-desk/desk-links.js';
import { TiersPage } from '../features/classes/vip/tiers.page.js';

/** The VIP tiers, among the screens of the desk. */
export function Component() {
  return <TiersPage links={<DeskLinks />} />;
}
