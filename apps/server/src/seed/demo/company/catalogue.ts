/** Who buys a product, as weights: people at home, dealers, hotels, offices and institutions. */
export interface Appeal {
  readonly home: number;
  readonly dealer: number;
  readonly hotel: number;
  readonly office: number;
}

export interface ProductPlan {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  /** Yuan. */
  readonly price: number;
  readonly cost: number;
  readonly appeal: Appeal;
  /** After how many days it is used up; null for what lasts. */
  readonly replenishDays: number | null;
  readonly isDiscontinued?: boolean;
}

/** Code, name, code of the parent. */
export const categoryPlans: readonly (readonly [string, string, string | null])[] = [
  ['TEA', '茶叶', null],
  ['TEA-GREEN', '绿茶', 'TEA'],
  ['TEA-BLACK', '红茶', 'TEA'],
  ['TEA-OOLONG', '乌龙茶', 'TEA'],
  ['TEA-PUER', '普洱与白茶', 'TEA'],
  ['WARE', '茶具', null],
  ['KITCHEN', '厨房电器', null],
  ['KITCHEN-BREW', '煮茶与水壶', 'KITCHEN'],
  ['KITCHEN-COOK', '烹饪电器', 'KITCHEN'],
  ['SUPPLY', '耗材配件', null],
  ['GIFT', '礼盒', null],
  ['PRO', '商用', null],
];

const product = (
  sku: string,
  name: string,
  category: string,
  price: number,
  cost: number,
  [home, dealer, hotel, office]: readonly [number, number, number, number],
  replenishDays: number | null = null,
): ProductPlan => ({ sku, name, category, price, cost, appeal: { home, dealer, hotel, office }, replenishDays });

export const productPlans: readonly ProductPlan[] = [
  product('T-LJ-100', '明前龙井 100g', 'TEA-GREEN', 328, 142, [10, 6, 1, 6], 45),
  product('T-BLC-100', '洞庭碧螺春 100g', 'TEA-GREEN', 268, 118, [7, 4, 1, 3], 45),
  product('T-MF-250', '黄山毛峰 250g', 'TEA-GREEN', 198, 82, [7, 5, 2, 5], 60),
  product('T-ZSXZ-125', '正山小种 125g', 'TEA-BLACK', 188, 74, [9, 6, 2, 4], 45),
  product('T-JJM-100', '金骏眉 100g', 'TEA-BLACK', 398, 176, [6, 5, 1, 5], 45),
  product('T-DH-250', '滇红工夫 250g', 'TEA-BLACK', 158, 61, [7, 5, 3, 3], 60),
  product('T-TGY-250', '安溪铁观音 250g', 'TEA-OOLONG', 218, 88, [8, 6, 2, 4], 60),
  product('T-DHP-150', '武夷大红袍 150g', 'TEA-OOLONG', 358, 151, [6, 5, 1, 5], 60),
  product('T-FHDC-200', '凤凰单丛 200g', 'TEA-OOLONG', 288, 119, [5, 4, 1, 3], 60),
  product('T-SP-357', '古树生普 357g 饼', 'TEA-PUER', 468, 196, [4, 5, 1, 3], 120),
  product('T-SHP-357', '宫廷熟普 357g 饼', 'TEA-PUER', 298, 117, [5, 6, 1, 3], 120),
  product('T-BM-300', '福鼎白牡丹 300g 饼', 'TEA-PUER', 338, 139, [5, 4, 1, 3], 120),
  product('W-GW-01', '汝窑盖碗三件套', 'WARE', 368, 121, [5, 3, 2, 2]),
  product('W-ZS-01', '宜兴紫砂壶 朱泥', 'WARE', 899, 310, [3, 3, 0, 1]),
  product('W-TR-06', '青瓷旅行茶具', 'WARE', 259, 86, [6, 3, 1, 3]),
  product('W-BX-06', '高硼硅玻璃公道杯套装', 'WARE', 129, 38, [6, 4, 4, 3]),
  product('K-ZC-10', '青岚煮茶器 Pro', 'KITCHEN-BREW', 699, 318, [8, 6, 2, 4]),
  product('K-SH-08', '恒温电热水壶 0.8L', 'KITCHEN-BREW', 299, 128, [9, 7, 8, 5]),
  product('K-SH-15', '恒温电热水壶 1.5L', 'KITCHEN-BREW', 369, 158, [6, 5, 4, 4]),
  product('K-PB-20', '静音破壁机', 'KITCHEN-COOK', 1299, 612, [5, 4, 2, 1]),
  product('K-KZ-55', '空气炸锅 5.5L', 'KITCHEN-COOK', 599, 271, [6, 5, 1, 1]),
  product('K-DF-40', 'IH 电饭煲 4L', 'KITCHEN-COOK', 899, 407, [5, 4, 1, 1]),
  product('K-JS-01', '台面净水器', 'KITCHEN-BREW', 1999, 934, [3, 3, 3, 4]),
  product('S-LX-01', '净水器滤芯（两支装）', 'SUPPLY', 269, 92, [5, 3, 4, 4], 180),
  product('S-CB-50', '三角茶包 50 枚', 'SUPPLY', 79, 26, [6, 4, 8, 7], 30),
  product('G-ZQ-01', '中秋茗礼 礼盒', 'GIFT', 588, 231, [4, 5, 2, 9]),
  product('G-XC-01', '新春福茶 礼盒', 'GIFT', 688, 268, [5, 6, 2, 10]),
  product('P-HT-500', '酒店客房茶包 500 枚', 'PRO', 420, 168, [0, 3, 10, 2], 30),
  product('P-CQ-02', '商用萃茶机', 'PRO', 12800, 6900, [0, 2, 3, 1]),
  { ...product('K-SH-05', '旅行折叠水壶 0.5L', 'KITCHEN-BREW', 199, 96, [3, 2, 0, 1]), isDiscontinued: true },
];
