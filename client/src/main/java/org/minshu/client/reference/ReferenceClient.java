package org.minshu.client.reference;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What catalogue entries refer to. Everybody may read it; the authority writes it by PUT (If-None-Match: * or If-Match). */
@HttpExchange("/api/v1")
public interface ReferenceClient {

    @GetExchange("/departments")
    List<DepartmentView> departments();

    @GetExchange("/departments/{key}")
    DepartmentView department(@PathVariable String key);

    @GetExchange("/libraries")
    List<LibraryView> libraries();

    @GetExchange("/libraries/{key}")
    LibraryView library(@PathVariable String key);

    @GetExchange("/regions")
    List<RegionView> regions();

    /** Every code list by name: theme, openType, updateCycle, formatType and so on. */
    @GetExchange("/vocabularies")
    Map<String, List<TermView>> vocabularies();
}
