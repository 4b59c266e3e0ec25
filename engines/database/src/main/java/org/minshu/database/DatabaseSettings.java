package org.minshu.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the relational truth lives.
 *
 * @param url JDBC address of the database
 * @param ownerUser role that owns the schemas and migrates them
 * @param user role the applications run as: a member of the group roles that migrations grant to
 * @param connections most connections one process opens
 */
@ConfigurationProperties("minshu.database")
public record DatabaseSettings(
        String url,
        @DefaultValue("minshu_owner") String ownerUser,
        String ownerPassword,
        @DefaultValue("minshu_app") String user,
        String password,
        @DefaultValue("16") int connections) {}
