import type { Company } from './company/company.js';
import type { Catalogue } from './company/products.js';
import type { Demo } from './demo.js';
import type { TagBook } from './people/tags.js';

/** Segments worth opening: each asks something people of the company ask. */
export function addSegments(demo: Demo, company: Company, catalogue: Catalogue, tags: TagBook): void {
  const { tables, ids, calendar } = demo;
  const plans: readonly (readonly [name: string, description: string, filter: Record<string, unknown>])[] = [
    [
      '高价值流失预警',
      '贡献前 80% 收入、流失分超过 66 的客户，本周必须联系。',
      { abcClass: { eq: 'A' }, churnBand: { eq: 'HIGH' } },
    ],
    [
      '沉默的 VIP',
      '有 VIP 等级，60 天没有下单。',
      { vipTier: { in: ['DIAMOND', 'PLATINUM', 'GOLD', 'SILVER'] }, lastOrderAt: { olderThanDays: 60 } },
    ],
    [
      '近 90 天消费满一千的老茶客',
      '标签“老茶客”，且近 90 天净消费不少于 1,000 元：春茶预订名单。',
      { tag: { any: [tags.id('老茶客')] }, spent: { days: 90, gte: '1000' } },
    ],
    ['待交接客户（赵明）', '离职同事名下的客户，等待重新分配。', { ownerId: { eq: company.leaver.id } }],
    [
      '买过净水器，半年没换滤芯',
      '滤芯半年一换，提醒他们。',
      {
        boughtProduct: { productId: catalogue.bySku('K-JS-01').id, days: 730 },
        not: { boughtProduct: { productId: catalogue.bySku('S-LX-01').id, days: 180 } },
      },
    ],
    [
      '华东酒店客户',
      '行业为酒店，在上海、杭州、苏州、南京。',
      { industry: { eq: '酒店' }, city: { in: ['上海', '杭州', '苏州', '南京'] } },
    ],
    ['新客待复购', '只买过一天，最近 30 天内。', { stage: { eq: 'FIRST_PURCHASE' }, lastOrderAt: { withinDays: 30 } }],
    [
      '60 天没有联系的企业客户',
      '企业与机构，60 天内没有任何往来。',
      { kind: { in: ['CORPORATE', 'INSTITUTION'] }, orders: { gte: 1 }, noContact: { days: 60 } },
    ],
    [
      '秋茶焕新·触达组',
      '十月活动收到短信的 200 人；与对照组比较看效果。',
      { tag: { any: [tags.id('秋茶焕新·触达')] } },
    ],
    ['秋茶焕新·对照组', '同期不触达的 200 人。', { tag: { any: [tags.id('秋茶焕新·对照')] } }],
  ];
  plans.forEach(([name, description, filter], i) => {
    const createdAt = calendar.at(-90 + i * 7, 620);
    tables.add('segment', {
      ...{ id: ids.next(createdAt), name, description, kind: 'DYNAMIC', filter },
      ...{ createdById: company.withEmail('marketer@kehu.example').id, version: 1, createdAt, updatedAt: createdAt },
    });
  });
}
