package org.minshu.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class VisitorAddressTest {

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theApiIsToldWhereTheVisitorCameFrom() {
        var page = new MockHttpServletRequest();
        page.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(page));
        var call = new MockClientHttpRequest();

        new VisitorAddress().initialize(call);

        assertThat(call.getHeaders().get(VisitorAddress.HEADER)).containsExactly("192.0.2.7");
    }

    @Test
    void outsideAPageNothingIsSaid() {
        var call = new MockClientHttpRequest();

        new VisitorAddress().initialize(call);

        assertThat(call.getHeaders().get(VisitorAddress.HEADER)).isNull();
    }
}
