import { useQuery } from '@apollo/client/react';
import { ComplaintRemedy } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintCodesQuery } from '../../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Money } from '../../../ui/money.js';
import { Panel } from '../../../ui/panel.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { CodeDialog } from './code.dialog.js';
import { ComplaintCodes } from './complaints.graphql.js';

/** A kind of complaint with its standard. */
export type Code = ComplaintCodesQuery['complaintCodes'][number];

function CodeRow({ code, onOpen }: { code: Code; onOpen: (() => void) | null }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const inLanguage = useInLanguage();
  return (
    <li>
      <button type="button" className="k-mine" disabled={onOpen === null} onClick={onOpen ?? undefined}>
        <span className="k-muted">{code.key}</span>
        <span className="k-list-title">
          <span className="k-strong">{inLanguage(code.nameZh, code.nameEn)}</span>{' '}
          <span className="k-muted">{code.remedies.map((remedy) => label(ComplaintRemedy, remedy)).join(' / ')}</span>
        </span>
        <span className="k-muted">{t('complaint.answer-within', { count: code.answerMinutes })}</span>
        {code.limit && (
          <span className="k-muted">
            ≤ <Money value={code.limit} whole />
          </span>
        )}
        {!code.isActive && <Tag tone="outline">{t('policy.inactive')}</Tag>}
      </button>
    </li>
  );
}

/** The kinds of complaints and how each is answered. */
export function CodesPanel() {
  const { t } = useTranslation('service-desk');
  const codes = useQuery(ComplaintCodes);
  const mayWrite = useMay('settings:write');
  const [opened, open] = useState<{ code: Code | null } | null>(null);
  const add = mayWrite && (
    <Button size="small" onClick={() => open({ code: null })}>
      {t('levels.add')}
    </Button>
  );
  return (
    <Panel title={t('complaints.codes')} extra={add}>
      <Answer of={codes} skeleton={<SkeletonLines lines={6} />}>
        {({ complaintCodes }) => (
          <ul className="k-list k-mine-list">
            {complaintCodes.map((code) => (
              <CodeRow key={code.id} code={code} onOpen={mayWrite ? () => open({ code }) : null} />
            ))}
          </ul>
        )}
      </Answer>
      {opened && <CodeDialog code={opened.code} onClose={() => open(null)} />}
    </Panel>
  );
}
