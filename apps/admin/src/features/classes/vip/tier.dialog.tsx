import { useApolloClient, useMutation } from '@apollo/client/react';
import { CustomerKind, VipTier } from '@kehu/schema';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewClassesQuery, VipTiersPageQuery } from '../../../gql/graphql.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { useAgain, useEditForm } from '../../../ui/edit-form.js';
import { FormErrors, FormFoot, TextField, typedIn } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { EnumText } from '../../../ui/tag.js';
import { toast } from '../../../ui/toast.js';
import { PreviewClasses, SaveClassDraft } from '../classes.graphql.js';
import { VipTiersPage } from './vip.graphql.js';
import { benefitsOf, boundsOf, numbersOf, withNumbers, type EditableBound, type TierRules } from './tier-rules.js';

type Preview = PreviewClassesQuery['classPreview'];
type Scheme = VipTiersPageQuery['classSchemes'][number];

function Bounds({ title, bounds }: { title: string; bounds: readonly EditableBound[] }) {
  const { t } = useTranslation('vip');
  const label = useEnumLabel();
  if (bounds.length === 0) return null;
  return (
    <div className="k-tier-bounds">
      <span className="k-muted">{title}</span>
      {bounds.map(({ name, fact, among, value, isShare }) => {
        const kinds = among.length > 0 && ` (${among.map((kind) => label(CustomerKind, kind)).join(' / ')})`;
        const words = [t(`fact.${fact}`), kinds, isShare && ` ${t('edit.share')}`].filter(Boolean).join('');
        return (
          <label key={name}>
            <span>{words}</span>
            <input
              type="number"
              step="any"
              min={0}
              name={name}
              className="k-input k-num"
              defaultValue={value}
              data-label={`${title}: ${words}`}
            />
          </label>
        );
      })}
    </div>
  );
}

function Tier({ tier }: { tier: TierRules['classes'][number] }) {
  const { t } = useTranslation('vip');
  const label = useEnumLabel();
  const { rankPoints, dedicatedAgent, giftBudget, eventBudget } = benefitsOf(tier);
  const numbers = [
    ['rankPoints', rankPoints, 250],
    ['giftBudget', giftBudget, undefined],
    ['eventBudget', eventBudget, undefined],
  ] as const;
  return (
    <fieldset className="k-tier-fields">
      <legend>{label(VipTier, tier.key)}</legend>
      <Bounds title={t('tier.entry')} bounds={boundsOf(tier, 'ways')} />
      <Bounds title={t('tier.exit')} bounds={boundsOf(tier, 'stays')} />
      <div className="k-tier-bounds">
        <span className="k-muted">{t('tier.benefits')}</span>
        {numbers.map(([name, value, max]) => (
          <label key={name}>
            <span>{t(`benefit.${name}`)}</span>
            <input
              type="number"
              min={0}
              max={max}
              name={`${tier.key}.${name}`}
              className="k-input k-num"
              defaultValue={value}
            />
          </label>
        ))}
        <label className="k-row">
          <input type="checkbox" name={`${tier.key}.dedicatedAgent`} defaultChecked={dedicatedAgent} />
          {t('benefit.dedicatedAgent')}
        </label>
      </div>
    </fieldset>
  );
}

function Movers({ preview }: { preview: Preview }) {
  const { t } = useTranslation('vip');
  return (
    <div className="k-stack" role="status">
      <strong>{t('edit.moving', { moving: preview.moving, staying: preview.staying })}</strong>
      <ul className="k-list k-tier-movers">
        {preview.movers.map((one) => (
          <li key={one.customerId} className="k-list-row">
            <Link to={`/customers/${one.customerId}`} className="k-list-title">
              {one.name}
            </Link>
            <span>
              <EnumText of={VipTier} value={one.from ?? 'NONE'} /> → <EnumText of={VipTier} value={one.to ?? 'NONE'} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rules the tiers are changed from, and the edition of the draft, if there is one. */
interface Basis {
  rules: TierRules;
  edition: number | null;
}

/** The draft of the tiers, or what is in force where there is none. */
export const basisOf = ({ published, toCome }: Scheme): Basis => ({
  rules: (toCome?.rules ?? published?.rules) as TierRules,
  edition: toCome?.edition ?? null,
});

const valuesOf = ({ rules }: Basis) => numbersOf(rules);

/** Changes the numbers of the tiers as a draft; who would move is shown before anything is kept. */
export function TierDialog({ from, onClose }: { from: Basis; onClose: () => void }) {
  const { t } = useTranslation('vip');
  const client = useApolloClient();
  const element = useRef<HTMLFormElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [save] = useMutation(SaveClassDraft, { refetchQueries: [VipTiersPage] });
  // The screen asks again every few seconds: what stands here stays what it was when it was opened.
  const [opened] = useState(from);
  const again = useAgain(VipTiersPage, ({ classSchemes }) => {
    const now = classSchemes.find(({ scheme }) => scheme === 'VIP');
    return now && basisOf(now);
  });
  const form = useEditForm({ opened, again, values: valuesOf }, async (values, base) => {
    const input = { scheme: 'VIP' as const, rules: withNumbers(base.rules, values), expectedEdition: base.edition };
    const refusals = (await save({ variables: { input } })).data?.classDraftSave.userErrors ?? [];
    if (refusals.length === 0) onClose();
    return refusals;
  });
  async function look(): Promise<void> {
    const typed = typedIn(element.current!);
    const { data } = await client.query({
      query: PreviewClasses,
      variables: { scheme: 'VIP', rules: withNumbers(opened.rules, typed) },
      fetchPolicy: 'network-only',
    });
    setPreview(data?.classPreview ?? null);
  }
  return (
    <Dialog title={t('edit.title')} onClose={onClose}>
      <Form of={form} at={element}>
        <p className="k-muted">{t('edit.hint')}</p>
        <TextField
          label={t('edit.grace')}
          name="graceDays"
          type="number"
          min={0}
          max={366}
          defaultValue={opened.rules.graceDays ?? 0}
          errors={form.errors}
        />
        {(['leastBuyers', 'leastBound'] as const).map((name) => (
          <TextField
            key={name}
            label={t(`edit.${name}`)}
            name={name}
            type="number"
            min={name === 'leastBuyers' ? 1 : 0}
            step={name === 'leastBuyers' ? 1 : 'any'}
            defaultValue={opened.rules[name] ?? ''}
            errors={form.errors}
          />
        ))}
        {opened.rules.classes
          .filter(({ key }) => key !== 'NONE')
          .map((tier) => (
            <Tier key={tier.key} tier={tier} />
          ))}
        {preview && <Movers preview={preview} />}
        <FormErrors errors={form.errors} fields={['graceDays', 'leastBuyers', 'leastBound']} />
        <Button onClick={() => void look().catch(() => toast.problem(t('edit.failed')))}>{t('edit.preview')}</Button>
        <FormFoot submit={t('edit.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
