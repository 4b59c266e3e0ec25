package org.minshu.client.scenario;

import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Application scenarios. Everybody reads published ones; a developer registers the own organisation's. */
@HttpExchange("/api/v1/scenarios")
public interface ScenarioClient {

    /** Parameters: q, field, library, dataset (slug), mine (true), sort, page, size. */
    @GetExchange
    Page<ScenarioView> scenarios(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/{id}")
    ScenarioView scenario(@PathVariable String id);

    @PostExchange
    ScenarioView create(@RequestBody ScenarioForm form);

    /** By the authority: shows it to everybody. */
    @PostExchange("/{id}/publication")
    ScenarioView publish(@PathVariable String id);
}
