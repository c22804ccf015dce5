import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** The hash that code generation stores with each document. */
const hashOf = (document: DocumentNode): string | undefined =>
  (document as DocumentNode & { ['__meta__']?: { hash?: string } })['__meta__']?.hash;

/** Replaces the text of a known document by its hash; a document without a hash travels as text. */
export const persistedDocument = new ApolloLink((operation, forward) => {
  const documentId = hashOf(operation.query);
  if (documentId) {
    operation.extensions = { ...operation.extensions, documentId };
    operation.setContext(({ http }: { http?: object }) => ({
      http: { ...http, includeQuery: false, includeExtensions: true },
    }));
  }
  return forward(operation);
});

interface Body {
  extensions?: { documentId?: string; [key: string]: unknown };
  [key: string]: unknown;
}

function withDocumentId(text: string): string {
  const { extensions, ...body } = JSON.parse(text) as Body;
  const { documentId, ...others } = extensions ?? {};
  if (!documentId) return text;
  return JSON.stringify({ documentId, ...body, ...(Object.keys(others).length > 0 && { extensions: others }) });
}

/** A `fetch` that lifts `documentId` to where the server looks for it: the top of the request. */
export const sendDocumentId: typeof fetch = (input, init) =>
  fetch(input, typeof init?.body === 'string' ? { ...init, body: withDocumentId(init.body) } : init);
