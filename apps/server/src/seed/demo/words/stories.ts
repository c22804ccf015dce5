/** Messages of the planted stories, in the words of the people. */
export const vipComplaints = [
  {
    subject: '新年定制茶礼错发，客户当场失了面子',
    type: 'COMPLAINT',
    severity: 'HIGH',
    daysAgo: 58,
    messages: [
      ['CUSTOMER', '我订的二十份定制茶礼，拆开发现六份是别人家的名字。今天是答谢会，客人都在场，你们让我怎么收场？'],
      ['AGENT', '顾总非常抱歉，是我们的装箱失误。六份已重新制作，今晚专车送到，并退还全部定制费。'],
      ['CUSTOMER', '送到的时候客人已经走了。钱不是重点，我对你们的用心很失望。'],
    ],
    cause: 'SERVICE',
    remedy: '重新制作并退还定制费 1,200 元，主管致歉',
  },
  {
    subject: '煮茶器第二次维修后仍不加热',
    type: 'COMPLAINT',
    severity: 'HIGH',
    daysAgo: 30,
    messages: [
      ['CUSTOMER', '同一台煮茶器修了两次，还是不加热。我不想再寄来寄去了。'],
      ['AGENT', '顾总，我们给您换一台新的，今天发顺丰，旧机不用寄回。'],
      ['CUSTOMER', '换就换吧。说实话，朋友推荐我试了另一家，服务比你们细。'],
    ],
    cause: 'PRODUCT_QUALITY',
    remedy: '更换新机，赠两年延保',
  },
] as const;
