import { lazy, Suspense, type ComponentType } from 'react';
import { SettingsPage, type FurtherTab } from '../features/access/settings.page.js';
import { preloadWords } from '../lib/i18n/i18n.js';
import { SkeletonLines } from '../ui/states.js';

/** A tab of another area, whose code and words are loaded when it is opened. */
function tab(words: string, load: () => Promise<ComponentType>): ComponentType {
  const Screen = lazy(async () => {
    const [screen] = await Promise.all([load(), preloadWords(words)]);
    return { default: screen };
  });
  return function LazyTab() {
    return (
      <Suspense fallback={<SkeletonLines lines={8} />}>
        <Screen />
      </Suspense>
    );
  };
}

const further: readonly FurtherTab[] = [
  {
    key: 'rules',
    permissions: ['settings:write'],
    Screen: tab('lifecycle', async () => (await import('../features/lifecycle/score-rules.tab.js')).ScoreRulesTab),
  },
  {
    key: 'audit',
    permissions: ['audit:read'],
    Screen: tab('audit', async () => (await import('../features/audit/audit.tab.js')).AuditTab),
  },
  {
    key: 'imports',
    permissions: ['data:import'],
    Screen: tab('data', async () => (await import('../features/data/imports.tab.js')).ImportsTab),
  },
  {
    key: 'exports',
    permissions: ['audit:read', 'customers:export'],
    Screen: tab('data', async () => (await import('../features/data/exports.tab.js')).ExportsTab),
  },
  {
    key: 'readiness',
    permissions: ['system:read'],
    Screen: tab('today', async () => (await import('../features/today/first-steps.panel.js')).FirstStepsPanel),
  },
  {
    key: 'system',
    permissions: ['system:read'],
    Screen: tab('system', async () => (await import('../features/system/system.tab.js')).SystemTab),
  },
];

/** Settings with the tabs of every area that has some. */
export function Component() {
  return <SettingsPage further={further} />;
}
