package org.minshu.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.minshu.model.identity.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a role at the portal's pages. */
public record Reader(MockMvcTester http, Role role) {

    public MvcTestResult get(String address) {
        return http.get().uri(address).with(SignedIn.as(role)).exchange();
    }

    /** Sends a form; names and values take turns. */
    public MvcTestResult post(String address, String... fields) {
        var request = http.post().uri(address).with(SignedIn.as(role)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
