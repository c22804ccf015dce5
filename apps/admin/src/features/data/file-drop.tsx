import InboxOutlined from '@ant-design/icons-svg/es/asn/InboxOutlined';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { LARGEST_UPLOAD, sendFile } from './send-file.js';

const workbook = /\.(xlsx?|et|ods|numbers)$/i;

function useSending(onSent: (id: string) => void) {
  const { t } = useTranslation('data');
  const [percent, setPercent] = useState<number | null>(null);
  const [refused, setRefused] = useState('');
  async function send(file: File): Promise<void> {
    if (workbook.test(file.name)) return setRefused(t('upload.workbook'));
    if (file.size > LARGEST_UPLOAD) return setRefused(t('upload.too-large'));
    setRefused('');
    setPercent(0);
    const sent = await sendFile(file, setPercent);
    setPercent(null);
    if ('id' in sent) onSent(sent.id);
    else setRefused(sent.refused || t('upload.failed'));
  }
  return { percent, refused, send: (file: File | undefined) => file && void send(file) };
}

/** Where a file is dropped or chosen; says how much of it has been sent, and why it was refused. */
export function FileDrop({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useTranslation('data');
  const { percent, refused, send } = useSending(onSent);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  function over(event: DragEvent): void {
    event.preventDefault();
    setOver(event.type === 'dragover');
  }
  function drop(event: DragEvent): void {
    over(event);
    send(event.dataTransfer.files[0]);
  }
  return (
    <div className="k-file-drop" data-over={isOver} onDragOver={over} onDragLeave={over} onDrop={drop}>
      <Icon of={InboxOutlined} />
      <strong>{t('upload.drop')}</strong>
      <span className="k-muted">{t('upload.formats')}</span>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        aria-label={t('upload.choose')}
        onChange={({ target }) => {
          send(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button look="primary" busy={percent !== null} onClick={() => input.current?.click()}>
        {t('upload.choose')}
      </Button>
      {percent !== null && <progress max={100} value={percent} aria-label={t('upload.sending')} />}
      {refused && (
        <p className="k-field-error" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
