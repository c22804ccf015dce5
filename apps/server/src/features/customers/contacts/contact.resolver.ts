import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { ContactAddInput, ContactRemoveInput, ContactUpdateInput } from './contact.input.js';
import type { ContactService } from './contact.service.js';
import { ContactPayload, ContactType } from './contact.type.js';

const shown = { part: 'contacts', record: 'contact' };

@Resolver(() => ContactType)
export class ContactResolver {
  constructor(private readonly service: ContactService) {}

  @Authorized('customers:write')
  @Mutation(() => ContactPayload, { description: 'Adds a person to talk to.' })
  contactAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ContactAddInput, { description: 'The new contact.' }) input: ContactAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => ContactPayload, { description: 'Changes a contact.' })
  contactUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the contact.' }) id: string,
    @Arg('input', () => ContactUpdateInput, { description: 'What changes.' }) input: ContactUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.update(ctx, id, input));
  }

  @Authorized('customers:write')
  @Mutation(() => ContactPayload, { description: 'Takes a contact away.' })
  contactRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ContactRemoveInput, { description: 'Which one.' }) input: ContactRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
