package org.minshu.catalog.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Allowed;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** What the OpenAPI document says beyond the endpoints themselves: how to sign in, and who may call what. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:documentation.properties")
class Documentation {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Minshu API")
                        .version("v1")
                        .description("闽数公共数据平台接口. Refusals are RFC 9457 problems; see docs/api.md."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OperationCustomizer whoMayCall() {
        return (operation, handler) -> {
            var allowed = handler.getMethodAnnotation(Allowed.class);
            return allowed == null ? operation : operation.description("Who may call: " + words(allowed));
        };
    }

    private static String words(Allowed allowed) {
        if (allowed.anonymous()) {
            return "everybody";
        }
        return allowed.signedIn()
                ? "everybody signed in"
                : Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
