import { IsEmail, Length, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType('SessionCreateInput', { description: 'What somebody signs in with.' })
export class SessionCreateInput {
  @Field(() => String, { description: 'The e-mail address of the account.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'The password of the account.' })
  @MaxLength(200)
  password: string;
}

@InputType('SessionConfirmInput', { description: 'The second step of signing in.' })
export class SessionConfirmInput {
  @Field(() => String, {
    description: 'The challenge that `sessionCreate` answered; good for five minutes and five tries.',
  })
  @MaxLength(100)
  challenge: string;

  @Field(() => String, { description: 'The six digits of the app, or a recovery code. Each is good once.' })
  @MaxLength(40)
  oneTimeCode: string;
}

@InputType('PasswordResetRequestInput', { description: 'Who forgot the password.' })
export class PasswordResetRequestInput {
  @Field(() => String, { description: 'The address to sign in with; a link is sent there if somebody does.' })
  @IsEmail()
  @MaxLength(254)
  email: string;
}

@InputType('PasswordResetInput', { description: 'A new password by the link of a mail.' })
export class PasswordResetInput {
  @Field(() => String, { description: 'What stands behind the # of the link; good once.' })
  @MaxLength(100)
  proof: string;

  @Field(() => String, { description: 'The new password; at least 10 characters.' })
  @Length(10, 200)
  password: string;
}

@InputType('PasswordChangeInput', { description: 'A new password for the own account.' })
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password until now.' })
  @MaxLength(200)
  currentPassword: string;

  @Field(() => String, { description: 'The new password; at least 10 characters.' })
  @Length(10, 200)
  password: string;
}
