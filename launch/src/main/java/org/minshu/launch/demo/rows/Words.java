package org.minshu.launch.demo.rows;

import java.util.List;

/** Words for synthetic names; firms and villages carry 演示 in front, so that nobody takes them for real ones. */
final class Words {

    static final List<String> SURNAMES =
            List.of("陈", "林", "黄", "张", "吴", "李", "郑", "王", "刘", "苏", "蔡", "叶", "许", "郭", "何");
    static final List<String> FIRM_NAMES =
            List.of("闽源", "榕海", "鹭岛", "泉兴", "莆阳", "武夷", "龙津", "宁川", "丹霞", "海丝", "绿洲", "安和", "福泽", "鼎茂", "恒通", "瑞丰");
    static final List<String> TRADES =
            List.of("水产", "茶业", "物流", "建设工程", "食品", "环保科技", "机械", "纺织", "农业发展", "新材料", "港务", "信息技术", "渔业", "林业");
    static final List<String> VILLAGES =
            List.of("溪口", "上洋", "石门", "后坂", "东山", "下湖", "金溪", "岭头", "竹坑", "梅林", "长坑", "南岸");
    static final List<String> PORTS =
            List.of("黄岐渔港", "苔菉渔港", "三沙渔港", "沙埕渔港", "祥芝渔港", "东埔渔港", "石湖渔港", "大嶝渔港", "澳角渔港", "宫口渔港", "铜陵渔港", "南日渔港");
    static final List<String> RIVERS =
            List.of("闽江", "九龙江", "晋江", "汀江", "交溪", "敖江", "木兰溪", "大樟溪", "沙溪", "富屯溪", "建溪", "古田溪");
    static final List<String> STATIONS = List.of(
            "福州南", "福清", "青口", "渔溪", "江口", "莆田", "仙游", "惠安", "泉州", "晋江", "水头", "翔安", "同安", "杏林", "龙海", "漳浦", "云霄", "诏安",
            "南靖", "龙岩", "连城", "永安", "沙县", "将乐", "泰宁", "邵武", "建阳", "武夷山", "浦城", "宁德南", "福安", "霞浦", "福鼎");

    private Words() {}
}
