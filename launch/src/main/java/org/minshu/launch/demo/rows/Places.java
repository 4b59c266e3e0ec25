package org.minshu.launch.demo.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minshu.client.reference.RegionForm;
import org.minshu.launch.demo.seed.Seed;
import org.minshu.launch.demo.seed.Seeds;

/** Fujian's regions, as the seed lists them. */
final class Places {

    /** Kinmen is in the code list, but not among the counties that report. */
    private static final String LEFT_OUT = "350527";

    private static final Map<String, RegionForm> REGIONS =
            Seeds.regions().stream().collect(Collectors.toMap(Seed::key, Seed::form));

    private static final List<String> COUNTIES = Seeds.regions().stream()
            .filter(region -> "COUNTY".equals(region.form().level()))
            .map(Seed::key)
            .filter(code -> !code.equals(LEFT_OUT))
            .toList();

    private Places() {}

    /** Codes. */
    static List<String> counties() {
        return COUNTIES;
    }

    /** The name of a region, the code itself where it is none. */
    static String nameOf(String code) {
        var region = REGIONS.get(code);
        return region == null ? code : String.valueOf(region.name());
    }

    /** {@code 福州市闽侯县}. */
    static String fullNameOf(String county) {
        var region = REGIONS.get(county);
        return region == null ? county : nameOf(String.valueOf(region.parent())) + nameOf(county);
    }
}
