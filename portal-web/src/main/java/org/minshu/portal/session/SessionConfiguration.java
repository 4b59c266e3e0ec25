package org.minshu.portal.session;

import org.minshu.database.DatabaseConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts sessions together: how values lie in the schema, and the statements. The one place that knows the database. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
class SessionConfiguration {

    @Bean
    SealedValues sealedValues(SessionSettings settings) {
        return new SealedValues(new Serial(SessionConfiguration.class.getClassLoader()), new Seal(settings.keys()));
    }

    /** Spring Session looks for it by this name, and nobody else gets it. What cannot be read is null to it, which its signature does not say. */
    @Bean(defaultCandidate = false)
    @SuppressWarnings("NullAway")
    ConversionService springSessionConversionService(SealedValues values) {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, values::write);
        conversions.addConverter(byte[].class, Object.class, values::read);
        return conversions;
    }

    /** Spring Session looks for it by this name, and nobody else gets it; its work is apart from any transaction of the request. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new SessionTransactions(apart);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable(SessionSettings settings) {
        return new SessionTable(settings);
    }

    @Bean
    SharedRenewals sharedRenewals(JdbcClient database, PlatformTransactionManager transactions, SealedValues values) {
        return new SharedRenewals(database, new TransactionTemplate(transactions), values);
    }
}
