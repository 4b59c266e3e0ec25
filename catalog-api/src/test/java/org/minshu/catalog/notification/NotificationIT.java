package org.minshu.catalog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class NotificationIT {

    private static final String PATH = "/api/v1/notifications";

    @Autowired
    Api api;

    @Autowired
    Notifications notifications;

    final String department = "n" + UUID.randomUUID();
    final String colleague = TestTokens.sign(
            TestTokens.claims("colleague-" + department, Role.STEWARD).claim("department", department));

    @Test
    void whatIsToldToADepartmentIsReadByEachOnTheirOwn() {
        notifications.add(
                Recipient.of(Role.STEWARD, department),
                "REQUEST_TO_REVIEW",
                Map.of("title", "SQ-1"),
                "/publish/reviews");
        var steward = TestTokens.steward(department);

        var told = api.get(steward, PATH + "?unread=true").json().at("/items/0");
        assertThat(told.at("/parameters/title").asString()).isEqualTo("SQ-1");
        var read = api.post(
                steward, PATH + "/read", Map.of("ids", List.of(told.path("id").asLong())));

        assertThat(read.json().path("unread").asInt()).isZero();
        assertThat(api.get(steward, PATH).json().at("/items/0/read").asBoolean())
                .isTrue();
        assertThat(unread(colleague)).isEqualTo(1);
        assertThat(unread(TestTokens.steward("other" + department))).isZero();
    }

    @Test
    void whatWasToldUnderTheSameWordIsNotToldAgain() {
        var me = Recipient.person("colleague-" + department);
        var notification = new Notification(me, "REQUEST_OVERDUE", Map.of("title", "SQ-2"), null, "once " + department);

        notifications.addAll(List.of(notification, notification));
        notifications.addAll(List.of(notification));
        notifications.add(me, "REQUEST_GRANTED", Map.of("title", "SQ-2"), null);

        assertThat(unread(colleague)).isEqualTo(2);
        assertThat(api.post(colleague, PATH + "/read", Map.of())
                        .json()
                        .path("unread")
                        .asInt())
                .isZero();
    }

    @Test
    void nobodyReadsForOthers() {
        notifications.add(Recipient.person("somebody else"), "REQUEST_GRANTED", Map.of("title", "SQ-3"), null);

        assertThat(api.get(colleague, PATH).json().path("total").asLong()).isZero();
        assertThat(api.post(colleague, PATH + "/read", Map.of("ids", Collections.nCopies(101, 1)))
                        .problem())
                .isEqualTo("validation-failed");
    }

    private int unread(String token) {
        return api.get(token, PATH + "/unread").json().path("unread").asInt();
    }
}
