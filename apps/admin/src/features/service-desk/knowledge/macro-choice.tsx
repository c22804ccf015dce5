import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { toast } from '../../../ui/toast.js';
import type { MacroTextQuery } from '../../../gql/graphql.js';
import { MacroNames, MacroText } from './knowledge.graphql.js';

type Filled = NonNullable<MacroTextQuery['macroText']>;

/** Puts a macro with the values of the ticket into the answer; says which values the ticket does not have. */
export function MacroChoice({ ticketId, onText }: { ticketId: string; onText: (filled: Filled) => void }) {
  const { t } = useTranslation('service-desk');
  const client = useApolloClient();
  const inLanguage = useInLanguage();
  const language = useLanguage();
  const names = useQuery(MacroNames, { fetchPolicy: 'cache-first' });
  const macros = (names.data?.macros ?? []).filter(({ isActive }) => isActive);
  if (macros.length === 0) return null;
  async function choose(id: string): Promise<void> {
    const variables = { id, ticketId, locale: language === 'en' ? ('EN' as const) : ('ZH_CN' as const) };
    const { data } = await client.query({ query: MacroText, variables, fetchPolicy: 'network-only' });
    if (!data?.macroText) return;
    onText(data.macroText);
    if (data.macroText.missing.length > 0)
      toast.problem(t('macro.missing', { fields: data.macroText.missing.join(', ') }));
  }
  return (
    <select
      className="k-input k-macro-choice"
      aria-label={t('macro.choose')}
      value=""
      onChange={(event) => void choose(event.target.value).catch(() => toast.problem(t('case.failed')))}
    >
      <option value="">{t('macro.choose')}</option>
      {macros.map(({ id, nameZh, nameEn }) => (
        <option key={id} value={id}>
          {inLanguage(nameZh, nameEn)}
        </option>
      ))}
    </select>
  );
}
