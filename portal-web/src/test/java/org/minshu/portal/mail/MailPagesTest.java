package org.minshu.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class MailPagesTest {

    private static final String PAGE = "/account/notifications";

    @Autowired
    MockMvcTester http;

    private Reader reader;

    @BeforeEach
    void signIn() {
        reader = new Reader(http, Role.DEVELOPER);
    }

    @Test
    void theSettingsShowAddressTopicsAndSubscriptions() {
        assertThat(reader.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("li.si@example.cn", "无法送达", "SMTP 550", "new@example.cn", "未确认", "工作日 8:00")
                .contains(
                        "name=\"topic.DEADLINE\"",
                        "name=\"subscription.2\"",
                        "检索：&lt;b&gt;水",
                        "name=\"etag\" value=\"&quot;7&quot;\"")
                .doesNotContain("<b>水", "??");
        assertThat(reader.get(PAGE + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Notification settings", "In the daily summary", "Dataset: Surface water")
                .doesNotContain("??");
        assertThat(reader.get("/console/notifications")).bodyText().contains("href=\"" + PAGE + "\"");
        assertThat(http.get().uri(PAGE)).hasStatus(302);
    }

    @Test
    void theAddressThatTheIdentityProviderKnowsIsProposed() {
        var user = new DefaultOAuth2User(List.of(), Map.of("sub", "steward", "email", "known@example.cn"), "sub");
        var known = authentication(new OAuth2AuthenticationToken(user, List.of(), "minshu"));
        assertThat(http.get().uri(PAGE).with(known)).bodyText().contains("value=\"known@example.cn\"");
        assertThat(new Reader(http, Role.STEWARD).get(PAGE))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("known@");
    }

    @Test
    void choicesAreSavedAndWhatIsOlderRefused() {
        assertThat(reader.post(
                        PAGE, "etag", "\"7\"", "language", "en", "topic.DEADLINE", "DAILY", "subscription.2", "PORTAL"))
                .hasRedirectedUrl(PAGE);
        assertThat(reader.post(PAGE, "etag", "\"6\"", "language", "en"))
                .hasStatus(412)
                .bodyText()
                .doesNotContain("??");
    }

    @Test
    void anAddressIsAskedForAndWhatIsNoneStaysInItsField() {
        assertThat(reader.post(PAGE + "/address", "address", "zhang@example.cn"))
                .hasRedirectedUrl(PAGE);
        assertThat(reader.post(PAGE + "/address", "address", "nobody\"at home"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写邮箱地址", "value=\"nobody&quot;at home\"");
    }

    @Test
    void theLinkOfAMailConfirmsOnlyWhenItIsMeant() {
        assertThat(http.get().uri(PAGE + "/confirmation?token=good"))
                .hasStatusOk()
                .bodyText()
                .contains("确认这是我的邮箱", "value=\"good\"");
        assertThat(reader.post(PAGE + "/confirmation", "token", "good"))
                .hasStatusOk()
                .bodyText()
                .contains("邮箱已确认");
        assertThat(reader.post(PAGE + "/confirmation", "token", "used"))
                .hasStatus(404)
                .bodyText()
                .contains("邮件中的链接无效或已过期");
    }

    @Test
    void mailIsEndedWithoutSigningIn() {
        assertThat(http.get().uri("/unsubscribe?token=good&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Mail to l***@example.cn will end: Datasets I follow.", "End all mail")
                .doesNotContain("It has ended", "??");
        assertThat(http.post().uri("/unsubscribe").param("token", "good").param("everything", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("已退订：全部通知");
        assertThat(http.get().uri("/unsubscribe?token=bad"))
                .hasStatus(404)
                .bodyText()
                .contains("链接无效");
    }

    @Test
    void oneClickOfAMailProgramNeedsNoSessionAndNoToken() {
        assertThat(http.post().uri("/unsubscribe?token=good").param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("已退订：关注的数据集");
    }

    @Test
    void withoutAMailServerNothingIsOffered() {
        assertThat(reader.post(PAGE + "/address/removal")).hasRedirectedUrl(PAGE);
        assertThat(new Reader(http, Role.AUDITOR).get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("本平台没有启用邮件")
                .doesNotContain("name=\"address\"", "name=\"topic.DEADLINE\"");
    }
}
