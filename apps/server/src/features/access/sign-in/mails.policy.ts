import type { Locale } from '@kehu/schema';

interface Text {
  readonly subject: string;
  readonly text: string;
}

type Words = (name: string, link: string) => Record<Locale, Text>;

/** The mail with the link to a new password. */
export const resetMail: Words = (name, link) => ({
  ZH_CN: {
    subject: '重设 Kehu 密码',
    text: `${name}，您好：\n\n有人（希望是您本人）请求重设您的 Kehu 密码。请在 30 分钟内打开以下链接设置新密码，链接只能使用一次：\n\n${link}\n\n如果不是您本人操作，请忽略此邮件，密码不会改变。\n`,
  },
  EN: {
    subject: 'Set a new Kehu password',
    text: `Hello ${name},\n\nsomebody, we hope you, asked for a new password for your Kehu account. Open this link within 30 minutes to set one; it works once:\n\n${link}\n\nIf it was not you, ignore this mail: your password stays as it is.\n`,
  },
});

/** The mail that invites somebody. */
export const invitationMail: Words = (name, link) => ({
  ZH_CN: {
    subject: '邀请您使用 Kehu',
    text: `${name}，您好：\n\n您已被邀请使用 Kehu。请在 7 天内打开以下链接设置密码并登录，链接只能使用一次：\n\n${link}\n`,
  },
  EN: {
    subject: 'You are invited to Kehu',
    text: `Hello ${name},\n\nyou are invited to use Kehu. Open this link within 7 days to set your password and sign in; it works once:\n\n${link}\n`,
  },
});

/** The mail that tells of a change nobody should miss. */
export const changedMail = (name: string, what: 'password' | 'second-factor'): Record<Locale, Text> => {
  const zh = what === 'password' ? '密码已更改' : '两步验证已更改';
  const en = what === 'password' ? 'password was changed' : 'second factor was changed';
  return {
    ZH_CN: {
      subject: `您的 Kehu ${zh}`,
      text: `${name}，您好：\n\n您的 Kehu ${zh}。如果不是您本人操作，请立即联系管理员。\n`,
    },
    EN: {
      subject: `Your Kehu ${en}`,
      text: `Hello ${name},\n\nyour Kehu ${en}. If it was not you, tell your administrator at once.\n`,
    },
  };
};
