package org.minshu.database;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the relational truth lives.
 *
 * @param url JDBC address of the database, without user and password
 * @param ownerUser role that owns the schemas and migrates them
 * @param ownerPassword password of the owner; needed only by a process that migrates
 * @param user role the applications run as: a member of the group roles that migrations grant to
 * @param password password of the role the applications run as
 * @param connections most connections one process opens
 * @param migrate whether the schema is migrated at start; false only checks that it fits, for deployments with a migrate job
 */
@Validated
@ConfigurationProperties("minshu.database")
public record DatabaseSettings(
        @Example("jdbc:postgresql://db.example:5432/minshu")
        @NotBlank @Pattern(regexp = "jdbc:postgresql://[^/]+/.+", message = "is not a JDBC address of a PostgreSQL database") String url,

        @DefaultValue("minshu_owner") @NotBlank String ownerUser,

        @Example("the password of the role minshu_owner") @Nullable String ownerPassword,

        @DefaultValue("minshu_app") @NotBlank String user,

        @Example("the password of the role minshu_app") @NotBlank String password,

        @DefaultValue("16") @Within(least = "2", most = "1000")
        int connections,

        @DefaultValue("true") boolean migrate) {

    public DatabaseSettings {
        // What is missing in any case is said first.
        if (migrate && url != null && password != null && (ownerPassword == null || ownerPassword.isBlank())) {
            throw new IllegalArgumentException("minshu.database.owner-password is missing while"
                    + " minshu.database.migrate is true; set it, or set minshu.database.migrate to false and run the"
                    + " migrate job.");
        }
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s]".formatted(url, user);
    }
}
