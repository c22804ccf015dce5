import { useQuery } from '@apollo/client/react';
import { createContext, use } from 'react';
import type { RuleChoicesQuery } from '../../../gql/graphql.js';
import { treeOf, type Place } from '../../../lib/place-tree.js';
import { useMay } from '../../../lib/session/viewer.js';
import { ClassChoices, RuleChoices } from '../segments.graphql.js';
import type { RecordList } from './rule-fields.js';

/** A record a rule can name; places of a tree say how deep they stand. */
export interface RecordOption {
  readonly value: string;
  readonly label: string;
  readonly depth?: number;
}

/** The records a rule can name, by list. */
export type Choices = Record<RecordList, RecordOption[]> & {
  customFields: RuleChoicesQuery['customFields'];
  classes: ClassChoice[];
};

/** A class of a classification, by the rules in force. */
export interface ClassChoice {
  scheme: string;
  key: string;
  zh: string;
  en: string;
}

const option = ({ id, name }: { id: string; name: string }): RecordOption => ({ value: id, label: name });
const tree = (places: readonly Place[]): RecordOption[] =>
  treeOf(places).map(({ depth, ...place }) => ({ ...option(place), depth }));

const nothing: Choices = {
  users: [],
  teams: [],
  regions: [],
  tags: [],
  productCategories: [],
  segments: [],
  customFields: [],
  classes: [],
};

const ChoicesContext = createContext<Choices>(nothing);
export const ChoicesProvider = ChoicesContext.Provider;

/** What rules can name. */
export const useChoices = (): Choices => use(ChoicesContext);

/** Asks once for everything rules can name. */
export function useLoadChoices(): Choices {
  const { data } = useQuery(RuleChoices, { errorPolicy: 'all' });
  const classes = useQuery(ClassChoices, { skip: !useMay('metrics:read') });
  if (!data) return nothing;
  return {
    users: data.users.edges.map((edge) => option(edge.node)),
    teams: tree(data.teams),
    regions: tree(data.regions),
    tags: data.tags.map(option),
    productCategories: data.productCategories.map(option),
    segments: data.segments.edges.map((edge) => option(edge.node)),
    customFields: data.customFields,
    classes: (classes.data?.classSchemes ?? []).flatMap(({ scheme, published }) => {
      const { classes = [] } = (published?.rules ?? {}) as { classes?: Omit<ClassChoice, 'scheme'>[] };
      return classes.map(({ key, zh, en }) => ({ scheme, key, zh, en }));
    }),
  };
}
