import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { FormErrors, SendButton } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { HeldField } from '../../ui/held-field.js';
import { toast } from '../../ui/toast.js';
import { SaveClassDraft, Schemes } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';
import { RuleList } from './rule-list.js';
import { useClassWords } from './rule-words.js';
import { withClass, withClassesAs, type RuleClass, type Rules } from './rules.js';

/** The rules of a scheme that stand before the person, and the edition they are based on. */
interface Based {
  rules: Rules;
  edition: number | null;
}

/** The draft of a scheme, or what is in force where there is none. */
export const basedOn = ({ published, toCome }: Scheme): Based => ({
  rules: (toCome?.rules ?? published?.rules) as Rules,
  edition: toCome?.edition ?? null,
});

/** What takes another's version over, with its words. */
type Held<Value> = { id: string; name: string; of: Value };

/** The parts of rules in which two persons can collide: each class, their order, and the numbers around them. */
function useParts() {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
  const said = useClassWords();
  const order = ({ classes }: Rules): Held<Pick<Rules, 'classes'>> => ({
    id: JSON.stringify(classes.map(({ key }) => key)),
    name: classes.map(({ zh, en }) => inLanguage(zh, en)).join(' > '),
    of: { classes },
  });
  const numbers = ({ weights, tenureYears }: Rules): Held<Partial<Rules>> => ({
    id: JSON.stringify([weights, tenureYears]),
    name: [
      ...Object.entries(weights).map(([term, weight]) => `${t(`term.${term}`)} ${weight}`),
      ...(tenureYears === undefined ? [] : [`${t('rules.tenure-years')} ${tenureYears}`]),
    ].join(', '),
    of: { weights, ...(tenureYears !== undefined && { tenureYears }) },
  });
  const part = (one: RuleClass, { classes }: Rules): Held<RuleClass> => ({
    id: JSON.stringify(one),
    name: said(one, classes),
    of: one,
  });
  const all = (rules: Rules) => ({
    order: order(rules),
    numbers: numbers(rules),
    ...Object.fromEntries(rules.classes.map((one) => [`class.${one.key}`, part(one, rules)])),
  });
  return { order, numbers, part, all };
}

/** Changes the rules of a scheme, as a draft; `onLook` asks who would move by what is written so far. */
export function RulesForm({
  of,
  isLooking,
  onLook,
  onDone,
}: {
  of: Scheme;
  isLooking: boolean;
  onLook: (rules: Rules) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
  const { scheme } = of;
  const [opened] = useState(() => basedOn(of));
  const [rules, setRules] = useState(opened.rules);
  const [save] = useMutation(SaveClassDraft, { refetchQueries: [Schemes] });
  const parts = useParts();
  const again = useAgain(Schemes, ({ classSchemes }) => {
    const now = classSchemes.find((one) => one.scheme === scheme);
    return now && basedOn(now);
  });
  const values = (based: Based) => parts.all(based.rules);
  const form = useEditForm({ opened, again, values }, async (_, { edition }) => {
    const { data } = await save({ variables: { input: { scheme, rules, expectedEdition: edition } } });
    const refusals = data?.classDraftSave.userErrors ?? [];
    if (refusals.length === 0) {
      toast.done(t('rules.saved'));
      onDone();
    }
    return refusals;
  });
  const order = parts.order(rules);
  const numbers = parts.numbers(rules);
  return (
    <Form of={form} className="k-stack" noValidate>
      <RuleList rules={rules} fixed={scheme === 'VIP'} onChange={setRules} />
      <HeldField<Held<Pick<Rules, 'classes'>>>
        name="order"
        label={t('rules.classes')}
        value={order.id}
        shown={order.name}
        onTake={({ of: theirs }) => setRules((mine) => withClassesAs(mine, theirs))}
      />
      {numbers.name !== '' && (
        <HeldField<Held<Partial<Rules>>>
          name="numbers"
          label={t('rules.weights')}
          value={numbers.id}
          shown={numbers.name}
          onTake={({ of: theirs }) => setRules((mine) => ({ ...mine, ...theirs }))}
        />
      )}
      {rules.classes.map((one, at) => (
        <HeldField<Held<RuleClass>>
          key={one.key}
          name={`class.${one.key}`}
          label={inLanguage(one.zh, one.en)}
          value={parts.part(one, rules).id}
          shown={parts.part(one, rules).name}
          onTake={({ of: theirs }) => setRules((mine) => withClass(mine, at, theirs))}
        />
      ))}
      <FormErrors errors={form.errors} fields={[]} />
      <div className="k-row k-row-wrap">
        <Button busy={isLooking} onClick={() => onLook(rules)}>
          {t('rules.preview')}
        </Button>
        <SendButton look="primary" busy={form.busy}>
          {t('rules.save')}
        </SendButton>
      </div>
    </Form>
  );
}
