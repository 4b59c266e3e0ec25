package org.minshu.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people do in the tests of this room: sign in, look at pages, send forms. */
final class Applicants {

    private final MockMvcTester http;

    Applicants(MockMvcTester http) {
        this.http = http;
    }

    /** The stand-in gives the role of that name. */
    static RequestPostProcessor signedInAs(String name) {
        return SecurityMockMvcRequestPostProcessors.authentication(new OAuth2AuthenticationToken(
                new DefaultOAuth2User(List.of(), Map.of("sub", name), "sub"), List.of(), "minshu"));
    }

    MvcTestResult open(String page) {
        return http.get().uri(page).with(signedInAs("developer")).exchange();
    }

    String read(String page) throws Exception {
        var answer = open(page);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    MvcTestResult send(String page, String... namesAndValues) {
        var form = http.post().uri(page).with(signedInAs("developer")).with(csrf());
        for (var i = 0; i < namesAndValues.length; i += 2) {
            form = form.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form.exchange();
    }

    /** Where the answer leads. */
    static String next(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** A new draft with the fishing harbours in it; its number. */
    String startDraft() {
        var items = next(send("/requests/new", "dataset", "30701937-000002", "draft", "new"));
        return items.replaceFirst("/requests/(.*)/edit/.*", "$1");
    }
}
