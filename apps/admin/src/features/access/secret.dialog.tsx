import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toast.js';

/** Something that is shown this once, to be copied: the secret of a token, the link of an invitation. */
export function SecretDialog({
  title,
  hint,
  secret,
  onClose,
}: {
  title: string;
  hint: string;
  secret: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('access');
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{hint}</p>
      <div className="k-secret">
        <code>{secret}</code>
        <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => toast.done(t('tokens.copied')))}>
          {t('tokens.copy')}
        </Button>
      </div>
      <div className="k-dialog-foot">
        <Button look="primary" onClick={onClose}>
          {t('tokens.kept')}
        </Button>
      </div>
    </Dialog>
  );
}
