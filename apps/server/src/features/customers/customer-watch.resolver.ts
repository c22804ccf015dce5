import { Arg, Authorized, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { CustomerChangeType } from './customer-change.type.js';
import type { CustomerWatch } from './customer-watch.js';

interface Asked {
  readonly context: RequestContext;
  readonly args: { readonly id: string };
}

/** Live updates of one customer. */
export function customerWatchResolver(watch: CustomerWatch) {
  @Resolver()
  class CustomerWatchResolver {
    @Authorized('customers:read')
    @Subscription(() => CustomerChangeType, {
      description: 'Tells of every change of one customer, as long as the caller may see it.',
      subscribe: ({ context, args }: Asked) => watch.watch(context, args.id) as never,
    })
    customerChanged(
      @Root() change: CustomerChangeType,
      @Arg('id', () => ID, { description: 'The id of the customer.' }) _id: string,
    ): CustomerChangeType {
      return change;
    }
  }
  return new CustomerWatchResolver();
}
