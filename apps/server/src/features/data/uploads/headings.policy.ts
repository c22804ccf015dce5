import { importFields, neededFields, type ImportField, type ImportSubject } from '@kehu/schema';
import type { PlannedColumn } from './plan.policy.js';

/** A column of a file with some of its values. */
export interface SeenColumn {
  readonly name: string;
  readonly samples: readonly string[];
}

/** How files head their columns, in Chinese and English; as `folded` writes it. */
const headings: Readonly<Partial<Record<ImportSubject, Readonly<Partial<Record<ImportField, string>>>>>> = {
  CUSTOMER: {
    KEY: '客户编号 客户编码 客户代码 客户号 客户id 会员编号 会员号 会员卡号 会员id 用户id 用户编号 编号 编码 id customerid customerno customernumber customercode customerkey externalid recordid accountid accountnumber contactid userid memberid memberno clientid code key',
    NAME: '客户名称 客户姓名 客户名 客户 客户全称 姓名 名称 名字 公司名称 公司 企业名称 单位名称 单位 会员姓名 会员名称 用户名 全名 name fullname customername customer accountname company companyname client clientname membername displayname organization organisation',
    KIND: '客户类型 客户性质 类型 客户类别 性质 type customertype kind accounttype customerkind',
    PHONE:
      '电话 手机 手机号 手机号码 联系电话 电话号码 移动电话 固定电话 座机 联系方式 联系手机 会员手机 phone phonenumber mobile mobilephone mobilenumber mobileno tel telephone cell cellphone contactphone contactnumber',
    EMAIL: '邮箱 电子邮箱 邮件 电子邮件 邮箱地址 邮件地址 email emailaddress mail mailaddress emailid',
    GENDER: '性别 gender sex',
    INDUSTRY: '行业 所属行业 客户行业 行业类别 industry sector',
    WEBSITE: '网站 网址 官网 公司网址 公司网站 website web url homepage site companydomainname',
    COUNTRY: '国家 国家地区 country countryregion billingcountry mailingcountry',
    PROVINCE: '省 省份 所在省 所在省份 所属省份 省市 province state stateprovince region billingstate mailingstate',
    CITY: '市 城市 所在城市 所在市 所属城市 地市 city town billingcity mailingcity',
    STREET:
      '地址 详细地址 联系地址 通讯地址 收货地址 公司地址 街道 家庭住址 住址 address street streetaddress addressline1 address1 billingstreet mailingstreet',
    POSTAL_CODE: '邮编 邮政编码 postalcode postcode zip zipcode billingpostalcode mailingpostalcode',
    CONTACT_NAME: '联系人 联系人姓名 主要联系人 对接人 负责人姓名 contact contactname contactperson primarycontact',
    CONTACT_TITLE: '职务 职位 联系人职务 联系人职位 岗位 title jobtitle position contacttitle',
    USCC: '统一社会信用代码 社会信用代码 信用代码 税号 纳税人识别号 uscc creditcode taxid unifiedsocialcreditcode',
    NATIONAL_ID: '身份证 身份证号 身份证号码 证件号 证件号码 nationalid idcard idnumber',
    WECHAT_OPENID: '微信 微信openid openid 微信号 wechat wechatid wechatopenid',
    WECOM: '企业微信 企业微信id 外部联系人id externaluserid wecom wecomid',
    DOUYIN: '抖音 抖音号 抖音id douyin tiktok',
    WEIBO: '微博 微博号 微博id weibo',
  },
  ORDER: {
    KEY: '订单编号 订单号 订单id 单号 销售单号 交易号 流水号 orderid orderno ordernumber order invoice invoiceno invoicenumber transactionid',
    CUSTOMER:
      '客户编号 客户编码 客户代码 客户号 客户id 会员编号 会员号 会员卡号 买家id 用户id customerid customerno customernumber customercode customer userid memberid buyerid accountid',
    ORDERED_AT:
      '下单时间 下单日期 订单日期 订单时间 交易日期 交易时间 销售日期 购买日期 创建时间 日期 时间 date orderdate orderedat purchasedate invoicedate createdat transactiondate time',
    AMOUNT:
      '金额 订单金额 实付金额 实收金额 总金额 成交金额 销售额 销售金额 应付金额 总价 合计 amount total totalamount orderamount totalprice sales revenue netamount grandtotal',
    UNITS: '数量 件数 商品数量 总数量 quantity qty units items count',
    STATUS: '状态 订单状态 交易状态 status orderstatus state',
    CHANNEL: '渠道 销售渠道 来源 订单来源 下单渠道 channel saleschannel source',
    PLACE: '门店 店铺 网点 门店名称 店铺名称 store shop place storename branch',
    PAYMENT_METHOD: '支付方式 付款方式 收款方式 paymentmethod payment paymenttype',
  },
  PRODUCT: {
    KEY: '产品编号 产品编码 商品编号 商品编码 货号 编号 编码 条码 sku skuid productid productcode productno itemid itemcode stockcode code id',
    NAME: '产品名称 商品名称 产品 商品 品名 名称 标题 name productname product itemname item description title',
    PRICE: '价格 单价 售价 销售价 零售价 标价 price unitprice listprice saleprice retailprice',
    COST: '成本 成本价 进价 采购价 cost unitcost costprice',
    STATUS: '状态 产品状态 商品状态 上架状态 status state',
  },
  REVIEW: {
    KEY: '评价编号 评论编号 评价id 评论id 编号 reviewid id',
    ORDER: '订单编号 订单号 订单id orderid orderno ordernumber order',
    RATING: '评分 星级 打分 分数 rating score stars reviewscore',
    SUBJECT: '标题 主题 评价标题 title subject reviewcommenttitle',
    BODY: '内容 评价内容 评论 评论内容 评价 comment review text body message reviewcommentmessage',
    AT: '时间 日期 评价时间 评论时间 评价日期 date at createdat reviewdate reviewcreationdate',
  },
};

