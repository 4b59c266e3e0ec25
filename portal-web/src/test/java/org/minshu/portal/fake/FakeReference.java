package org.minshu.portal.fake;

import java.util.List;
import java.util.Map;
import org.minshu.client.reference.DepartmentView;
import org.minshu.client.reference.LibraryView;
import org.minshu.client.reference.ReferenceClient;
import org.minshu.client.reference.RegionView;
import org.minshu.client.reference.TermView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

final class FakeReference implements ReferenceClient {

    @Override
    public List<DepartmentView> departments() {
        return List.of(
                department("sthjt", "福建省生态环境厅", "Fujian Department of Ecology and Environment", "30701914", 20),
                department("hyj", "福建省海洋与渔业局", "Fujian Bureau of Ocean and Fisheries", "30701937", 20),
                department("gsjt", "福建省高速公路集团有限公司", "Fujian Expressway Group", "30701958", 3),
                new DepartmentView(
                        "lyj",
                        "福建省林业局",
                        "Fujian Forestry Bureau",
                        "30701999",
                        "1135000099000013X0",
                        "350000",
                        "provincialDepartment",
                        0,
                        2,
                        true,
                        "sthjt"));
    }

    private static DepartmentView department(String key, String zh, String en, String code, long datasets) {
        return new DepartmentView(
                key, zh, en, code, "1135000099000013X0", "350000", "provincialDepartment", datasets, 1);
    }

    @Override
    public DepartmentView department(String key) {
        return departments().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.DEPARTMENT_NOT_FOUND, key));
    }

    @Override
    public List<LibraryView> libraries() {
        return List.of(
                library("transport", "THEMATIC", "交通专题库", "Transport thematic library", "gsjt", 19, 12, 6),
                library(
                        "ecology",
                        "THEMATIC",
                        "生态环境专题库",
                        "Ecology and environment thematic library",
                        "sthjt",
                        20,
                        13,
                        6),
                library("agriculture", "THEMATIC", "农业专题库", "Agriculture thematic library", null, 17, 9, 7),
                library("ocean", "THEMATIC", "海洋与渔业专题库", "Ocean and fisheries thematic library", "hyj", 20, 10, 8),
                library("population", "BASE", "人口基础库", "Population base library", null, 8, 1, 2),
                library("legalEntity", "BASE", "法人基础库", "Legal-entity base library", null, 10, 7, 3),
                library("eLicence", "BASE", "电子证照基础库", "Electronic licence base library", null, 10, 4, 5),
                new LibraryView(
                        "forestry", "THEMATIC", "林业专题库", "Forestry thematic library", null, 0, 0, 0, 0, 0, 0, 1, true));
    }

    private static LibraryView library(
            String key, String type, String zh, String en, String lead, long all, long open, long asked) {
        return new LibraryView(key, type, zh, en, lead, all, open, asked, all - open - asked, 3, 11, 1, false);
    }

    @Override
    public LibraryView library(String key) {
        return libraries().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.LIBRARY_NOT_FOUND, key));
    }

    @Override
    public List<RegionView> regions() {
        return List.of(
                new RegionView("350000", "福建省", "Fujian", null, "PROVINCE", 104, 1),
                city("350100", "福州市", "Fuzhou", 71),
                city("350200", "厦门市", "Xiamen", 68),
                city("350300", "莆田市", "Putian", 43),
                city("350400", "三明市", "Sanming", 47),
                city("350500", "泉州市", "Quanzhou", 62),
                city("350600", "漳州市", "Zhangzhou", 52),
                city("350700", "南平市", "Nanping", 49),
                city("350800", "龙岩市", "Longyan", 41),
                city("350900", "宁德市", "Ningde", 58),
                new RegionView("350128", "平潭综合实验区（平潭县）", "Pingtan", "350000", "COMPREHENSIVE_ZONE", 36, 1));
    }

    private static RegionView city(String code, String zh, String en, long datasets) {
        return new RegionView(code, zh, en, "350000", "CITY", datasets, 1);
    }

    @Override
    public Map<String, List<TermView>> vocabularies() {
        return Map.of(
                "theme",
                        List.of(
                                new TermView("ECO", "生态环境", "Ecology"),
                                new TermView("TRA", "交通运输", "Transport"),
                                new TermView("OLD", "旧主题", "Old theme", true)),
                "reviewTrack", List.of(new TermView("FAST_TRACK", "快速通道", "Fast track")),
                "formatType", List.of(new TermView("CSV", "CSV", "CSV")),
                "scenarioField",
                        List.of(
                                new TermView("fin", "普惠金融", "Inclusive finance"),
                                new TermView("eco", "生态环保", "Environmental protection"),
                                new TermView("ocean", "海洋渔业", "Ocean and fisheries")));
    }
}
