import { useApolloClient, useMutation } from '@apollo/client/react';
import { MessageVisibility } from '@kehu/schema';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { RemoveAttachment, TicketCase } from './casework.graphql.js';
import { LARGEST_FILE, uploadFile } from './upload-file.js';
import type { Case } from './ticket-tabs.js';

const KIB = 1024;

function FileRow({ ticketId, file }: { ticketId: string; file: Case['attachments'][number] }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('tickets:write');
  const [remove, { loading }] = useMutation(RemoveAttachment, { refetchQueries: [TicketCase] });
  const size =
    file.size < KIB * KIB
      ? t('files.kb', { count: Math.ceil(file.size / KIB) })
      : t('files.mb', { count: Math.round((file.size / KIB / KIB) * 10) / 10 });
  return (
    <li className="k-row k-case-line">
      <span className="k-list-title">
        <a href={`/tickets/${ticketId}/attachments/${file.id}`} download={file.name}>
          {file.name}
        </a>
      </span>
      {file.visibility === 'INTERNAL' && (
        <Tag tone="warn">
          <EnumText of={MessageVisibility} value="INTERNAL" />
        </Tag>
      )}
      <span className="k-muted">
        {size} · {file.addedByName} <RelativeTime at={file.addedAt} />
      </span>
      {mayWrite && (
        <Button
          look="quiet"
          size="small"
          busy={loading}
          onClick={() =>
            void remove({ variables: { input: { ticketId, attachmentId: file.id } } }).catch(() =>
              toast.problem(t('case.failed')),
            )
          }
        >
          {t('files.remove')}
        </Button>
      )}
    </li>
  );
}

/** The files of a ticket, and a way to add some. */
export function FilesTab({ ticket: { id: ticketId, attachments } }: { ticket: Case }) {
  const { t } = useTranslation('service-desk');
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const mayWrite = useMay('tickets:write');
  const [isPublic, setPublic] = useState(true);
  const [busy, setBusy] = useState(false);
  async function add(files: FileList | null): Promise<void> {
    setBusy(true);
    try {
      for (const file of files ?? []) {
        const refusal = file.size > LARGEST_FILE ? t('files.too-large') : await uploadFile(ticketId, file, isPublic);
        if (refusal !== null) toast.problem(`${file.name}: ${refusal || t('files.failed')}`);
      }
      await client.refetchQueries({ include: [TicketCase] });
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  }
  return (
    <>
      {attachments.length === 0 && <Empty inline title={t('files.none')} />}
      <ul className="k-list">
        {attachments.map((file) => (
          <FileRow key={file.id} ticketId={ticketId} file={file} />
        ))}
      </ul>
      {mayWrite && (
        <div className="k-row k-row-wrap">
          <Chips label={t('reply.to')}>
            <Chip on={isPublic} onClick={() => setPublic(true)}>
              {t('files.public')}
            </Chip>
            <Chip on={!isPublic} onClick={() => setPublic(false)}>
              {t('files.internal')}
            </Chip>
          </Chips>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('files.add')}
            onChange={(event) => void add(event.target.files)}
          />
          <Button busy={busy} onClick={() => input.current?.click()}>
            {t('files.add')}
          </Button>
          <span className="k-muted">{t('files.hint')}</span>
        </div>
      )}
    </>
  );
}
