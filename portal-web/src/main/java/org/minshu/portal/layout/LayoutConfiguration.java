package org.minshu.portal.layout;

import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Language, assets and the objects that every template finds. In code, so that it holds in any process. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    static LocaleResolver localeResolver() {
        return new Languages();
    }

    /** Puts the content's hash into addresses of assets, so that they can be kept for ever. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> portalAssetAddresses() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return filter;
    }

    /**
     * Most of a page's time goes into its expressions: those that are asked often become code. A page is written when it is
     * whole, in one go rather than a tag at a time, and one that fails halfway becomes an error page.
     */
    @Bean
    static BeanPostProcessor fastPages() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setEnableSpringELCompiler(true);
                }
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setProducePartialOutputWhileProcessing(false);
                }
                return bean;
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Web implements WebMvcConfigurer {

        private final Pages pages;

        Web(Pages pages) {
            this.pages = pages;
        }

        /** Before the check of who may see the page, because a refusal is a page too. */
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new PageInterceptor(pages)).order(-10);
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/assets/**")
                    .addResourceLocations("classpath:/static/assets/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            registry.addResourceHandler("/webjars/**")
                    .addResourceLocations("classpath:/META-INF/resources/webjars/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new LiteWebJarsResourceResolver());
        }
    }
}
