package org.minshu.operations.mapping;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Once in a process, however many applications it holds. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class MappingConfiguration {

    @Bean
    WebMvcRegistrations beginningMappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new BeginningMappings();
            }
        };
    }
}
