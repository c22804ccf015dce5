import { SettingKind } from '@kehu/schema';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer } from '../../../platform/payload.js';
import { Json } from '../../../platform/scalars.js';
import type { SummedPreview } from '../../scoring/index.js';
import type { SettingInForce, SettingService } from './setting.service.js';
import { MovePreviewType } from '../../scoring/graphql.js';
import { ScoreSettingType, SettingChangeInput, SettingPayload } from './setting.type.js';

@Resolver()
export class SettingResolver {
  constructor(private readonly settings: SettingService) {}

  @Authorized('metrics:read')
  @Query(() => [ScoreSettingType], { description: 'What figures and stages are worked out by.' })
  scoreSettings(@Ctx() ctx: RequestContext): Promise<SettingInForce[]> {
    return this.settings.list(ctx);
  }

  @Authorized('metrics:read')
  @Query(() => MovePreviewType, { description: 'Who would move by another setting. Changes nothing.' })
  settingPreview(
    @Ctx() ctx: RequestContext,
    @Arg('kind', () => graphqlEnum(SettingKind), {
      description: 'Any but POOL, which has a preview of its own; PLAYBOOK moves nobody.',
    })
    kind: SettingKind,
    @Arg('value', () => Json, {
      nullable: true,
      description: 'All weights and limits by name; those in force unless given.',
    })
    value: unknown,
  ): Promise<SummedPreview> {
    return this.settings.preview(ctx, kind, value);
  }

  @Authorized('settings:write')
  @Mutation(() => SettingPayload, {
    description: 'Puts another version of a setting in force; all figures and stages follow within minutes.',
  })
  settingChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SettingChangeInput, { description: 'The setting.' }) input: SettingChangeInput,
  ) {
    return answer(input, async () => {
      await this.settings.change(ctx, input);
      const setting = (await this.settings.list(ctx)).find(({ kind }) => kind === input.kind);
      return { setting: setting ?? null };
    });
  }
}
