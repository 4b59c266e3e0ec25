package org.minshu.portal.platform;

import java.net.http.HttpClient;
import org.minshu.client.access.AccessClient;
import org.minshu.client.audit.AuditClient;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.file.FileClient;
import org.minshu.client.overview.OverviewClient;
import org.minshu.client.reference.ReferenceClient;
import org.minshu.client.scenario.ScenarioClient;
import org.minshu.client.usage.UsageClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Turns the contract's interfaces into calls over HTTP. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Platform platform(
            PlatformSettings settings,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository sessions) {
        var proxies = HttpServiceProxyFactory.builderFor(
                        RestClientAdapter.create(rest(settings, new AccessTokens(registrations, sessions))))
                .build();
        return new Platform(
                proxies.createClient(DatasetClient.class),
                proxies.createClient(FileClient.class),
                proxies.createClient(ReferenceClient.class),
                proxies.createClient(ScenarioClient.class),
                proxies.createClient(OverviewClient.class),
                proxies.createClient(AccessClient.class),
                proxies.createClient(UsageClient.class),
                proxies.createClient(AuditClient.class));
    }

    private static RestClient rest(PlatformSettings settings, AccessTokens tokens) {
        var http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        http.setReadTimeout(settings.readTimeout());
        return RestClient.builder()
                .baseUrl(settings.baseUrl())
                .requestFactory(http)
                .requestInterceptor(new Unreachable())
                .requestInterceptor(tokens)
                .defaultStatusHandler(HttpStatusCode::isError, new RefusalReader())
                .build();
    }
}
