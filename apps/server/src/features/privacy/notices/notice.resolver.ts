import { Length, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer, Payload } from '../../../platform/payload.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import type { NoticeRow, NoticeService } from './notice.service.js';

@ObjectType('PrivacyNotice', { description: 'A wording people agree to; it is never changed.', simpleResolvers: true })
class PrivacyNoticeType implements NoticeRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its version, such as `2026-1`; consents name it.' })
  code: string;

  @Field(() => String, { description: 'The wording in Chinese.' })
  textZh: string;

  @Field(() => String, { description: 'The wording in English.' })
  textEn: string;

  @Field(() => CalendarDate, { description: 'From when people are shown it.' })
  validFrom: string;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType('PrivacySetting', { description: 'What the law of the place says.', simpleResolvers: true })
class PrivacySettingType {
  @Field(() => Int, { description: 'Within how many days a request must be answered.' })
  answerDays: number;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@InputType('PrivacyNoticePublishInput', { description: 'A new wording.' })
class PrivacyNoticePublishInput {
  @Field(() => String, { description: 'Its version, such as `2026-1`.' })
  @Length(1, 100)
  code: string;

  @Field(() => String, { description: 'The wording in Chinese.' })
  @MinLength(3)
  @MaxLength(20_000)
  textZh: string;

  @Field(() => String, { description: 'The wording in English.' })
  @MinLength(3)
  @MaxLength(20_000)
  textEn: string;

  @Field(() => CalendarDate, { description: 'From when people are shown it.' })
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('PrivacySettingUpdateInput', { description: 'What the law of the place says.' })
class PrivacySettingUpdateInput {
  @Field(() => Int, { description: 'Within how many days a request must be answered: 1 to 365.' })
  @Min(1)
  @Max(365)
  answerDays: number;

  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion: number;
}

@ObjectType('PrivacyNoticePayload', { description: 'The answer to a new wording.', simpleResolvers: true })
class PrivacyNoticePayload extends Payload {
  @Field(() => PrivacyNoticeType, { nullable: true, description: 'The wording; null when it was refused.' })
  privacyNotice?: PrivacyNoticeType | null;
}

@ObjectType('PrivacySettingPayload', { description: 'The answer to a change of the setting.', simpleResolvers: true })
class PrivacySettingPayload extends Payload {
  @Field(() => PrivacySettingType, {
    nullable: true,
    description: 'The setting as it is now; null when it was refused.',
  })
  privacySetting?: PrivacySettingType | null;
}

/** Wordings, and the time to answer. */
@Resolver()
export class NoticeResolver {
  constructor(private readonly service: NoticeService) {}

  @Authorized('customers:read')
  @Query(() => [PrivacyNoticeType], { description: 'The wordings people agree to, newest first.' })
  privacyNotices(@Ctx() ctx: RequestContext) {
    return this.service.list(ctx);
  }

  @Authorized('privacy:write', 'audit:read')
  @Query(() => PrivacySettingType, { nullable: true, description: 'What the law of the place says.' })
  privacySetting(@Ctx() ctx: RequestContext) {
    return this.service.setting(ctx);
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacyNoticePayload, { description: 'Publishes a wording. It cannot be changed afterwards.' })
  privacyNoticePublish(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacyNoticePublishInput, { description: 'The wording.' }) input: PrivacyNoticePublishInput,
  ) {
    return answer(input, async () => {
      const id = await this.service.publish(ctx, input);
      return { privacyNotice: (await this.service.list(ctx)).find((notice) => notice.id === id) ?? null };
    });
  }

  @Authorized('privacy:write')
  @Mutation(() => PrivacySettingPayload, {
    description: 'Sets the time to answer, for requests that come from now on.',
  })
  privacySettingUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrivacySettingUpdateInput, { description: 'What changes.' }) input: PrivacySettingUpdateInput,
  ) {
    return answer(input, async () => {
      await this.service.setAnswerDays(ctx, input.answerDays, input.expectedVersion);
      return { privacySetting: await this.service.setting(ctx) };
    });
  }
}
