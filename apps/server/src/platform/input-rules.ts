import { getMetadataStorage as validations } from 'class-validator';
import { isInputObjectType, isNonNullType, type GraphQLInputField, type GraphQLSchema } from 'graphql';
import { getMetadataStorage as decorations } from 'type-graphql';

/** What one field of an input allows, for forms that check before they send. */
interface Rule {
  required?: true;
  isWhole?: true;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
}

interface Checked {
  readonly name?: string | undefined;
  readonly constraints?: readonly unknown[] | undefined;
}

/** What a decorator of class-validator says, as attributes of a field. */
function ruleOf({ name, constraints = [] }: Checked): Rule {
  const [first, second] = constraints as [number, number | undefined];
  if (name === 'maxLength') return { maxLength: first };
  if (name === 'isLength') return { minLength: first, ...(second !== undefined && { maxLength: second }) };
  if (name === 'min') return { min: first };
  return name === 'max' ? { max: first } : {};
}

/** Whether a form must have it: a text of zero letters is none, and a yes or no always says something. */
const isAskedFor = ({ type, defaultValue }: GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined && !/^(Boolean|\[)/.test(String(type.ofType));

const constOf = (input: string): string => `${input[0]!.toLowerCase()}${input.slice(1).replace(/Input$/, '')}Rules`;

/** What every input of the schema allows, as the text of a module. */
export function inputRules(schema: GraphQLSchema): string {
  const classes = new Map(decorations().inputTypes.map(({ name, target }) => [name, target]));
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const written = inputs.flatMap((input) => {
    const target = classes.get(input.name);
    if (!target) return [];
    const checks = validations().getTargetValidationMetadatas(target, '', false, false);
    const rules = Object.values(input.getFields()).flatMap((field) => {
      const rule: Rule = {};
      if (isAskedFor(field)) rule.required = true;
      if (/^Int!?$/.test(String(field.type))) rule.isWhole = true;
      for (const check of checks) if (check.propertyName === field.name) Object.assign(rule, ruleOf(check));
      return Object.keys(rule).length > 0 ? [`  ${field.name}: ${lineOf(rule)},`] : [];
    });
    if (rules.length === 0 || !input.name.endsWith('Input')) return [];
    return [`export const ${constOf(input.name)}: InputRules = {\n${rules.join('\n')}\n};`];
  });
  return `${[...head, ...written.sort()].join('\n\n')}\n`;
}

const lineOf = (rule: Rule): string =>
  `{ ${Object.entries(rule)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

const head = [
  '// Written by `npm run schema` from the input types; never edited.',
  "import type { InputRules } from './input-rule.js';",
];
