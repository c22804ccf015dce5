import { useMutation } from '@apollo/client/react';
import { UserImportOutcome } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportUsersMutation } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Count } from '../../ui/money.js';
import { Figure } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import { ImportUsers, People } from './people.graphql.js';

type Line = NonNullable<ImportUsersMutation['userImport']['lines']>[number];

const MOST_SHOWN = 100;

/** The text of a file in UTF-8, or as Chinese office programs write it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function Report({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('access');
  const label = useEnumLabel();
  const refused = lines.filter(({ outcome }) => outcome === 'REFUSED');
  return (
    <div className="k-stack" aria-live="polite">
      <div className="k-row k-row-wrap">
        {UserImportOutcome.keys.map((outcome) => (
          <Figure key={outcome} label={label(UserImportOutcome, outcome)}>
            <Count value={lines.filter((line) => line.outcome === outcome).length} />
          </Figure>
        ))}
      </div>
      <ul className="k-list">
        {refused.slice(0, MOST_SHOWN).map((line) => (
          <li key={`${line.line ?? ''} ${line.email}`} className="k-list-row">
            <span className="k-muted">{line.line ? t('import.line', { line: line.line }) : t('import.missing')}</span>
            <span className="k-list-title">{line.email}</span>
            <span>{line.reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useImport(onDone: () => void) {
  const { t } = useTranslation('access');
  const [csv, setCsv] = useState<string | null>(null);
  const [disableMissing, setDisableMissing] = useState(false);
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [run, { loading }] = useMutation(ImportUsers);
  async function send(text: string, missing: boolean, apply: boolean): Promise<void> {
    const { data } = await run({
      variables: { input: { csv: text, disableMissing: missing, apply } },
      refetchQueries: apply ? [People] : [],
    });
    data?.userImport.userErrors.forEach((error) => toast.problem(error.message));
    setLines(data?.userImport.lines ?? null);
    if (!apply || !data?.userImport.lines) return;
    toast.done(t('import.done'));
    onDone();
  }
  const safely = (work: Promise<void>) => void work.catch(() => toast.problem(t('people.failed')));
  return {
    ...{ lines, loading, disableMissing },
    choose: (file: File | undefined) => {
      if (!file) return;
      safely(
        textOf(file).then((text) => {
          setCsv(text);
          return send(text, disableMissing, false);
        }),
      );
    },
    setMissing: (missing: boolean) => {
      setDisableMissing(missing);
      if (csv !== null) safely(send(csv, missing, false));
    },
    apply: () => csv !== null && safely(send(csv, disableMissing, true)),
  };
}

/** Users kept by a file: what would happen is shown first. */
export function UserImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('access');
  const { lines, loading, disableMissing, choose, setMissing, apply } = useImport(onClose);
  const changes = lines?.filter(({ outcome }) => outcome !== 'REFUSED' && outcome !== 'UNCHANGED').length ?? 0;
  return (
    <Dialog title={t('import.title')} onClose={onClose}>
      <p className="k-muted">{t('import.hint')}</p>
      <input
        type="file"
        accept=".csv,text/csv"
        aria-label={t('import.file')}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <label className="k-row">
        <input type="checkbox" checked={disableMissing} onChange={(event) => setMissing(event.target.checked)} />
        <span>{t('import.disable-missing')}</span>
      </label>
      {lines && <Report lines={lines} />}
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="primary" busy={loading} disabled={changes === 0} onClick={apply}>
          {t('import.apply', { count: changes })}
        </Button>
      </div>
    </Dialog>
  );
}
