import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../lib/shortcuts.js';
import { Dialog } from '../ui/dialog.js';

const shown = (keys: string): string =>
  keys.replace('mod+', /Mac/.test(navigator.userAgent) ? '⌘ ' : 'Ctrl ').toUpperCase();

/** All keys that work here. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const always = [
    { keys: 'j / k', label: t('shortcut.rows') },
    { keys: 'Enter', label: t('shortcut.open') },
    { keys: 'x', label: t('shortcut.pick') },
    { keys: 'Space', label: t('shortcut.peek') },
    { keys: 'Esc', label: t('shortcut.close') },
  ];
  return (
    <Dialog title={t('shortcut.title')} onClose={onClose}>
      <dl className="k-facts">
        {[...useShortcuts(), ...always].map(({ keys, label }) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <kbd className="k-kbd">{shown(keys)}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
