package org.minshu.client.operations;

import java.util.List;
import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Looking after the platform; for the authority. */
@HttpExchange("/api/v1/admin")
public interface OperationsClient {

    @GetExchange("/operations")
    OperationsView operations();

    @GetExchange("/index")
    IndexView index();

    /** The last ten, newest first. */
    @GetExchange("/index/rebuilds")
    List<RebuildView> rebuilds();

    @GetExchange("/index/rebuilds/{id}")
    RebuildView rebuild(@PathVariable long id);

    /** Refused with {@code rebuild-running} while another one is open. */
    @PostExchange("/index/rebuilds")
    RebuildView startRebuild();

    /** Refused with {@code state-changed} when it is over, or so far that it cannot be called off. */
    @DeleteExchange("/index/rebuilds/{id}")
    RebuildView cancelRebuild(@PathVariable long id);

    /** Why a dataset stands where it does among the results for {@code q}. */
    @GetExchange("/index/explanations")
    ExplanationView explain(@RequestParam String q, @RequestParam String code);

    /** Oldest first. Queues: {@code index}, {@code ingestion}. Parameters: page, size. */
    @GetExchange("/work/{queue}/parked")
    Page<ParkedView> parked(@PathVariable String queue, @RequestParam MultiValueMap<String, String> query);

    /** Puts it back into its queue; refused with {@code state-changed} when it is no longer parked. */
    @PostExchange("/work/{queue}/parked/{id}/retry")
    void retry(@PathVariable String queue, @PathVariable String id);

    /** Gives it up for good; refused with {@code state-changed} when it is no longer parked. */
    @DeleteExchange("/work/{queue}/parked/{id}")
    void discard(@PathVariable String queue, @PathVariable String id);
}
