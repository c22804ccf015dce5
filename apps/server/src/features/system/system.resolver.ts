import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { healthOf } from './health.query.js';
import type { JobRetryService } from './job-retry.service.js';
import { keyRingOf, lastRotation } from './key-ring.query.js';
import type { KeyRotationService } from './key-rotation.service.js';
import { JobRetryInput, KeyRotationInput } from './system.input.js';
import { JobRetryPayload, KeyRingType, KeyRotationPayload, SystemHealthType } from './system.type.js';

@Resolver()
export class SystemResolver {
  constructor(
    private readonly rotations: KeyRotationService,
    private readonly jobs: JobRetryService,
    private readonly version: string,
  ) {}

  @Authorized('system:read')
  @Query(() => SystemHealthType, { description: 'How the installation is, as of now.' })
  systemHealth(@Ctx() ctx: RequestContext) {
    return healthOf(ctx, this.version);
  }

  @Authorized('system:read')
  @Query(() => KeyRingType, { description: 'The keys behind everything that is encrypted: names and numbers.' })
  keyRing(@Ctx() ctx: RequestContext) {
    return keyRingOf(ctx);
  }

  @Authorized('system:write')
  @Mutation(() => KeyRotationPayload, {
    description: 'Makes a new key and hangs everything on it, in the background; goes on with what was not finished.',
  })
  keyRotationStart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => KeyRotationInput, { description: 'How far.' }) input: KeyRotationInput,
  ) {
    return answer(input, async () => {
      await this.rotations.start(ctx, { renewData: input.renewData ?? false });
      return { rotation: await lastRotation(ctx) };
    });
  }

  @Authorized('system:write')
  @Mutation(() => JobRetryPayload, { description: 'Lets a failed job run again at once.' })
  jobRetry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => JobRetryInput, { description: 'Which.' }) input: JobRetryInput,
  ) {
    return answer(input, async () => {
      await this.jobs.retry(ctx, input.id);
      return { jobId: input.id };
    });
  }
}
