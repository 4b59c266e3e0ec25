package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            database: {url: null}                                                 | /database
            database: {url: mysql://db/minshu}                                    | /database/url
            database: {url: 'jdbc:postgresql://db/minshu?user=a&password=b'}      | /database/url
            database: {network: {to: []}}                                         | /database/network/to
            search: {uris: []}                                                    | /search/uris
            search: {uris: 'http://search:9200'}                                  | /search/uris
            search: {uris: ['search:9200']}                                       | /search/uris/0
            objects: {endpoint: null}                                             | /objects
            identity: {issuer: null}                                              | /identity
            identity: {tokenUri: 'http://user:password@id/token'}                 | /identity/tokenUri
            tracing: {endpoint: 'http://collector:4318/v1/traces'}                | /tracing
            network: {ingressController: []}                                      | /network/ingressController
            network: {everybody: true}                                            | /network
            image: {tag: latest}                                                  | /image/tag
            image: {registry: null}                                               | /image
            hosts: []                                                             | /hosts
            publicUrl: data.example.gov.cn                                        | /publicUrl
            catalogApi: {replicas: two}                                           | /catalogApi/replicas
            catalogApi: {replicas: '2'}                                           | /catalogApi/replicas
            catalogApi: {replica: 2}                                              | /catalogApi
            catalogApi: {resources: {limits: null}}                               | /catalogApi/resources
            catalogApi: {autoscaling: {enabled: 'yes'}}                           | /catalogApi/autoscaling/enabled
            catalogApi: {settings: {MINSHU_ACCESS_PROVIDER_REVIEW_DAYS: 5}}       | /catalogApi/settings/MINSHU_ACCESS_PROVIDER_REVIEW_DAYS
            catalogApi: {settings: {MINSHU_FILES_SIGNING_KEY: abc}}               | /catalogApi/settings
            catalogApi: {settings: {MINSHU_SERVER_PORT: '80'}}                    | /catalogApi/settings
            catalogApi: {settings: {JAVA_TOOL_OPTIONS: -Xmx1g}}                   | /catalogApi/settings
            portalWeb: {secrets: {MINSHU_PORTAL_SESSION_KEYS: null}}              | /portalWeb/secrets
            portalWeb: {secrets: {MINSHU_PORTAL_SESSION_KEYS: {value: abc}}}      | /portalWeb/secrets/MINSHU_PORTAL_SESSION_KEYS
            gateway: {enabled: true}                                              | /gateway
            spread: {zone: Sometimes}                                             | /spread/zone
            standalone: {enabled: true}                                           | additional properties 'standalone'
            """)
    void whatDoesNotFitIsRefusedAndNamed(String values, String place) throws IOException {
        assertThatThrownBy(() -> Chart.template(Chart.DEMO, values)).hasMessageContaining(place);
        assertThat(Chart.lint(Chart.DEMO, values)).anyMatch(message -> message.contains(place));
    }

    @ParameterizedTest
    @CsvSource({"image", "publicUrl", "hosts", "url", "uris", "endpoint", "issuer", "ingressController"})
    void withoutAnyValuesEveryMissingAddressIsNamed(String missing) {
        assertThatThrownBy(Chart::template).hasMessageContaining(missing);
    }
}
