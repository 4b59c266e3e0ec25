package org.minshu.portal.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All requests of the applicant's organisation, by state. */
@Controller
class RequestListController {

    private static final int SIZE = 20;

    private final Platform platform;

    RequestListController(Platform platform) {
        this.platform = platform;
    }

    @GetMapping("/requests")
    @Allowed(Role.DEVELOPER)
    String page(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.setAll(Map.of("page", String.valueOf(page), "size", String.valueOf(SIZE)));
        if (state != null && !state.isBlank()) {
            query.set("state", state);
        }
        var requests = platform.access().requests(query);
        model.addAttribute("requests", requests);
        model.addAttribute("paging", Paging.of(address(state), page, SIZE, requests.total()));
        model.addAttribute("state", state);
        model.addAttribute("states", states());
        return "portal/request/requests";
    }

    private static String address(@Nullable String state) {
        var address = UriComponentsBuilder.fromPath("/requests");
        return (state == null || state.isBlank() ? address : address.queryParam("state", state))
                .encode()
                .toUriString();
    }

    private static List<String> states() {
        return Arrays.stream(RequestState.values()).map(RequestState::name).toList();
    }
}
