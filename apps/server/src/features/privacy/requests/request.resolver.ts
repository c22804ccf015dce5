import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { usersById } from '../../access/index.js';
import { UserType } from '../../access/graphql.js';
import { customersById } from '../../customers/index.js';
import { CustomerType } from '../../customers/graphql.js';
import { shownSteps } from './erasure-preview.js';
import type { PackageService } from './package.service.js';
import { findRequest, requestPage } from './request.query.js';
import type { PrivacyRequestService } from './request.service.js';
import {
  ErasureStepType,
  PackageLinkPayload,
  PrivacyRequestAssignInput,
  PrivacyRequestConnection,
  PrivacyRequestLinkInput,
  PrivacyRequestMoveInput,
  PrivacyRequestOpenInput,
  PrivacyRequestPayload,
  PrivacyRequestsArgs,
  PrivacyRequestSayInput,
  PrivacyRequestType,
} from './request.type.js';

/** What people ask about their own data. */
@Resolver(() => PrivacyRequestType)
export class PrivacyRequestResolver {
  constructor(
    private readonly requests: PrivacyRequestService,
    private readonly packages: PackageService,
  ) {}

  @Authorized('privacy:write')
  @Query(() => PrivacyRequestType, { nullable: true, description: 'One request; null when there is none.' })
  privacyRequest(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The request.' }) id: string) {
    return findRequest(ctx, id);
  }

  @Authorized('privacy:write')
  @Query(() => PrivacyRequestConnection, { description: 'Requests by when they are due.' })
  privacyRequests(
    @Ctx() ctx: RequestContext,
    @Args(() => PrivacyRequestsArgs) args: PrivacyRequestsArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return requestPage(ctx, args, info);
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, { description: 'Writes down what a customer asks about their own data.' })
  privacyRequestOpen(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestOpenInput, { description: 'Who asks for what.' }) input: PrivacyRequestOpenInput,
  ) {
    return this.after(ctx, input, () => this.requests.open(ctx, input));
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, { description: 'Writes down how it was made sure who asks.' })
  privacyRequestVerify(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestSayInput, { description: 'Which, and how.' }) input: PrivacyRequestSayInput,
  ) {
    return this.after(ctx, input, () => this.requests.verify(ctx, input, input.text));
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, {
    description: 'Takes a request into work. An erasure begins, ends by itself, and cannot be undone.',
  })
  privacyRequestStart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestMoveInput, { description: 'Which one.' }) input: PrivacyRequestMoveInput,
  ) {
    return this.after(ctx, input, () => this.requests.start(ctx, input));
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, {
    description: 'Ends a request with what was done; an objection or a restriction takes effect with it.',
  })
  privacyRequestFinish(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestSayInput, { description: 'Which, and what was done.' })
    input: PrivacyRequestSayInput,
  ) {
    return this.after(ctx, input, () => this.requests.finish(ctx, input, input.text));
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, { description: 'Refuses a request, with the reason the customer is told.' })
  privacyRequestRefuse(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestSayInput, { description: 'Which, and why.' }) input: PrivacyRequestSayInput,
  ) {
    return this.after(ctx, input, () => this.requests.refuse(ctx, input, input.text));
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyRequestPayload, { description: 'Gives a request to somebody else.' })
  privacyRequestAssign(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestAssignInput, { description: 'Which, and to whom.' })
    input: PrivacyRequestAssignInput,
  ) {
    return this.after(ctx, input, () => this.requests.assign(ctx, input, input.ownerId));
  }

  @Authorized('privacy:write')
  @Mutation(() => PackageLinkPayload, {
    description: 'Where everything that is kept about the customer can be fetched, for five minutes.',
  })
  privacyRequestLink(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyRequestLinkInput, { description: 'Which one.' }) input: PrivacyRequestLinkInput,
  ) {
    return answer(input, async () => ({ link: await this.packages.link(ctx, input.id) }));
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'Whose data it is about; null once deleted.' })
  customer(@Root() { customerId }: PrivacyRequestType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(customerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who answers.' })
  owner(@Root() { ownerId }: PrivacyRequestType, @Ctx() ctx: RequestContext) {
    return ownerId === null ? null : ctx.loader(usersById).load(ownerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who made sure who asks.' })
  verifiedBy(@Root() { verifiedById }: PrivacyRequestType, @Ctx() ctx: RequestContext) {
    return verifiedById === null ? null : ctx.loader(usersById).load(verifiedById);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who ended it.' })
  closedBy(@Root() { closedById }: PrivacyRequestType, @Ctx() ctx: RequestContext) {
    return closedById === null ? null : ctx.loader(usersById).load(closedById);
  }

  @FieldResolver(() => [ErasureStepType], {
    nullable: true,
    description: 'What an erasure will do, or did; null for other requests.',
  })
  erasure(@Root() request: PrivacyRequestType, @Ctx() ctx: RequestContext) {
    return shownSteps(ctx, request);
  }

  private after(ctx: RequestContext, input: object, work: () => Promise<string>) {
    return answer(input, async () => ({ privacyRequest: await findRequest(ctx, await work()) }));
  }
}
