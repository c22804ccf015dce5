import type { Studio } from './stories.js';

/**
 * 昆明恒泰茶业 orders far more than its market drinks, ships to Guangzhou, and the dealer there complains of its own goods
 * sold below the agreed price.
 */
export function diversion({ people, demo, book, contacts, catalogue, tags, relations }: Studio) {
  const diverter = people.add({
    ...{
      kind: 'CORPORATE',
      name: '昆明恒泰源茶业有限公司',
      city: '昆明',
      habit: 'DEALER',
      since: -540,
      cycleDays: 28,
      isScripted: true,
    },
    ...{ source: 'EXHIBITION', sourceDetail: '杭州茶博会' },
  });
  const honest = people.add({
    ...{
      kind: 'CORPORATE',
      name: '广州芳村德兴隆茶业有限公司',
      city: '广州',
      habit: 'DEALER',
      since: -680,
      cycleDays: 26,
      isScripted: true,
    },
    ...{ source: 'OUTBOUND' },
  });
  const [puer, ripe, kettle] = ['T-SP-357', 'T-SHP-357', 'K-ZC-10'].map((sku) => catalogue.bySku(sku));
  for (let day = -530, i = 0; day < -3; day += 26 + (i % 5), i += 1) {
    const growth = day > -150 ? 5 : 1;
    const baskets = [
      { product: puer!, quantity: 18 * growth, off: 0.32 },
      { product: ripe!, quantity: 24 * growth, off: 0.32 },
      { product: kettle!, quantity: 6 * growth, off: 0.3 },
    ];
    book.place(diverter, day, {
      baskets,
      channel: 'WECOM',
      place: day > -150 ? '送货至广州芳村仓' : '送货至昆明雄达茶城',
    });
  }
  for (let day = -670, i = 0; day < -5; day += 25 + (i % 6), i += 1) {
    const quantity = day > -120 ? 10 : 26;
    book.place(honest, day, {
      baskets: [
        { product: puer!, quantity, off: 0.28 },
        { product: ripe!, quantity, off: 0.28 },
      ],
    });
  }
  contacts.write(honest, -34, {
    ...{ kind: 'CALL', channel: 'PHONE', direction: 'INBOUND', subject: '举报低价窜货', weight: 0 },
    body: '芳村市场出现我们的古树生普，比经销价还低 8%，外箱喷码属于昆明区域。客户要求总部处理。',
  });
  contacts.write(diverter, -20, {
    ...{ kind: 'VISIT', channel: 'VISIT', direction: 'OUTBOUND', subject: '核查库存', weight: 0 },
    body: '门店库存与进货量明显不符，近五个月进货 5 倍，本地动销未变；老板解释为团购。',
  });
  contacts.write(diverter, -8, {
    ...{ kind: 'CHAT', channel: 'WECOM', direction: 'INBOUND', subject: '要求追加订单', weight: 0 },
    body: '下个月再要 300 饼生普，还是送芳村那个仓。',
  });
  tags.put('窜货嫌疑', diverter, -33);
  relations.relate(diverter, honest, 'BUSINESS_CIRCLE', '同类经销商，区域冲突');
  const createdAt = demo.calendar.at(-19, 1000);
  demo.tables.add('note', {
    ...{ id: demo.ids.next(createdAt), customerId: diverter.id, authorId: diverter.owner.id, isPinned: true },
    body: '疑似窜货：授权区域昆明，近五个月收货地均为广州芳村。已取三箱喷码照片，待渠道管理部核查，暂停返利。',
    ...{ version: 1, createdAt, updatedAt: createdAt },
  });
  return { diverter, complainingDealer: honest };
}
