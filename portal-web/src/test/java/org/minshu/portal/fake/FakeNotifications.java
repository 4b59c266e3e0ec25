package org.minshu.portal.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.client.Page;
import org.minshu.client.notification.NotificationClient;
import org.minshu.client.notification.NotificationView;
import org.minshu.client.notification.ReadForm;
import org.minshu.client.notification.UnreadView;

/** Two notifications that are not read yet. */
final class FakeNotifications implements NotificationClient {

    private final List<NotificationView> all = new ArrayList<>(List.of(
            new NotificationView(
                    2,
                    "REQUEST_DUE_SOON",
                    Map.of(
                            "title",
                            "SQ-2026-000779",
                            "until",
                            RequestSamples.days(2).toString()),
                    "/admin/approvals/SQ-2026-000779",
                    RequestSamples.days(0),
                    false),
            new NotificationView(
                    1,
                    "SUPPLEMENT_ASKED",
                    Map.of("title", "SQ-2026-000333", "detail", "<b>请说明</b>", "by", "王处"),
                    "/requests/SQ-2026-000333",
                    RequestSamples.days(-1),
                    false)));

    @Override
    public synchronized Page<NotificationView> notifications(boolean unread, int page, int size) {
        var shown = all.stream().filter(each -> !unread || !each.read()).toList();
        return new Page<>(shown, shown.size(), page, size);
    }

    @Override
    public synchronized UnreadView unread() {
        return new UnreadView((int) all.stream().filter(each -> !each.read()).count());
    }

    @Override
    public synchronized UnreadView read(ReadForm form) {
        var ids = Objects.requireNonNullElse(form.ids(), List.of(1L, 2L));
        all.replaceAll(each -> new NotificationView(
                each.id(),
                each.kind(),
                each.parameters(),
                each.link(),
                each.createdAt(),
                each.read() || ids.contains(each.id())));
        return unread();
    }
}
