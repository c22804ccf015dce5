/** What the letter that asks for a rating needs to say. */
interface Asked {
  readonly number: string;
  readonly subject: string;
  readonly link: string;
  readonly validDays: number;
}

/** Asks a customer, in both languages, how a ticket was handled. */
export const ratingLetter = ({ number, subject, link, validDays }: Asked) => ({
  subject: `[${number}] 请评价我们的服务 · How did we do?`,
  text: `您好：

您的工单 ${number}（${subject}）已处理完毕。请点击以下链接评价我们的服务，只需半分钟：

${link}

链接 ${validDays} 天内有效，只能使用一次。

—

Hello,

your request ${number} (${subject}) has been solved. Please tell us by this link how we did; it takes half a minute:

${link}

It works once, within ${validDays} days.
`,
});