/** Which field a heading names, for each kind of rows. */
const fieldsByHeading = new Map(
  (Object.keys(importFields) as ImportSubject[]).map((subject) => {
    const known = Object.entries(headings[subject] ?? {}) as [ImportField, string][];
    return [
      subject,
      new Map(known.flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const))),
    ];
  }),
);

/** A heading without spaces, marks, capitals and what stands in brackets; in full-width characters it is the same. */
export function folded(heading: string): string {
  const plain = heading.normalize('NFKC').toLowerCase();
  const bare = plain.replace(/[([【].*?[)\]】]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  return bare || plain.replace(/[^\p{L}\p{N}]/gu, '');
}

const looksLike: readonly (readonly [ImportField, RegExp])[] = [
  ['PHONE', /^(\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/],
  ['EMAIL', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['USCC', /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/],
  ['NATIONAL_ID', /^\d{17}[\dX]$/i],
];

/**
 * What the columns of a file may become where its rows are this: by their headings, else by their values; each field
 * once, but phones. A file of customers without a key is known by the phone, the mail address or the name.
 */
export function suggestColumns(subject: ImportSubject, columns: readonly SeenColumn[]): PlannedColumn[] {
  const found: PlannedColumn[] = [];
  const has = (field: ImportField): boolean => found.some((one) => one.field === field);
  const take = (column: string, field: ImportField | undefined): void => {
    const isTaken = found.some((one) => one.column === column && one.field !== 'KEY');
    if (field && !isTaken && (!has(field) || field === 'PHONE')) found.push({ column, field });
  };
  for (const { name } of columns) take(name, fieldsByHeading.get(subject)?.get(folded(name)));
  if (subject !== 'CUSTOMER') return found;
  for (const { name, samples } of columns) {
    if (found.some(({ column }) => column === name) || samples.length === 0) continue;
    const [field] = looksLike.find(([one, shape]) => !has(one) && samples.every((value) => shape.test(value))) ?? [];
    take(name, field);
  }
  for (const field of ['USCC', 'PHONE', 'EMAIL', 'NAME'] as const) {
    const column = found.find((one) => one.field === field)?.column;
    if (column && !has('KEY')) found.push({ column, field: 'KEY' });
  }
  return found;
}

/** What the rows of a file most likely are: what it needs is there, and most of its columns are understood. */
export function suggestSubject(columns: readonly SeenColumn[]): ImportSubject {
  const subjects = Object.keys(importFields) as ImportSubject[];
  const weight = (subject: ImportSubject): number => {
    const fields = new Set(suggestColumns(subject, columns).map(({ field }) => field));
    const isWhole = neededFields[subject].every((field) => fields.has(field));
    return fields.size + (isWhole ? 100 : 0);
  };
  return subjects.reduce((best, subject) => (weight(subject) > weight(best) ? subject : best), 'CUSTOMER');
}
