package org.minshu.portal.platform;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.minshu.client.access.AccessClient;
import org.minshu.client.audit.AuditClient;
import org.minshu.client.calendar.CalendarClient;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.ListClient;
import org.minshu.client.desk.DeskClient;
import org.minshu.client.file.FileClient;
import org.minshu.client.mail.MailClient;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.client.need.NeedClient;
import org.minshu.client.notice.NoticeClient;
import org.minshu.client.notification.NotificationClient;
import org.minshu.client.operations.OperationsClient;
import org.minshu.client.overview.OverviewClient;
import org.minshu.client.person.DelegationClient;
import org.minshu.client.person.PersonClient;
import org.minshu.client.policy.PolicyClient;
import org.minshu.client.quality.QualityClient;
import org.minshu.client.records.RecordClient;
import org.minshu.client.reference.ReferenceClient;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.remote.RemoteFileClient;
import org.minshu.client.rows.RowsClient;
import org.minshu.client.scenario.ScenarioClient;
import org.minshu.client.searchlog.SearchLogClient;
import org.minshu.client.subscription.SubscriptionClient;
import org.minshu.client.succession.SuccessionClient;
import org.minshu.client.upload.UploadClient;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.withdrawal.WithdrawalClient;
import org.minshu.client.wording.SynonymClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Turns the contract's interfaces into calls over HTTP. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Platform platform(
            PlatformSettings settings, SessionTokens sessions, Clock clock, ObservationRegistry observations) {
        var tokens = new AccessTokens(sessions, new Renewal(clock));
        var calls = proxies(rest(settings, tokens, settings.readTimeout(), observations));
        var transfers = proxies(rest(settings, tokens, settings.transferTimeout(), observations));
        return new Platform(
                calls.createClient(DatasetClient.class),
                transfers.createClient(ListClient.class),
                transfers.createClient(FileClient.class),
                calls.createClient(ReferenceClient.class),
                calls.createClient(NoticeClient.class),
                calls.createClient(ScenarioClient.class),
                calls.createClient(OverviewClient.class),
                calls.createClient(AccessClient.class),
                calls.createClient(UsageClient.class),
                transfers.createClient(AuditClient.class),
                calls.createClient(CalendarClient.class),
                calls.createClient(NotificationClient.class),
                calls.createClient(DeskClient.class),
                transfers.createClient(PersonClient.class),
                calls.createClient(DelegationClient.class),
                calls.createClient(OperationsClient.class),
                transfers.createClient(RegisterClient.class),
                calls.createClient(SubscriptionClient.class),
                transfers.createClient(ReferenceDeskClient.class),
                calls.createClient(SuccessionClient.class),
                calls.createClient(PolicyClient.class),
                transfers.createClient(QualityClient.class),
                calls.createClient(WithdrawalClient.class),
                calls.createClient(MailClient.class),
                transfers.createClient(RecordClient.class),
                calls.createClient(MeasurementClient.class),
                calls.createClient(UploadClient.class),
                calls.createClient(RemoteFileClient.class),
                calls.createClient(RowsClient.class),
                calls.createClient(SynonymClient.class),
                transfers.createClient(SearchLogClient.class),
                calls.createClient(NeedClient.class));
    }

    @Bean
    UploadRelay uploadRelay(
            PlatformSettings settings, SessionTokens sessions, Clock clock, ObservationRegistry observations) {
        var tokens = new AccessTokens(sessions, new Renewal(clock));
        return new UploadRelay(rest(settings, tokens, settings.transferTimeout(), observations));
    }

    private static HttpServiceProxyFactory proxies(RestClient rest) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .exchangeAdapterDecorator(Unreachable::new)
                .build();
    }

    private static RestClient rest(
            PlatformSettings settings, AccessTokens tokens, Duration timeout, ObservationRegistry observations) {
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        http.setReadTimeout(timeout);
        return RestClient.builder()
                .baseUrl(settings.baseUrl())
                .requestFactory(http)
                .observationRegistry(observations)
                .requestInitializer(tokens)
                .requestInitializer(new VisitorAddress())
                .defaultStatusHandler(HttpStatusCode::isError, new RefusalReader())
                .build();
    }
}
