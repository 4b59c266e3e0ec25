package org.minshu.catalog.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How people shorten the names of offices, collections and places. */
record ShortNames(Map<String, List<String>> offices) {

    private static final List<String> BEFORE = List.of("中共福建省委", "国家税务总局", "国网", "中共");
    private static final List<String> AFTER = List.of("有限责任公司", "股份有限公司", "有限公司");
    private static final List<String> PLACES = List.of("综合实验区", "自治县", "地区", "省", "市", "县", "区");

    static ShortNames brought() {
        return new ShortNames(Lines.of("offices.txt")
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> Lines.words(pair[1]))));
    }

    /** Also where the name begins with one of these places. */
    Set<String> ofDepartment(String name, List<String> places) {
        var names = new HashSet<String>();
        names.add(name);
        var bare = bare(name, places);
        if (bare.length() >= 3) {
            names.add(bare);
            names.add("省" + bare);
        }
        offices.forEach((office, shorter) -> {
            if (bare.equals(office)) {
                shorter.forEach(each -> {
                    names.add(each);
                    names.add("省" + each);
                });
            }
        });
        return names;
    }

    List<String> ofLibrary(String name) {
        var kind = name.replaceFirst("(专题库|基础库|数据库|库)$", "");
        return kind.equals(name) ? List.of(name) : List.of(name, kind + "库", kind + "专题库", kind + "基础库");
    }

    /** A name that is short already stays whole. */
    List<String> ofRegion(String name) {
        var names = new ArrayList<String>();
        for (var part : name.split("[（）()]", -1)) {
            if (part.length() >= 2) {
                names.add(part);
                PLACES.stream()
                        .filter(place -> part.endsWith(place) && part.length() - place.length() >= 2)
                        .findFirst()
                        .ifPresent(place -> names.add(part.substring(0, part.length() - place.length())));
            }
        }
        return names;
    }

    private static String bare(String name, List<String> places) {
        var bare = name;
        for (var before : BEFORE) {
            bare = bare.startsWith(before) ? bare.substring(before.length()) : bare;
        }
        for (var place : places) {
            bare = bare.startsWith(place) && bare.length() - place.length() >= 2
                    ? bare.substring(place.length())
                    : bare;
        }
        for (var after : AFTER) {
            bare = bare.endsWith(after) ? bare.substring(0, bare.length() - after.length()) : bare;
        }
        return bare;
    }
}
