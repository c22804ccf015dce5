import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import type { IngestItem } from './interaction-request.js';
import { InteractionIngestInput, InteractionLogInput } from './interaction.input.js';
import { findInteraction } from './interaction.query.js';
import type { InteractionService } from './interaction.service.js';
import { InteractionIngestPayload, InteractionPayload } from './interaction.type.js';

@Resolver()
export class InteractionResolver {
  constructor(private readonly interactions: InteractionService) {}

  @Authorized('interactions:write')
  @Mutation(() => InteractionPayload, { description: 'Records one contact with a customer.' })
  interactionLog(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InteractionLogInput, { description: 'The contact.' }) input: InteractionLogInput,
  ) {
    return answer(input, async () => ({
      interaction: await findInteraction(ctx, await this.interactions.log(ctx, input)),
    }));
  }

  @Authorized('interactions:write')
  @Mutation(() => InteractionIngestPayload, { description: 'Records up to 1,000 events, each with a verdict.' })
  interactionIngest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InteractionIngestInput, { description: 'The events.' }) input: InteractionIngestInput,
  ) {
    return answer(input, async () => summary(await this.interactions.ingest(ctx, input)));
  }
}

function summary(items: IngestItem[]) {
  const count = (verdict: IngestItem['verdict']): number => items.filter((item) => item.verdict === verdict).length;
  return { items, created: count('CREATED'), unchanged: count('UNCHANGED'), rejected: count('REJECTED') };
}
