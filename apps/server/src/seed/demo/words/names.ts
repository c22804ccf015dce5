import type { Gender } from '@kehu/schema';
import type { Random } from '../../random.js';

const weighted = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((part) => [part.replace(/\d+/, ''), Number(/\d+/.exec(part)?.[0] ?? 1)] as const);

const list = (text: string): string[] => text.split(' ');

const surnames = weighted(
  '王72 李72 张68 刘54 陈46 杨31 黄23 赵21 吴20 周20 徐15 孙15 马13 朱13 胡12 郭12 何11 高11 林11 罗9 郑9 梁9 谢8 宋7 唐7 许7 韩7 冯6 邓6 曹6 彭6 曾6 肖6 田5 董5 袁5 潘5 于5 蒋5 蔡5 余5 杜5 叶4 程4 苏4 魏4 吕4 丁4 任4 沈4 姚4 卢4 傅3 钟3 姜3 崔3 谭3 廖3 范3 汪3 陆3 金3 石2 戴2 贾2 韦2 夏2 邱2 方2 侯2 邹2 熊2 孟2 秦2 白2 江2 阎1 薛2 尹2 段1 雷1 黎1 史1 龙1 陶1 贺1 顾2 毛1 郝1 龚1 邵1 万1 钱2 严1 欧阳1 司马1 上官1',
);
const given = {
  MALE: {
    young: [list('子 浩 宇 俊 梓 铭 睿 奕 泽 逸 嘉 晨 沐 承 思'), list('轩 然 宇 杰 豪 博 辰 航 睿 阳 泽 铭 远 安 文')],
    middle: [
      list('志 文 晓 俊 海 明 永 宏 伟 立 世 建 振 国 家'),
      list('强 军 辉 鹏 斌 峰 涛 勇 平 东 明 华 波 刚 林'),
    ],
    single: list('伟 磊 涛 超 勇 杰 军 强 斌 鹏 浩 凯 峰 毅 刚 亮 健 帆 晨 毅'),
    old: list('建国 国强 志明 德福 卫东 长江 福生 永福 海生 庆华 建华 振华 保国 家宝'),
  },
  FEMALE: {
    young: [list('雨 欣 诗 语 思 梓 佳 若 芷 可 依 雅 静 婉 书'), list('涵 怡 萱 彤 琪 瑶 欣 溪 晴 宁 然 菲 妍 清 雯')],
    middle: [
      list('丽 晓 海 春 美 雪 秀 玉 慧 淑 文 红 小 雅 婷'),
      list('华 梅 燕 玲 芳 敏 霞 娟 丽 琴 萍 兰 莉 红 英'),
    ],
    single: list('静 敏 燕 丽 芳 娟 艳 婷 玲 颖 琳 洁 雪 倩 丹 慧 娜 莉 薇 悦'),
    old: list('秀英 桂兰 淑珍 玉兰 秀兰 桂英 凤英 素珍 秀珍 惠兰 玉梅 春兰'),
  },
} as const;

const hongKongSurnames = weighted('陳10 黃6 李8 張5 梁5 林4 何4 吳4 劉3 鄭3 葉2 蘇1 鍾1 馮2');
const hongKongGiven = {
  MALE: '偉明 志強 家豪 俊傑 浩然 子軒 國強 耀輝 嘉俊 永康 啟明 兆倫'.split(' '),
  FEMALE: '嘉欣 詠詩 慧儀 美玲 曉彤 佩珊 淑儀 雅婷 思穎 鳳儀 麗華 寶珠'.split(' '),
};
const uyghur = {
  MALE: ['艾力·买买提', '吐尔逊·阿不都', '玉山江·肉孜', '阿迪力·卡德尔'],
  FEMALE: ['阿依古丽·买买提', '古丽娜尔·艾山', '帕提古丽·吐逊', '热依汗·库尔班'],
};
const foreign = {
  MALE: ['James Miller', 'Oliver Schmidt', 'Kenji Tanaka', 'Pierre Laurent', 'Daniel Novak'],
  FEMALE: ['Emma Thompson', 'Sofia Rossi', 'Yuki Sato', 'Hannah Weber', 'Claire Dubois'],
};

/** A name as people of that place and age have it. */
export function personName(random: Random, gender: Gender, age: number, cityName: string): string {
  const sex = gender === 'MALE' ? 'MALE' : 'FEMALE';
  if (cityName === '香港' || cityName === '澳門') {
    return random.weighted(hongKongSurnames) + random.pick(hongKongGiven[sex]);
  }
  if (cityName === '乌鲁木齐' && random.chance(0.3)) return random.pick(uyghur[sex]);
  if (random.chance(0.006)) return random.pick(foreign[sex]);
  return random.weighted(surnames) + givenName(random, sex, age);
}

function givenName(random: Random, sex: 'MALE' | 'FEMALE', age: number): string {
  const { young, middle, single, old } = given[sex];
  if (age >= 60 && random.chance(0.5)) return random.pick(old);
  if (random.chance(0.2)) return random.pick(single);
  const [first, second] = age < 36 ? young : middle;
  for (;;) {
    const [a, b] = [random.pick(first), random.pick(second)];
    if (a !== b) return a + b;
  }
}

const stems = list(
  '瑞和 德兴 云顶 鸿运 恒泰 祥和 锦绣 盛世 聚贤 天福 悦来 雅居 明德 同庆 兰亭 清风 松涛 紫云 金鼎 华茂 佳禾 远航 嘉和 永丰 三味 知味 品鉴 山岚 南山 东篱 听雨 望江 碧海 新元 博雅 汇通 卓越 致远 长青 百川',
);
const trades = {
  DEALER: list('茶业有限公司 电器贸易有限公司 茶叶经营部 生活家电有限公司 商贸有限公司 茶文化有限公司'),
  HOTEL: list('大酒店 国际酒店 精品酒店 度假酒店 酒店管理有限公司 商务酒店'),
  OFFICE: list(
    '信息技术有限公司 律师事务所 建筑设计有限公司 生物科技有限公司 文化传媒有限公司 投资管理有限公司 会计师事务所 物业管理有限公司',
  ),
};
const institutions = list(
  '实验小学 外国语学校 中学 社区医院 中医院 书院 美术馆 老年大学 职业技术学院 文化馆 志愿者协会 茶文化研究会 图书馆 设计学院 康复医院 少年宫',
);

export type Trade = keyof typeof trades;

export const industryOf: Readonly<Record<Trade, string>> = { DEALER: '批发零售', HOTEL: '酒店', OFFICE: '商务服务' };

export const companyName = (random: Random, trade: Trade, cityName: string): string =>
  cityName + random.pick(stems) + random.pick(trades[trade]);

/** Schools, hospitals and societies; the made-up name in the middle keeps them from being real ones. */
export const institutionName = (random: Random, cityName: string): string =>
  cityName + random.pick(stems) + random.pick(institutions);
