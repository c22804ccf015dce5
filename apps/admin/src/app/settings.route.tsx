import { lazy, Suspense, type ComponentType } from 'react';
import { SettingsPage, type FurtherTab } from '../features/access/settings.page.js';
import { preloadWords } from '../lib/i18n/i18n.js';
import { SkeletonLines } from '../ui/states.js';

/** A tab of another area, whose code and words are loaded when it is opened; at once when the address says so. */
function tab(key: string, words: string, permissions: string[], load: () => Promise<ComponentType>): FurtherTab {
  const begin = async () => {
    const [screen] = await Promise.all([load(), preloadWords(words)]);
    return { default: screen };
  };
  const begun = new URLSearchParams(location.search).get('tab') === key ? begin() : undefined;
  begun?.catch(() => undefined);
  const Screen = lazy(() => begun ?? begin());
  function LazyTab() {
    return (
      <Suspense fallback={<SkeletonLines lines={8} />}>
        <Screen />
      </Suspense>
    );
  }
  return { key, permissions, Screen: LazyTab };
}

const further: readonly FurtherTab[] = [
  tab(
    'rules',
    'lifecycle',
    ['settings:write'],
    async () => (await import('../features/lifecycle/score-rules.tab.js')).ScoreRulesTab,
  ),
  tab('audit', 'audit', ['audit:read'], async () => (await import('../features/audit/audit.tab.js')).AuditTab),
  tab('imports', 'data', ['data:import'], async () => (await import('../features/data/imports.tab.js')).ImportsTab),
  tab(
    'exports',
    'data',
    ['audit:read', 'customers:export'],
    async () => (await import('../features/data/exports.tab.js')).ExportsTab,
  ),
  tab(
    'readiness',
    'today',
    ['system:read'],
    async () => (await import('../features/today/first-steps.panel.js')).FirstStepsPanel,
  ),
  tab('system', 'system', ['system:read'], async () => (await import('../features/system/system.tab.js')).SystemTab),
];

/** Settings with the tabs of every area that has some. */
export function Component() {
  return <SettingsPage further={further} />;
}
