import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { News } from '../../../lib/workspace/notifications.graphql.js';
import { MyMentions, SeeMentions } from './mentions.graphql.js';

/** Whoever opens a ticket has looked at the notes on it that name them: here, and for the bell. */
export function useSeenMentions(ticketId: string): void {
  const { data } = useQuery(MyMentions);
  const [see] = useMutation(SeeMentions, { refetchQueries: [MyMentions, News] });
  const isNamed = data?.ticketMentions.some(({ ticket }) => ticket?.id === ticketId) ?? false;
  useEffect(() => {
    if (isNamed) see({ variables: { input: { ticketId } } }).catch(() => undefined);
  }, [isNamed, see, ticketId]);
}
