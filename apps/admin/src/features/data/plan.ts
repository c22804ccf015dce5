import type { ImportPlanInput, LookIntoUploadQuery } from '../../gql/graphql.js';

/** A file that was sent. */
export type Upload = NonNullable<LookIntoUploadQuery['importUpload']>;

/** What shall become of it. */
export type Plan = ImportPlanInput;

/** A plan as the server told it, to be changed and sent. */
export const planOf = ({ subject, source, kind, knownBy, known, columns }: Plan): Plan => ({
  ...{ subject, source, kind, knownBy: [...knownBy], known },
  columns: columns.map(({ column, field }) => ({ column, field })),
});
