import { HealthPanel } from './health.panel.js';
import { KeysPanel } from './keys.panel.js';

/** The keys behind what is encrypted, and how the installation is. */
export function SystemTab() {
  return (
    <>
      <KeysPanel />
      <HealthPanel />
    </>
  );
}
