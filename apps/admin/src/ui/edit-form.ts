import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useForm, type FormValues } from './form.js';
import type { Values } from './overtaken.js';
import type { FieldError } from './user-errors.js';

/** The record a form changes. */
interface Edited<Rec> {
  /** As it stood when the form opened. */
  opened: Rec;
  /** Asks for it once more, past the cache; nothing when it is gone. */
  again: () => Promise<Rec | null | undefined>;
  /** Its values by the names of the form's fields. */
  values: (record: Rec) => Values;
}

/**
 * A form that changes a record. The change is based on what was shown when the form opened, not on what came in live
 * since: that would hide a collision. When somebody else was quicker, both versions are shown and the next try is based
 * on theirs.
 */
export function useEditForm<Rec>(
  { opened, again, values }: Edited<Rec>,
  send: (typed: FormValues, base: Rec) => Promise<readonly FieldError[]>,
) {
  const [base, setBase] = useState(opened);
  const form = useForm((typed) => send(typed, base), {
    overtaken: async () => {
      const now = (await again()) ?? base;
      setBase(now);
      return { was: values(base), now: values(now) };
    },
  });
  // A form that stays after saving goes on from what was saved.
  return { ...form, rebase: setBase };
}

/** Asks a document again without telling the screen, which would begin the form anew; answers what `find` finds in it. */
export function useAgain<Data, Variables extends OperationVariables, Rec>(
  document: TypedDocumentNode<Data, Variables>,
  find: (data: Data) => Rec | null | undefined,
  variables?: Variables,
): () => Promise<Rec | null | undefined> {
  const client = useApolloClient();
  return async () => {
    const query = document as TypedDocumentNode<Data, OperationVariables>;
    const { data } = await client.query({ query, variables: variables ?? {}, fetchPolicy: 'no-cache' });
    return data && find(data as Data);
  };
}
