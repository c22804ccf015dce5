import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Json } from '../../../platform/scalars.js';
import type { Mover, SummedPreview } from './preview.js';

@ObjectType('MoveCell', { description: 'How many customers go from one place to another.', simpleResolvers: true })
export class MoveCellType {
  @Field(() => String, { nullable: true, description: 'From this class, band or stage; null from none.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'To this class, band or stage; null to none.' })
  to: string | null;

  @Field(() => Int, { description: 'How many customers.' })
  count: number;

  @Field(() => Json, {
    nullable: true,
    description: 'The CustomerFilter of exactly these customers, to open their list by; null in previews.',
  })
  filter?: object | null;
}

@ObjectType('Mover', { description: 'A customer who would move.', simpleResolvers: true })
class MoverType implements Mover {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The number of the customer.' })
  code: string;

  @Field(() => String, { description: 'The name of the customer.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'From this class, band or stage; null from none.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'To this class, band or stage; null to none.' })
  to: string | null;
}

@ObjectType('MovePreview', {
  description: 'Who of those you may see would move by other rules, weights or limits; nothing was written.',
  simpleResolvers: true,
})
export class MovePreviewType implements SummedPreview {
  @Field(() => Int, { description: 'How many would move.' })
  moving: number;

  @Field(() => Int, { description: 'How many would stay.' })
  staying: number;

  @Field(() => [MoveCellType], { description: 'From where to where; those who stay stand on the diagonal.' })
  cells: MoveCellType[];

  @Field(() => [MoverType], { description: 'The fifty most valuable of those who would move.' })
  movers: MoverType[];
}
