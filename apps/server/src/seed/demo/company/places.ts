/** A city where the company sells, with what an address there looks like. */
export interface City {
  readonly name: string;
  readonly province: string;
  /** The first six digits of organisation codes registered there. */
  readonly code: string;
  readonly districts: readonly string[];
  readonly streets: readonly string[];
  /** How many customers live there, relative to the others. */
  readonly weight: number;
}

export interface DemoRegion {
  readonly name: string;
  readonly cities: readonly City[];
}

const city = (
  name: string,
  province: string,
  code: string,
  weight: number,
  districts: string,
  streets: string,
): City => ({ name, province, code, weight, districts: districts.split(' '), streets: streets.split(' ') });

/** Eight regions of sale and the cities below them. */
export const demoRegions: readonly DemoRegion[] = [
  {
    name: '华东',
    cities: [
      city(
        '上海',
        '上海市',
        '310101',
        20,
        '静安区 徐汇区 浦东新区 长宁区 杨浦区',
        '愚园路 衡山路 南京西路 世纪大道 肇嘉浜路 五角场',
      ),
      city('杭州', '浙江省', '330106', 12, '西湖区 上城区 拱墅区 滨江区', '龙井路 文三路 延安路 江南大道 莫干山路'),
      city('苏州', '江苏省', '320508', 8, '姑苏区 吴中区 工业园区', '平江路 观前街 星湖街 人民路'),
      city('南京', '江苏省', '320102', 7, '鼓楼区 玄武区 建邺区', '中山北路 珠江路 江东中路 长江路'),
    ],
  },
  {
    name: '华南',
    cities: [
      city('广州', '广东省', '440106', 11, '天河区 越秀区 海珠区 荔湾区', '天河路 北京路 江南大道中 上下九步行街'),
      city('深圳', '广东省', '440305', 11, '南山区 福田区 罗湖区 宝安区', '深南大道 科苑路 华强北路 东门中路'),
      city('厦门', '福建省', '350203', 5, '思明区 湖里区 集美区', '中山路 湖滨南路 环岛路 厦禾路'),
      city('福州', '福建省', '350102', 4, '鼓楼区 台江区 仓山区', '三坊七巷 五四路 八一七中路'),
    ],
  },
  {
    name: '华北',
    cities: [
      city(
        '北京',
        '北京市',
        '110105',
        16,
        '朝阳区 海淀区 西城区 东城区 丰台区',
        '马连道 建国路 中关村大街 工人体育场北路 鼓楼东大街',
      ),
      city('天津', '天津市', '120101', 5, '和平区 南开区 河西区', '南京路 五大道 友谊路'),
      city('济南', '山东省', '370102', 4, '历下区 市中区 槐荫区', '泉城路 经十路 解放路'),
      city('青岛', '山东省', '370202', 5, '市南区 市北区 崂山区', '香港中路 台东三路 海尔路'),
    ],
  },
  {
    name: '华中',
    cities: [
      city('武汉', '湖北省', '420106', 7, '武昌区 江汉区 洪山区', '中北路 江汉路 珞喻路 楚河汉街'),
      city('长沙', '湖南省', '430102', 6, '岳麓区 芙蓉区 天心区', '五一大道 黄兴路 麓山南路'),
      city('郑州', '河南省', '410105', 4, '金水区 二七区 郑东新区', '花园路 农业路 商务外环路'),
    ],
  },
  {
    name: '西南',
    cities: [
      city('成都', '四川省', '510104', 9, '锦江区 武侯区 青羊区 高新区', '春熙路 人民南路 宽窄巷子 天府大道'),
      city('重庆', '重庆市', '500103', 6, '渝中区 江北区 南岸区', '解放碑 观音桥步行街 南坪西路'),
      city('昆明', '云南省', '530102', 5, '五华区 盘龙区 官渡区', '翠湖北路 北京路 雄达茶城'),
    ],
  },
  {
    name: '西北',
    cities: [
      city('西安', '陕西省', '610103', 6, '雁塔区 碑林区 莲湖区', '小寨东路 东大街 高新路'),
      city('兰州', '甘肃省', '620102', 2, '城关区 七里河区', '张掖路 西津西路'),
      city('乌鲁木齐', '新疆维吾尔自治区', '650102', 2, '天山区 沙依巴克区', '人民路 友好北路'),
    ],
  },
  {
    name: '东北',
    cities: [
      city('沈阳', '辽宁省', '210102', 4, '和平区 沈河区 皇姑区', '太原街 中街 青年大街'),
      city('大连', '辽宁省', '210202', 4, '中山区 沙河口区', '人民路 西安路'),
      city('哈尔滨', '黑龙江省', '230102', 3, '南岗区 道里区', '果戈里大街 中央大街'),
    ],
  },
  {
    name: '港澳',
    cities: [
      city('香港', '香港', '810000', 3, '中西區 油尖旺區 沙田區', '皇后大道中 彌敦道 沙田正街'),
      city('澳門', '澳門', '820000', 1, '花地瑪堂區 大堂區', '新馬路 水坑尾街'),
    ],
  },
];
