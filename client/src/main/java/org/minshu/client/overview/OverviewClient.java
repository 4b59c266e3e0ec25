package org.minshu.client.overview;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The figures of the front page, at most 10 seconds old. */
@HttpExchange("/api/v1")
public interface OverviewClient {

    @GetExchange("/overview")
    OverviewView overview();

    /** Who the caller is to the platform. */
    @GetExchange("/me")
    MeView me();
}
