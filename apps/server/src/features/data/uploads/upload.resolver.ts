import { ImportSubject } from '@kehu/schema';
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer } from '../../../platform/payload.js';
import { findImport } from '../import.query.js';
import type { PlanService } from './plan.service.js';
import { ImportBeginInput, ImportPlanSaveInput, planOf } from './upload.input.js';
import type { UploadService } from './upload.service.js';
import {
  ImportBeginPayload,
  ImportPlanDropPayload,
  ImportPlanPayload,
  ImportUploadType,
  SavedPlanType,
} from './upload.type.js';

/** Files sent from the console, and the plans they are taken by. */
@Resolver()
export class UploadResolver {
  constructor(
    private readonly uploads: UploadService,
    private readonly plans: PlanService,
  ) {}

  @Authorized('data:import')
  @Query(() => ImportUploadType, {
    nullable: true,
    description: 'What a file of the caller holds, and what its columns may become; null when there is none any more.',
  })
  importUpload(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id it was answered with when it was sent.' }) id: string,
    @Arg('subject', () => graphqlEnum(ImportSubject), {
      nullable: true,
      description: 'What its rows are; guessed unless given.',
    })
    subject?: ImportSubject | null,
  ) {
    return this.uploads.look(ctx, id, subject);
  }

  @Authorized('data:import')
  @Query(() => [SavedPlanType], { description: 'Plans that are kept, by name.' })
  importPlans(@Ctx() ctx: RequestContext) {
    return this.plans.list(ctx);
  }

  @Authorized('data:import')
  @Mutation(() => ImportBeginPayload, {
    description:
      'Begins to import a file, or to rehearse it; answers the one that goes on already. A file that comes twice creates nothing the second time.',
  })
  importBegin(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportBeginInput, { description: 'The file and the plan.' }) input: ImportBeginInput,
  ) {
    const { uploadId, plan, isRehearsal } = input;
    return answer(input, async () => {
      const id = await this.uploads.begin(ctx, uploadId, planOf(plan), isRehearsal);
      return { job: await findImport(ctx, id) };
    });
  }

  @Authorized('data:import')
  @Mutation(() => ImportPlanPayload, { description: 'Keeps a plan by name, for everybody who may import.' })
  importPlanSave(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportPlanSaveInput, { description: 'The plan.' }) input: ImportPlanSaveInput,
  ) {
    return answer(input, async () => ({ plan: await this.plans.save(ctx, input.name.trim(), planOf(input.plan)) }));
  }

  @Authorized('data:import')
  @Mutation(() => ImportPlanDropPayload, { description: 'Drops a kept plan.' })
  importPlanDrop(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The plan.' }) id: string) {
    return answer(null, async () => {
      await this.plans.drop(ctx, id);
      return { droppedId: id };
    });
  }
}
