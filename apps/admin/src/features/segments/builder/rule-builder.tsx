import { QueryBuilderAntD } from '@react-querybuilder/antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { useInLanguage } from '../../../lib/enum-label.js';
import { AntdFrame } from '../../../ui/antd-frame.js';
import { BuilderAction, BuilderNot, BuilderOperator, BuilderSelect } from './builder-controls.js';
import type { Query } from './query.js';
import { ChoicesProvider, useLoadChoices, type Choices } from './rule-choices.js';
import { customFieldName, ruleFieldOf, ruleFields, type RuleFieldName, type RuleGroupName } from './rule-fields.js';
import { comparisonOf, KEPT, operatorsFor } from './rule-operators.js';
import { ValueEditor } from './value-editor.js';
import 'react-querybuilder/dist/query-builder.css';
import './rule-builder.css';

const controls = {
  combinatorSelector: BuilderSelect,
  fieldSelector: BuilderSelect,
  operatorSelector: BuilderOperator,
  valueEditor: ValueEditor,
  notToggle: BuilderNot,
  addRuleAction: BuilderAction,
  addGroupAction: BuilderAction,
  removeRuleAction: BuilderAction,
  removeGroupAction: BuilderAction,
};

const groups: readonly RuleGroupName[] = ['who', 'value', 'behaviour', 'risk'];

/** The comparisons a type of own field allows. */
const customTypes: Record<string, string> = {
  TEXT: 'text',
  NUMBER: 'number',
  DATE: 'date',
  BOOLEAN: 'boolean',
  ENUM: 'choice',
  MULTI_ENUM: 'choice',
};

/** Fields of a query that this console does not know: they stay in the menu under their own names. */
const keptIn = (query: Query): string[] =>
  query.rules.flatMap((one) => ('rules' in one ? keptIn(one) : one.operator === KEPT ? [one.field] : []));

function useFields(choices: Choices, kept: string) {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  return useMemo(() => {
    const names = Object.keys(ruleFields) as RuleFieldName[];
    const own = choices.customFields.map((field) => ({
      name: customFieldName(field.key),
      label: inLanguage(field.labelZh, field.labelEn),
    }));
    return [
      ...groups.map((group) => ({
        label: t(`group.${group}`),
        options: names
          .filter((name) => ruleFields[name].group === group)
          .map((name) => ({ name: name as string, label: t(`field.${name}`) })),
      })),
      ...(own.length > 0 ? [{ label: t('group.custom'), options: own }] : []),
      ...(kept ? [{ label: t('group.kept'), options: kept.split(' ').map((name) => ({ name, label: name })) }] : []),
    ];
  }, [choices, kept, t, inLanguage]);
}

function useOperators(choices: Choices) {
  const { t } = useTranslation('segments');
  return (name: string) => {
    const field = ruleFieldOf(name);
    if (!field) return [{ name: KEPT, label: t('operator.kept') }];
    const own = choices.customFields.find((one) => customFieldName(one.key) === name);
    const type = own ? customTypes[own.type] : null;
    return operatorsFor(field)
      .filter((operator) => !type || operator.startsWith(`${type}.`))
      .map((operator) => {
        const word = comparisonOf(operator);
        const isDay = field.kind === 'date' || operator.startsWith('date.');
        const isTime = (isDay || field.kind === 'time') && ['gte', 'gt', 'lte', 'lt'].includes(word);
        return { name: operator, label: t(isTime ? `operator.time-${word}` : `operator.${word}`) };
      });
  };
}

function useWords() {
  const { t } = useTranslation('segments');
  const action = (word: string) => ({ label: word, title: word });
  const remove = { label: '×', title: t('builder.remove') };
  return {
    addRule: action(t('builder.add-rule')),
    addGroup: action(t('builder.add-group')),
    removeRule: remove,
    removeGroup: remove,
    notToggle: action(t('builder.not')),
    combinators: { title: t('builder.combinator') },
    fields: { title: t('builder.field') },
    operators: { title: t('builder.operator') },
  };
}

/** Builds nested and / or / not rules; what it edits is a query, see `query.ts`. */
export function RuleBuilder({ query, onChange }: { query: Query; onChange: (query: Query) => void }) {
  const { t } = useTranslation('segments');
  const choices = useLoadChoices();
  const fields = useFields(choices, [...new Set(keptIn(query))].join(' '));
  const operators = useOperators(choices);
  const words = useWords();
  return (
    <AntdFrame>
      <ChoicesProvider value={choices}>
        <QueryBuilderAntD>
          <QueryBuilder
            query={query as RuleGroupType}
            onQueryChange={(next) => onChange(next as Query)}
            fields={fields}
            getOperators={operators}
            getDefaultValue={() => null}
            resetOnFieldChange
            resetOnOperatorChange
            showNotToggle
            addRuleToNewGroups
            combinators={[
              { name: 'and', label: t('builder.and') },
              { name: 'or', label: t('builder.or') },
            ]}
            translations={words}
            controlElements={controls}
          />
        </QueryBuilderAntD>
      </ChoicesProvider>
    </AntdFrame>
  );
}
