import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts, type Shortcut } from '../lib/shortcuts.js';
import { Dialog } from '../ui/dialog.js';

const words: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space' };

const shown = (keys: string): string =>
  words[keys] ?? keys.replace('mod+', /Mac/.test(navigator.userAgent) ? '⌘ ' : 'Ctrl ').toUpperCase();

/** One line for each thing that can be done, with every key that does it. */
function linesOf(shortcuts: readonly Shortcut[]): [label: string, keys: string[]][] {
  const lines = new Map<string, string[]>();
  for (const { keys, label } of shortcuts) {
    const known = lines.get(label) ?? [];
    lines.set(label, known.includes(keys) ? known : [...known, keys]);
  }
  return [...lines];
}

/** All keys that work on the page as it stood when the sheet was opened. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [lines] = useState(linesOf(useShortcuts()));
  return (
    <Dialog title={t('shortcut.title')} onClose={onClose}>
      <dl className="k-facts">
        {lines.map(([label, keys]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="k-kbd">
                  {shown(key)}
                </kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
