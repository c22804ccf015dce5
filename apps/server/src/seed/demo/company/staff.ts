import type { RoleKey } from '@kehu/schema';

/** A team, its parent by name, and the region it works in. */
export interface TeamPlan {
  readonly name: string;
  readonly parent: string | null;
}

export const teamPlans: readonly TeamPlan[] = [
  { name: '青岚雅集', parent: null },
  { name: '销售中心', parent: '青岚雅集' },
  { name: '华东销售组', parent: '销售中心' },
  { name: '华南销售组', parent: '销售中心' },
  { name: '华北销售组', parent: '销售中心' },
  { name: '中西部销售组', parent: '销售中心' },
  { name: '东北销售组', parent: '销售中心' },
  { name: '港澳销售组', parent: '销售中心' },
  { name: '大客户组', parent: '销售中心' },
  { name: '客户服务中心', parent: '青岚雅集' },
  { name: '专属服务组', parent: '客户服务中心' },
  { name: '在线客服组', parent: '客户服务中心' },
  { name: '市场部', parent: '青岚雅集' },
  { name: '财务部', parent: '青岚雅集' },
];

/** The sales team that looks after each region. */
export const teamOfRegion: Readonly<Record<string, string>> = {
  华东: '华东销售组',
  华南: '华南销售组',
  华北: '华北销售组',
  华中: '中西部销售组',
  西南: '中西部销售组',
  西北: '中西部销售组',
  东北: '东北销售组',
  港澳: '港澳销售组',
};

/** Somebody who works there. The leaver may not sign in any more. */
export interface StaffPlan {
  readonly email: string;
  readonly name: string;
  readonly role: RoleKey;
  readonly team: string;
  readonly region: string | null;
  readonly hasLeft?: boolean;
  readonly english?: boolean;
}

const staff = (
  role: RoleKey,
  team: string,
  region: string | null,
  people: readonly (readonly [string, string])[],
): StaffPlan[] => people.map(([name, mail]) => ({ name, email: `${mail}@kehu.example`, role, team, region }));

/** Who left the company three weeks ago and whose customers wait for somebody new. */
export const LEAVER = 'zhaoming@kehu.example';

/** Forty people: those of the demo accounts first. */
export const staffPlans: readonly StaffPlan[] = [
  ...staff('ADMIN', '青岚雅集', null, [['林若溪', 'admin']]),
  ...staff('MANAGER', '华东销售组', '华东', [['陈思远', 'manager']]),
  ...staff('VIP_AGENT', '专属服务组', null, [['周雨桐', 'vip']]),
  ...staff('AGENT', '在线客服组', '华东', [['吴子轩', 'agent']]),
  ...staff('SALES', '华东销售组', '华东', [['王梓涵', 'sales']]),
  ...staff('MARKETER', '市场部', null, [['李沐阳', 'marketer']]),
  ...staff('EXECUTIVE', '青岚雅集', null, [['沈清岚', 'shenqinglan']]),
  ...staff('CLASSIFIER', '市场部', null, [['何静姝', 'hejingshu']]),
  ...staff('FINANCE', '财务部', null, [
    ['孙立群', 'sunliqun'],
    ['胡晓敏', 'huxiaomin'],
  ]),
  ...staff('AUDITOR', '财务部', null, [['高正平', 'gaozhengping']]),
  ...staff('MARKETER', '市场部', null, [['罗一诺', 'luoyinuo']]),
  ...staff('MANAGER', '华南销售组', '华南', [['黄嘉慧', 'huangjiahui']]),
  ...staff('MANAGER', '华北销售组', '华北', [['刘建勋', 'liujianxun']]),
  ...staff('MANAGER', '中西部销售组', '西南', [['杨帆', 'yangfan']]),
  ...staff('SALES', '华东销售组', '华东', [
    ['徐佳怡', 'xujiayi'],
    ['朱浩宇', 'zhuhaoyu'],
    ['马思敏', 'masimin'],
  ]),
  { ...staff('SALES', '华东销售组', '华东', [['赵明', 'zhaoming']])[0]!, hasLeft: true },
  ...staff('SALES', '华南销售组', '华南', [
    ['郭俊杰', 'guojunjie'],
    ['梁咏欣', 'liangyongxin'],
    ['谢文博', 'xiewenbo'],
  ]),
  ...staff('SALES', '华北销售组', '华北', [
    ['宋雅琪', 'songyaqi'],
    ['唐睿', 'tangrui'],
    ['韩冰', 'hanbing'],
  ]),
  ...staff('SALES', '中西部销售组', '西南', [
    ['冯晓彤', 'fengxiaotong'],
    ['于洋', 'yuyang'],
    ['董雪', 'dongxue'],
  ]),
  ...staff('SALES', '东北销售组', '东北', [['程磊', 'chenglei']]),
  ...staff('SALES', '港澳销售组', '港澳', [['蔡詠詩', 'caiyongshi']]),
  ...staff('SALES', '大客户组', null, [
    ['彭远航', 'pengyuanhang'],
    ['潘婉清', 'panwanqing'],
  ]),
  ...staff('VIP_AGENT', '专属服务组', null, [
    ['袁诗涵', 'yuanshihan'],
    ['邓凯文', 'dengkaiwen'],
  ]),
  { ...staff('VIP_AGENT', '专属服务组', null, [['Emily Carter', 'emily']])[0]!, english: true },
  ...staff('AGENT', '在线客服组', '华东', [['许可欣', 'xukexin']]),
  ...staff('AGENT', '在线客服组', '华南', [['傅嘉乐', 'fujiale']]),
  ...staff('AGENT', '在线客服组', '华北', [['曾子墨', 'zengzimo']]),
  ...staff('AGENT', '在线客服组', '西南', [
    ['吕思琪', 'lvsiqi'],
    ['贺铭', 'heming'],
  ]),
];
