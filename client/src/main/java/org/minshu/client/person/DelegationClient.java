package org.minshu.client.person;

import java.util.List;
import org.minshu.client.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Deputies during absence. While it holds, the deputy has the officer's role, and what they decide says for whom. */
@HttpExchange("/api/v1/delegations")
public interface DelegationClient {

    /** Newest first: those the caller gave and got; all for the authority and auditors. */
    @GetExchange
    Page<DelegationView> delegations(@RequestParam int page, @RequestParam int size);

    /** Whom the caller may name, at most 100. */
    @GetExchange("/candidates")
    List<DeputyView> candidates();

    @PostExchange
    DelegationView delegate(@RequestBody DelegationForm form);

    /** By the officer, or by the authority; at once. */
    @PostExchange("/{id}/end")
    DelegationView end(@PathVariable long id);
}
